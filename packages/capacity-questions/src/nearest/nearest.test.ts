import { streamOf, territories } from '@vietas/domain'
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
  unitNumbered,
  unknownPlaces,
  VENTSPILS,
  type Report,
} from '../testing/reports.ts'
import { metresBetween } from './distance.ts'

const PREILI = 'LV0042000'
const IN_RIGA = { latitude: 56.946285, longitude: 24.105078 }

const territoryChange = (type: Report['type'], data: object): Report => {
  const changeId = `00000000-0000-4002-8000-00000000000${type.length % 10}`
  const basis = { title: 'A law', publisher: 'A parliament' }
  return { stream: streamOf(territories, changeId), type, data: { changeId, basis, ...data } }
}
const merger = territoryChange('MergerScheduled', {
  predecessors: [PREILI, 'LV0032000'],
  successor: { code: 'LV0099000', name: 'Parauga novads', planningRegion: 'Latgale' },
  scheduledOn: '2026-01-05',
  effectiveOn: '2026-06-01',
})
const created = territoryChange('TerritoryCreated', {
  code: 'LV0098000',
  name: 'Nezina',
  planningRegion: 'Latgale',
  effectiveOn: '2026-06-01',
})

let capacity: TestCapacity

const nearest = (question: string): Promise<any> => capacity.ask(`/v1/units/nearest?${question}`)
const named = (rows: readonly { name: string }[]): string[] => rows.map(({ name }) => name)
const nextOf = (link: string | undefined): string | undefined =>
  /<([^>]+)>; rel="next"/.exec(link ?? '')?.[1]

beforeEach(async () => {
  capacity = await openCapacity()
})
afterEach(() => capacity.close())

describe('The nearest free places', () => {
  it('given units in several municipalities, come by distance from a place in any spelling', async () => {
    await capacity.given(
      opened(1, { municipality: VENTSPILS }),
      opened(2, { municipality: RIGA }),
      opened(3, { municipality: DAUGAVPILS }),
    )
    const { to, units, total, unknown } = await nearest('to=preilu nov.')
    expect(to).toMatchObject({
      kind: 'municipality',
      name: 'Preiļu novads',
      municipality: PREILI,
      latitude: 56.237843,
    })
    expect(named(units)).toEqual(['Māja 3', 'Māja 2', 'Māja 1'])
    expect({ total, unknown }).toEqual({ total: 3, unknown: [] })
    expect(units[0]).toEqual({
      id: unitNumbered(3),
      name: 'Māja 3',
      serviceType: 'group-apartment',
      provider: null,
      municipality: { code: DAUGAVPILS, name: 'Daugavpils', planningRegion: 'Latgale' },
      municipalityCertain: true,
      parish: null,
      address: null,
      coordinates: null,
      located: 'municipality',
      distanceKm: 43.3,
      free: [{ targetGroup: ADULTS, places: 5 }],
      closesOn: null,
    })
  })

  it('given a closing that is known of, say from which day the unit is not there', async () => {
    await capacity.given(opened(1), ofUnit(1, 'ServiceUnitClosed', { effectiveOn: '2025-06-01' }))
    const { units } = await nearest('to=Daugavpils&validAt=2025-05-31')
    expect(units).toMatchObject([{ name: 'Māja 1', closesOn: '2025-06-01' }])
  })

  it('given coordinates, are measured to the unit itself, where it lies on the day', async () => {
    await capacity.given(
      opened(1, { municipality: RIGA, coordinates: IN_RIGA }),
      opened(2, { municipality: RIGA }),
      ofUnit(1, 'ServiceUnitRelocated', { municipality: RIGA, effectiveOn: '2025-01-01' }),
    )
    const to = 'to=56.946285,24.105078'
    const before = await nearest(`${to}&validAt=2024-12-31`)
    expect(before.to).toMatchObject({ kind: 'coordinates', name: null, ...IN_RIGA })
    expect(before.units).toMatchObject([
      { name: 'Māja 1', located: 'unit', distanceKm: 0, coordinates: IN_RIGA },
      { name: 'Māja 2', located: 'municipality', distanceKm: 4.5, coordinates: null },
    ])
    const { units } = await nearest(to)
    expect(units).toMatchObject([{ distanceKm: 4.5 }, { distanceKm: 4.5 }])
  })

  it('are only of units that operate on the day, with so many free places as are known then', async () => {
    await capacity.given(
      knownSince('2020-01-01', opened(1, { places: [places({ occupied: 10 })] })),
      knownSince('2020-01-01', opened(2, { places: [places({ occupied: 12 })] })),
      knownSince('2020-01-01', opened(3)),
      knownSince('2023-01-01', ofUnit(3, 'ServiceUnitClosed', { effectiveOn: '2022-06-01' })),
    )
    const names = async (more: string): Promise<string[]> =>
      named((await nearest(`to=Rīga&${more}`)).units)
    expect(await names('validAt=2022-06-01&knownAt=2022-12-31')).toEqual(['Māja 1', 'Māja 3'])
    expect(await names('validAt=2022-06-01')).toEqual(['Māja 1'])
    expect(await names('validAt=2022-05-31&atLeast=3')).toEqual(['Māja 3'])
    expect(await names('validAt=2019-12-31')).toEqual([])
  })

  it('are counted for the target group asked for', async () => {
    await capacity.given(
      opened(1, { places: [places({ occupied: 11 }), places({ targetGroup: OLDER })] }),
    )
    const found = async (more: string): Promise<unknown[]> =>
      (await nearest(`to=Rīga&${more}`)).units.map(({ free }: any) => free)
    expect(await found(`targetGroup=${ADULTS}&atLeast=2`)).toEqual([])
    expect(await found(`targetGroup=${ADULTS}`)).toEqual([[{ targetGroup: ADULTS, places: 1 }]])
    expect(await found('atLeast=6')).toEqual([
      [
        { targetGroup: ADULTS, places: 1 },
        { targetGroup: OLDER, places: 5 },
      ],
    ])
  })

  it('in a municipality that was merged lead to the middle of those it was made of', async () => {
    await capacity.given(
      merger,
      opened(1, { municipality: 'LV0099000', effectiveOn: '2026-06-02' }),
    )
    const { units, to } = await nearest('to=LV0099000')
    expect(to.name).toBe('Parauga novads')
    expect(units).toMatchObject([{ located: 'municipality', distanceKm: 0 }])
  })

  it('of which nobody knows where they lie come last', async () => {
    await capacity.given(
      created,
      opened(1, { municipality: 'LV0098000', effectiveOn: '2026-06-02' }),
      opened(2),
    )
    const { units } = await nearest('to=56.9,24.1')
    expect(units).toMatchObject([
      { name: 'Māja 2' },
      { name: 'Māja 1', located: 'unknown', distanceKm: null },
    ])
    const { status, body } = await capacity.get('/v1/units/nearest?to=Nezina')
    expect([status, body.detail]).toEqual([422, expect.stringContaining('without a label point')])
  })

  it('that are unknown are listed apart, unless what is known is enough', async () => {
    await capacity.given(
      opened(1, { places: [unknownPlaces()] }),
      opened(2, { places: [places(), unknownPlaces(OLDER)] }),
    )
    const few = await nearest('to=Rīga&atLeast=2')
    expect([named(few.units), named(few.unknown)]).toEqual([['Māja 2'], ['Māja 1']])
    expect(few.units[0].free).toEqual([
      { targetGroup: ADULTS, places: 5 },
      { targetGroup: OLDER, places: 'unknown' },
    ])
    const many = await nearest('to=Rīga&atLeast=6')
    expect([many.units, named(many.unknown)]).toEqual([[], ['Māja 1', 'Māja 2']])
    expect(many).toMatchObject({ total: 0, totalUnknown: 2 })
  })

  it.each([
    ['Daugavpls', 'unknown-place', 'Did you mean Daugavpils (LV0002000)'],
    ['Parīze', 'unknown-place', 'or a latitude and a longitude'],
    ['24.105078,56.946285', 'outside-the-country', 'exchanged: write latitude 56.946285'],
    ['48.85,2.35', 'outside-the-country', 'lies outside Latvia'],
  ])('from %s are refused as %s, with the way out', async (to, code, wayOut) => {
    const { status, body } = await capacity.get(
      `/v1/units/nearest?to=${encodeURIComponent(to)}&validAt=2026-01-01`,
    )
    expect(status).toBe(422)
    expect(body.type).toBe(`/problems/${code}`)
    expect(body.detail).toContain(wayOut)
    expect(body.errors).toMatchObject([{ in: 'query', name: 'to' }])
  })

  it('from a name of several are refused with all of them', async () => {
    const { status, body } = await capacity.get('/v1/units/nearest?to=aglonas&validAt=2020-01-01')
    expect([status, body.type]).toEqual([422, '/problems/ambiguous-place'])
    expect(body.candidates).toMatchObject([
      { name: 'Aglonas novads', kind: 'municipality' },
      { name: 'Aglonas pagasts', kind: 'parish' },
    ])
  })

  it('ask for a place, and take no cursor of another list', async () => {
    expect((await capacity.get('/v1/units/nearest')).status).toBe(400)
    const cursor = Buffer.from(JSON.stringify(['Māja', unitNumbered(1), '1'])).toString('base64url')
    const { status } = await capacity.get(`/v1/units/nearest?to=Riga&cursor=${cursor}`)
    expect(status).toBe(400)
  })

  it('stay as they were at the first page while others record what was known long before', async () => {
    for (const unit of [1, 2, 3, 4])
      await capacity.given(knownSince('2020-01-01', opened(unit, { municipality: RIGA })))
    await nearest('to=Rīga')
    const first = await capacity.get('/v1/units/nearest?to=Riga&limit=2')
    const moved = { municipality: VENTSPILS, effectiveOn: '2020-02-01' }
    await capacity.given(
      knownSince('2020-03-01', ofUnit(3, 'ServiceUnitRelocated', moved)),
      knownSince('2020-01-01', opened(5, { municipality: RIGA })),
    )
    await nearest('to=Rīga')
    const { body } = await capacity.get(nextOf(first.headers['link']) ?? '')
    expect(named([...first.body.units, ...body.units])).toEqual([
      'Māja 1',
      'Māja 2',
      'Māja 3',
      'Māja 4',
    ])
  })
})

const point = fc.record({
  latitude: fc.integer({ min: 56_000, max: 58_000 }).map((degrees) => degrees / 1000),
  longitude: fc.integer({ min: 21_000, max: 28_000 }).map((degrees) => degrees / 1000),
})
const anyUnit = fc.record({
  municipality: fc.constantFrom(RIGA, DAUGAVPILS, VENTSPILS),
  coordinates: fc.option(point, { nil: undefined }),
  occupied: fc.integer({ min: 8, max: 12 }),
  isUnknown: fc.boolean(),
})

describe('A walk over the nearest free places', { tags: ['random'] }, () => {
  it('never falls back in distance, and has every unit that fits once', async () => {
    let next = 1
    const question = fc.record({
      units: fc.array(anyUnit, { maxLength: 6 }),
      from: point,
      atLeast: fc.integer({ min: 1, max: 4 }),
      limit: fc.integer({ min: 1, max: 4 }),
    })
    await fc.assert(
      fc.asyncProperty(question, async ({ units, from, atLeast, limit }) => {
        // Units of earlier runs stay, as long as they are few enough to be listed on one page.
        if (next > 60) {
          await capacity.close()
          capacity = await openCapacity()
          next = 1
        }
        await capacity.given(
          ...units.map(({ municipality, coordinates, occupied, isUnknown }) =>
            opened(next++, {
              municipality,
              ...(coordinates && { coordinates }),
              places: [isUnknown ? unknownPlaces() : places({ occupied })],
            }),
          ),
        )
        const to = `${from.latitude},${from.longitude}`
        const rows: any[] = []
        await capacity.ask('/v1/units?limit=1')
        let url: string | undefined = `/v1/units/nearest?to=${to}&atLeast=${atLeast}&limit=${limit}`
        let reached = 0
        while (url !== undefined) {
          const { body, headers } = await capacity.get(url)
          for (const list of [body.units, body.unknown]) {
            let last = reached
            for (const { distanceKm } of list) {
              expect(distanceKm).toBeGreaterThanOrEqual(last)
              last = distanceKm
            }
          }
          const page = [...body.units, ...body.unknown]
          reached = Math.max(reached, ...page.map(({ distanceKm }) => distanceKm))
          rows.push(...page)
          url = nextOf(headers['link'])
        }
        const all = (await capacity.ask('/v1/units?limit=500')).units
        const fitting = all.filter(({ places: [{ free }] }: any) =>
          free === 'unknown' ? true : free >= atLeast,
        )
        const ids = rows.map(({ id }) => id as string)
        expect(ids).toHaveLength(fitting.length)
        expect(new Set(ids)).toEqual(new Set(fitting.map(({ id }: any) => id)))
        for (const { located, coordinates, distanceKm } of rows)
          if (located === 'unit')
            expect(distanceKm).toBeCloseTo(metresBetween(from, coordinates) / 1000, 0)
      }),
      { numRuns: 10 * inject('times') },
    )
  })
})
