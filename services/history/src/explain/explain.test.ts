import { encodeCursor } from '@vietas/service-kit'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openHistory, type Report, type TestHistory } from '../testing/history.ts'
import {
  ADULTS,
  ofUnit,
  opened,
  orderNumbered,
  places,
  RIGA,
  unitNumbered,
} from '../testing/reports.ts'

const DECISION = { title: 'Lēmums Nr. 5', publisher: 'Dome', date: '2019-12-20' }
const adults = (effectiveOn: string, data: object) => ({
  effectiveOn,
  targetGroup: ADULTS,
  ...data,
})
const ofOrder = (type: Report['type'], data: object, since: string) =>
  ({
    type,
    data: { orderId: orderNumbered(1), units: [unitNumbered(2)], ...data },
    knownSince: since,
  }) as unknown as Report

let history: TestHistory
beforeAll(async () => {
  history = await openHistory()
  await history.given(
    { ...opened(1, { places: [places({ operational: 46 })] }), source: DECISION },
    ofUnit(1, 'OperationalPlacesSet', adults('2021-03-01', { operational: 48 })),
    ofUnit(1, 'PlaceFilled', adults('2021-04-01', { places: 1 })),
    ofUnit(1, 'PlaceVacated', adults('2021-04-01', { places: 1 })),
    opened(2, { places: [places({ operational: 10 })] }),
    ofOrder(
      'ClosureOrderIssued',
      { authority: 'LM', issuedOn: '2020-05-24', effectiveOn: '2021-09-01' },
      '2020-05-24',
    ),
    ofOrder('ClosureOrderRevoked', { revokedOn: '2020-09-28' }, '2020-09-28'),
    opened(3, {
      places: [places({ operational: 'unknown', occupied: 'unknown', reserved: 'unknown' })],
    }),
    opened(4, { effectiveOn: 'undocumented', places: [places({ operational: 1 })] }),
  )
})
afterAll(() => history.close())

const POINT = 'validAt=2021-12-31&knownAt=2022-03-01'
const explain = (query: string) => history.ask(`/v1/explain?${POINT}&${query}`)

describe('A number is explained', () => {
  it('by units and days that add up to it', async () => {
    const { number, unitsWithUnknown, total, units } = await explain('measure=operational')
    expect({ number, unitsWithUnknown, total }).toEqual({
      number: 59,
      unitsWithUnknown: 1,
      total: 4,
    })
    expect(units.map((unit: any) => [unit.name, unit.number, unit.unitsWithUnknown])).toEqual([
      ['Māja 1', 48, 0],
      ['Māja 2', 10, 0],
      ['Māja 4', 1, 0],
      ['Māja 3', 0, 1],
    ])
    expect(units[0].steps).toMatchObject([
      {
        change: 'opened',
        on: '2020-01-01',
        number: 46,
        events: [{ type: 'ServiceUnitOpened', source: DECISION }],
      },
      {
        change: 'enlarged',
        on: '2021-03-01',
        number: 2,
        events: [{ type: 'OperationalPlacesSet' }],
      },
    ])
    expect(units[2].steps).toMatchObject([{ on: 'undocumented', number: 1 }])
  })

  it('with what came to nothing, such as an order that was revoked', async () => {
    const { units } = await explain(`measure=units&unit=${unitNumbered(2)}`)
    expect(units[0]).toMatchObject({
      number: 1,
      steps: [
        { change: 'opened', number: 1 },
        {
          change: null,
          on: '2021-09-01',
          number: 0,
          events: [{ type: 'ClosureOrderIssued' }, { type: 'ClosureOrderRevoked' }],
        },
      ],
    })
    const before = await history.ask(
      `/v1/explain?measure=units&unit=${unitNumbered(2)}&validAt=2021-12-31&knownAt=2020-06-01`,
    )
    expect(before.units[0]).toMatchObject({
      number: 0,
      steps: [
        { change: 'opened', number: 1 },
        { change: 'closed', number: -1, events: [{ type: 'ClosureOrderIssued' }] },
      ],
    })
  })

  it('in a paragraph of each language, and in the sentence that it begins with', async () => {
    const { text, sentence } = await explain(`measure=operational&unit=${unitNumbered(1)}`)
    expect(text.en).toBe(
      '48 operational places on 31 December 2021, as known on 1 March 2022, in 1 unit. Māja 1: 46 by opening on 1 January 2020 (opening: Lēmums Nr. 5, Dome, 2019-12-20); 2 by enlargement on 1 March 2021 (report of operational places).',
    )
    expect(text.lv).toBe(
      '48 izmantojamas vietas 31.12.2021., kā bija zināms 01.03.2022., 1 vienībā. Māja 1: 46 atverot 01.01.2020. (atvēršana: Lēmums Nr. 5, Dome, 2019-12-20); 2 palielinot 01.03.2021. (ziņojums par vietu skaitu).',
    )
    expect(sentence).toEqual({
      en: '48 operational places on 31 December 2021, as known on 1 March 2022, in 1 unit.',
      lv: '48 izmantojamas vietas 31.12.2021., kā bija zināms 01.03.2022., 1 vienībā.',
    })
  })

  it('where it is not known, says so and not 0, also in the sentence to cite', async () => {
    const { text, sentence } = await explain(`measure=operational&unit=${unitNumbered(3)}`)
    expect(text.en).toContain('Units of which it is not known: 1. Māja 3: not known by opening')
    expect(sentence.en).toMatch(/^Operational places: not known on 31 December 2021, /)
    expect(sentence.lv).toMatch(/^Izmantojamas vietas: nav zināms 31\.12\.2021\., /)
    expect(sentence.lv).toMatch(/1 vienībā\. Vienības, par kurām tas nav zināms: 1\.$/)
  })

  it('where there is none, names no unit', async () => {
    const { sentence } = await explain('measure=closing')
    expect(sentence).toEqual({
      en: '0 closing places on 31 December 2021, as known on 1 March 2022.',
      lv: '0 slēdzamu vietu 31.12.2021., kā bija zināms 01.03.2022.',
    })
  })

  it('where it is not known of some units, is at least what it is of the others', async () => {
    const { sentence, text } = await explain('measure=operational')
    expect(sentence.en).toMatch(/^At least \d+ operational places on /)
    expect(sentence.lv).toMatch(/^Vismaz \d+ izmantojam/)
    expect(text.lv).toMatch(/^Vismaz /)
  })

  it('where it is 0 in one unit and not known in another, is at least 0', async () => {
    const { sentence } = await explain('measure=reserved')
    expect(sentence.en).toMatch(
      /^At least 0 reserved places .* Units of which it is not known: 1\.$/,
    )
  })

  it('a page at a time, whatever else is recorded', async () => {
    const seen: string[] = []
    let sum = 0
    let url: string | undefined = `/v1/explain?${POINT}&limit=1`
    while (url !== undefined) {
      const { headers, body } = await history.get(url)
      for (const { name, number } of body.units) {
        seen.push(name)
        sum += number
      }
      url = /<([^>]*)>; rel="next"/.exec(headers['link'] ?? '')?.[1]
    }
    expect(seen).toEqual(['Māja 1', 'Māja 2', 'Māja 4', 'Māja 3'])
    expect(sum).toBe(59)
  })

  it('of many units, says of how many others it is not known', async () => {
    const others = [11, 12, 13, 14, 15, 16, 17, 18].map((unit) =>
      opened(unit, {
        municipality: RIGA,
        places: [places({ operational: unit === 18 ? 3 : 'unknown', occupied: 'unknown' })],
      }),
    )
    await history.given(...others)
    const all = await explain(`measure=operational&municipality=${RIGA}`)
    expect(all.text.en).toMatch(/ The others: not known\.$/)
    expect(all.text.lv).toMatch(/ Pārējās: nav zināms\.$/)
    const known = [21, 22, 23, 24].map((unit) =>
      opened(unit, { municipality: RIGA, places: [places({ operational: unit })] }),
    )
    await history.given(
      ...known,
      opened(25, { municipality: RIGA, places: [places({ operational: 2 })] }),
    )
    const more = await explain(`measure=operational&municipality=${RIGA}`)
    expect(more.text.en).toMatch(/ The others: 2, and not known of 7\.$/)
    expect(more.text.lv).toMatch(/ Pārējās: 2, bet par 7 nav zināms\.$/)
    const five = await explain(
      `measure=operational&unit=${[21, 22, 23, 24, 18, 11].map(unitNumbered).join()}`,
    )
    expect(five.text.en).toMatch(/ The other: not known\.$/)
    expect(five.text.lv).toMatch(/ Pārējā: nav zināms\.$/)
  })

  it('of a unit of which one count is not known, says so beside the other', async () => {
    const both = [
      places({ operational: 20 }),
      { ...places(), targetGroup: 'older-people', operational: 'unknown' },
    ]
    await history.given(opened(31, { places: both }))
    const { text } = await explain(`measure=operational&unit=${unitNumbered(31)}`)
    expect(text.en).toContain('Māja 31: 20 and partly not known by opening on 1 January 2020')
    expect(text.lv).toContain('Māja 31: 20 un daļēji nav zināms atverot 01.01.2020.')
  })

  it.each([
    ['measure=people', 400, 'invalid-request'],
    ['validAt=2021-02-29', 400, 'invalid-request'],
    ['municipality=LV0042000&validAt=2020-01-01', 422, 'municipality-not-in-force'],
    ['cursor=x', 400, 'invalid-request'],
    ['knownAt=2099-01-01', 422, 'known-in-the-future'],
    [`cursor=${encodeCursor(['many', '0', unitNumbered(1), '1'])}`, 400, 'invalid-request'],
    [`cursor=${encodeCursor(['1', 'some', unitNumbered(1), '1'])}`, 400, 'invalid-request'],
  ])('unless %s asks for what there is not', async (query, status, code) => {
    const { status: given, body } = await history.get(`/v1/explain?${query}`)
    expect([given, body.type]).toEqual([status, `/problems/${code}`])
  })
})

it('given a report known earlier while it is explained, a number is that of the position of the answer', async () => {
  const own = await openHistory()
  await own.given(opened(1))
  await own.ask('/v1/diff?fromKnownAt=2020-06-01')
  const { store } = own
  const readStream = store.readStream.bind(store)
  vi.spyOn(store, 'readStream').mockImplementationOnce(async function* (...asked) {
    await own.given(ofUnit(1, 'OperationalPlacesSet', adults('2021-01-01', { operational: 9 })))
    await own.ask('/v1/diff?fromKnownAt=2020-06-01')
    yield* readStream(...asked)
  })
  const { status, body } = await own.get('/v1/explain?measure=operational')
  expect([status, body.number, body.units?.[0].steps.length]).toEqual([200, 12, 1])
  expect((await own.ask('/v1/explain?measure=operational')).number).toBe(9)
  await own.close()
})
