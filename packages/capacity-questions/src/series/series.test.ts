import { dateOf, dayOf } from '@vietas/domain'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { openCapacity, type TestCapacity } from '../testing/capacity.ts'
import {
  ADULTS,
  DAUGAVPILS,
  knownSince,
  ofUnit,
  OLDER,
  opened,
  places,
  RIGA,
  unknownPlaces,
} from '../testing/reports.ts'
import { lastDays, STEPS } from './last-days.ts'

const OLD_DAUGAVPILS = '0050000'
let capacity: TestCapacity
const series = (question: string): Promise<any> => capacity.ask(`/v1/capacity/series?${question}`)
const withoutRates = ({ occupancy: _o, population: _p, per1000: _r, ...numbers }: any) => numbers

beforeEach(async () => {
  capacity = await openCapacity()
})
afterEach(() => capacity.close())

describe('A series of capacity', () => {
  it('has the last day of each step, and ends with the day asked for', async () => {
    const days = async (step: string, from: string, to: string): Promise<string[]> =>
      (await series(`from=${from}&to=${to}&step=${step}`)).points.map(({ validAt }: any) => validAt)
    expect(await days('day', '2024-02-28', '2024-03-01')).toEqual([
      '2024-02-28',
      '2024-02-29',
      '2024-03-01',
    ])
    expect(await days('month', '2023-12-15', '2024-03-10')).toEqual([
      '2023-12-31',
      '2024-01-31',
      '2024-02-29',
      '2024-03-10',
    ])
    expect(await days('quarter', '2024-01-01', '2024-12-31')).toEqual([
      '2024-03-31',
      '2024-06-30',
      '2024-09-30',
      '2024-12-31',
    ])
    expect(await days('year', '2024-06-01', '2025-01-01')).toEqual(['2024-12-31', '2025-01-01'])
  })

  it('is at each point what capacity is then, by either clock', async () => {
    await capacity.given(
      knownSince('2020-02-01', opened(1, { municipality: OLD_DAUGAVPILS })),
      knownSince('2020-03-01', opened(2, { municipality: RIGA, effectiveOn: '2021-08-01' })),
      knownSince(
        '2022-05-01',
        ofUnit(1, 'PlaceFilled', { targetGroup: ADULTS, places: 2, effectiveOn: '2020-06-01' }),
      ),
      knownSince('2023-01-01', ofUnit(2, 'ServiceUnitClosed', { effectiveOn: '2022-06-01' })),
    )
    const asked = 'by=municipality,targetGroup&boundaries='
    for (const [walk, fixed] of [
      ['valid', ''],
      ['valid', '&knownAt=2022-01-01'],
      ['known', '&validAt=2021-09-01'],
      ['known', ''],
    ])
      for (const boundaries of ['then', 'now', '2020-01-01']) {
        const { points } = await series(
          `from=2020-01-15&to=2023-06-30&step=quarter&clock=${walk}${fixed}&${asked}${boundaries}`,
        )
        expect(points).toHaveLength(14)
        for (const { validAt, knownAt, total, groups } of points) {
          const clocks = `validAt=${validAt}&knownAt=${knownAt}`
          const then = await capacity.ask(`/v1/capacity?${asked}${boundaries}&${clocks}`)
          expect(withoutRates(total)).toEqual(then.total)
          expect(groups.map(withoutRates)).toEqual(then.groups)
        }
      }
    const known = await series('from=2022-01-01&to=2022-06-30&clock=known&validAt=2021-01-01')
    expect(known.points.map(({ total }: any) => total.places.occupied)).toEqual([7, 7, 7, 7, 9, 9])
  })

  it('says how full it is, as sum over sum, and that it is unknown where anything of it is', async () => {
    await capacity.given(
      opened(1, { places: [places({ operational: 10, occupied: 7, reserved: 1 })] }),
      opened(2, { municipality: RIGA, places: [places({ operational: 20, occupied: 1 })] }),
      opened(3, { municipality: RIGA, places: [unknownPlaces(OLDER)] }),
    )
    const day = 'from=2025-01-01&to=2025-01-01'
    const { points } = await series(`${day}&by=targetGroup`)
    expect(points[0].total.occupancy).toBe('unknown')
    expect(points[0].groups).toMatchObject([
      { targetGroup: ADULTS, occupancy: 0.3 },
      { targetGroup: OLDER, occupancy: 'unknown' },
    ])
    const before = await series('from=2019-01-01&to=2019-01-01')
    expect(before.points[0].total.occupancy).toBeNull()
  })

  it('counts places for a thousand people of where they are, and says who counted these', async () => {
    await capacity.given(
      opened(1, { places: [places({ operational: 82 })] }),
      opened(2, { municipality: RIGA, places: [unknownPlaces()] }),
    )
    const day = 'from=2025-01-01&to=2025-01-01&measures=operational'
    const { points } = await series(`${day}&by=municipality`)
    const [rates] = points
    expect(rates.groups).toMatchObject([
      {
        municipality: { code: DAUGAVPILS },
        population: { count: 82_046, certain: true, countedBy: ['Eurostat'] },
        per1000: { operational: 1 },
      },
      { municipality: { code: RIGA }, per1000: { operational: 'unknown' } },
    ])
    expect(rates.total.population.count).toBeGreaterThan(1_900_000)
    const one = await series(`${day}&municipality=${DAUGAVPILS}`)
    expect(one.points[0].total).toMatchObject({
      population: { count: 82_046 },
      per1000: { operational: 1 },
    })
    const region = await series(`${day}&by=planningRegion&planningRegion=Latgale`)
    const [{ total, groups }] = region.points
    expect(groups[0].population).toEqual(total.population)
    expect(total.population.count).toBeGreaterThan(200_000)
  })

  it('leaves out groups with fewer free places, and none from the total', async () => {
    await capacity.given(
      opened(1),
      opened(2, { municipality: RIGA, places: [places({ occupied: 11 })] }),
    )
    const day = 'from=2025-01-01&to=2025-01-01&by=municipality'
    const names = ({ points: [{ groups }] }: any): string[] =>
      groups.map(({ municipality }: any) => municipality.name)
    expect(names(await series(`${day}&atLeast=1`))).toEqual(['Daugavpils', 'Rīga'])
    const few = await series(`${day}&atLeast=2`)
    expect([names(few), few.points[0].total.units]).toEqual([['Daugavpils'], 2])
  })

  it.each([
    ['from=2020-01-01&to=2022-01-01&step=day', 422, 'step', 'more than 400 points'],
    ['from=2020-01-02&to=2020-01-01', 400, 'to', 'lies before 2020-01-02'],
    ['from=2020-01-01&to=2020-02-01&validAt=2020-01-01', 400, 'validAt', 'clock=known only'],
    ['from=2020-01-01&to=2020-02-01&clock=known&knownAt=2020-01-01', 400, 'knownAt', 'clock=valid'],
    ['from=2020-01-01&to=2020-02-01&by=unit', 400, 'by', 'unit'],
    ['from=2020-01-01', 400, 'to', 'to'],
  ])('of %s is refused, with the way out', async (question, status, name, detail) => {
    const answer = await capacity.get(`/v1/capacity/series?${question}`)
    expect(answer.status).toBe(status)
    expect(answer.body.errors).toMatchObject([{ in: 'query', name: expect.stringContaining(name) }])
    expect(answer.body.detail).toContain(detail)
  })
})

describe('The last days of steps', { tags: ['random'] }, () => {
  it('are ascending, end with the last day, and each but the last is followed by a new step', () => {
    const day = fc.integer({ min: dayOf('1900-01-01'), max: dayOf('2199-12-31') })
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 900 }),
        fc.constantFrom(...STEPS),
        (from, length, step) => {
          const to = Math.min(from + length, dayOf('2199-12-31'))
          const days = lastDays(from, to, step, 1000)
          expect(days.at(-1)).toBe(to)
          const begins = { day: /./, month: /-01$/, quarter: /-(01|04|07|10)-01$/, year: /-01-01$/ }
          for (const [i, last] of days.slice(0, -1).entries()) {
            expect(last).toBeGreaterThanOrEqual(days[i - 1] ?? from)
            expect(dateOf(last + 1)).toMatch(begins[step])
          }
          for (let day = from; day < to; day++)
            if (begins[step].test(dateOf(day + 1))) expect(days).toContain(day)
        },
      ),
      { numRuns: 50 * inject('times') },
    )
  })
})
