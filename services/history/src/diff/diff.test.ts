import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHistory, type TestHistory } from '../testing/history.ts'
import {
  ADULTS,
  ofUnit,
  opened,
  orderNumbered,
  places,
  RIGA,
  unitNumbered,
} from '../testing/reports.ts'
import type { Report } from '../testing/history.ts'

const CHILDREN = 'children-in-care'
const UNKNOWN = Object.fromEntries(
  ['authorised', 'operational', 'occupied', 'reserved', 'waiting'].map((name) => [name, 'unknown']),
)

/** An act on an order on one unit. */
const ofOrder = (order: number, unit: number, type: Report['type'], data: object, since: string) =>
  ({
    type,
    data: { orderId: orderNumbered(order), units: [unitNumbered(unit)], ...data },
    knownSince: since,
  }) as unknown as Report

const on = (effectiveOn: string, data: object = {}) => ({ effectiveOn, ...data })
const adults = (effectiveOn: string, data: object) =>
  on(effectiveOn, { targetGroup: ADULTS, ...data })

let history: TestHistory
beforeAll(async () => {
  history = await openHistory()
  await history.given(
    ...Array.from({ length: 12 }, (_, at) => opened(at + 1)),
    opened(13, on('2021-02-01', { places: [places(), places({ targetGroup: CHILDREN })] })),
    ofUnit(1, 'ServiceUnitClosed', on('2021-02-10')),
    ofUnit(2, 'ServiceUnitSuspended', on('2021-02-10')),
    ofUnit(3, 'ServiceUnitSuspended', on('2020-06-01')),
    ofUnit(3, 'ServiceUnitResumed', on('2021-02-10')),
    ofUnit(4, 'OperationalPlacesSet', adults('2021-02-10', { operational: 10 })),
    ofUnit(5, 'PlaceFilled', adults('2021-02-10', { places: 2 })),
    ofUnit(6, 'PlacesCounted', adults('2021-02-10', { occupied: 4 })),
    ofUnit(7, 'CountCorrected', adults('2021-02-10', { measure: 'occupied', count: 'unknown' })),
    ofUnit(8, 'PlacesCounted', adults('2020-06-01', { waiting: 'unknown' })),
    ofUnit(8, 'PlacesCounted', adults('2021-02-10', { waiting: 3 })),
    ofUnit(9, 'ServiceUnitRelocated', on('2021-02-10', { municipality: RIGA })),
    ofUnit(9, 'OperationalPlacesSet', adults('2021-02-10', { operational: 13 })),
    ofUnit(10, 'PlaceVacated', adults('2020-03-01', { places: 1 }), '2021-02-10'),
    ofOrder(
      11,
      11,
      'ClosureOrderIssued',
      { authority: 'LM', issuedOn: '2021-02-10', effectiveOn: '2022-01-01' },
      '2021-02-10',
    ),
    ofUnit(12, 'PlacesAuthorised', adults('2021-02-10', { authorised: 15 })),
    opened(
      14,
      on('2020-05-01', { municipality: '0604300', places: [{ targetGroup: ADULTS, ...UNKNOWN }] }),
    ),
    opened(15, on('2020-01-01', { municipality: '0604900' })),
  )
})
afterAll(() => history.close())

const QUARTER =
  'fromValidAt=2020-12-31&fromKnownAt=2020-12-31&validAt=2021-03-31&knownAt=2021-03-31'
const unit = (number: number): string => `${QUARTER}&unit=${unitNumbered(number)}`

const changesOf = async (query: string) => {
  const { total } = await history.ask(`/v1/diff?${query}`)
  return total.changes.map(({ events: _, ...change }: { events: string }) => change)
}

describe('What differs between two points', () => {
  it.each([
    [1, 'closed', { units: -1, places: { operational: -12, displaced: 7 } }],
    [2, 'suspended', { units: -1, places: { operational: -12, displaced: 7 } }],
    [3, 'resumed', { units: 1, places: { operational: 12, displaced: -7 } }],
    [4, 'reduced', { places: { operational: -2, free: -2 } }],
    [5, 'came-and-went', { places: { occupied: 2, free: -2 } }],
    [6, 're-counted', { places: { occupied: -3, free: 3 } }],
    [
      7,
      'became-unknown',
      { places: { occupied: -7, free: -5 }, unitsWithUnknown: { occupied: 1 } },
    ],
    [8, 'became-known', { places: { waiting: 3 }, unitsWithUnknown: { waiting: -1 } }],
    [10, 'corrected-later', { places: { occupied: -1, free: 1 } }],
    [11, 'closure-ordered', { places: { closing: 12, affected: 7 } }],
    [12, 'enlarged', { places: { authorised: 3 } }],
    [13, 'opened', { units: 1, places: { operational: 24, occupied: 14 } }],
  ])('of unit %d is for one reason: %s', async (number, change, numbers) => {
    const changes = await changesOf(unit(number))
    expect(changes).toHaveLength(1)
    expect(changes[0]).toMatchObject({ change, ...numbers })
  })

  it('where a unit moves and grows on one day is told apart', async () => {
    expect(await changesOf(unit(9))).toMatchObject([
      { change: 'enlarged', places: { operational: 1, free: 1, operationalBeyondAuthorised: 1 } },
    ])
    const { groups } = await history.ask(`/v1/diff?by=municipality&${unit(9)}`)
    expect(
      groups.map(({ municipality, difference, changes }: any) => ({
        name: municipality.name,
        operational: difference.places.operational,
        changes: changes.map(({ change, places }: any) => [change, places.operational]),
      })),
    ).toEqual([
      { name: 'Daugavpils', operational: -12, changes: [['moved-by-relocation', -12]] },
      {
        name: 'Rīga',
        operational: 13,
        changes: [
          ['enlarged', 1],
          ['moved-by-relocation', 12],
        ],
      },
    ])
  })

  it('adds up to the difference of the total', async () => {
    const { total } = await history.ask(`/v1/diff?${QUARTER}&by=targetGroup,serviceType`)
    const sum = (measure: string): number =>
      total.changes.reduce((all: number, { places }: any) => all + (places[measure] ?? 0), 0)
    for (const measure of ['operational', 'occupied', 'free', 'displaced'])
      expect(sum(measure)).toBe(total.difference.places[measure] ?? 0)
    expect(total.to.places.operational - total.from.places.operational).toBe(
      total.difference.places.operational,
    )
  })

  it('by reform alone moves everything and changes nothing in all', async () => {
    const around = 'fromValidAt=2021-06-30&validAt=2021-07-01&knownAt=2022-01-01'
    const { total, groups, reforms } = await history.ask(`/v1/diff?${around}&by=municipality`)
    expect(total.changes).toEqual([])
    const moved = groups.map(({ municipality, changes }: any) => [
      municipality.code,
      changes.map(({ change, units, events }: any) => [change, units, events]),
    ])
    expect(Object.fromEntries(moved)).toMatchObject({
      '0604300': [['moved-by-reform', -1, undefined]],
      LV0042000: [['moved-by-reform', 1, undefined]],
    })
    expect(reforms.length).toBeGreaterThan(10)
    expect(await history.ask(`/v1/diff?${around}&boundaries=now&by=municipality`)).toMatchObject({
      groups: [],
      reforms: [],
    })
  })

  it('on a day still to come is another expectation, not a correction', async () => {
    const ahead = `fromKnownAt=2021-01-01&knownAt=2021-03-31&validAt=2022-06-01&unit=${unitNumbered(11)}`
    expect(await changesOf(ahead)).toMatchObject([
      { change: 'expected-otherwise', units: -1, places: { operational: -12 } },
    ])
  })

  it('back in time has what happened between with the opposite sign', async () => {
    const back = `fromValidAt=2021-03-31&validAt=2020-12-31&knownAt=2021-03-31&unit=${unitNumbered(1)}`
    expect(await changesOf(back)).toMatchObject([
      { change: 'closed', units: 1, places: { operational: 12 } },
    ])
  })
})

describe('The units behind a change', () => {
  it('are at the address beside it, with the events that made it', async () => {
    const { total } = await history.ask(`/v1/diff?${QUARTER}`)
    const closed = total.changes.find(({ change }: any) => change === 'closed')
    const { units } = (await history.get(closed.events)).body
    expect(units).toMatchObject([
      {
        id: unitNumbered(1),
        name: 'Māja 1',
        changes: [
          {
            change: 'closed',
            on: '2021-02-10',
            places: { operational: -12 },
            events: [{ type: 'ServiceUnitClosed', effectiveOn: '2021-02-10' }],
          },
        ],
      },
    ])
  })

  it('are those whose numbers asked about differ, each with the changes of these', async () => {
    const { total, units } = await history.ask(`/v1/diff/units?${QUARTER}&measures=waiting`)
    const changed = units.flatMap(({ id, changes }: any) =>
      changes.map(({ units: counted, places: { waiting }, unitsWithUnknown }: any) => [
        id,
        counted,
        waiting,
        unitsWithUnknown.waiting,
      ]),
    )
    expect(total).toBe(units.length)
    expect(changed).toContainEqual([unitNumbered(8), undefined, 3, -1])
    for (const [, ...numbers] of changed)
      expect(numbers).not.toEqual([undefined, undefined, undefined])
    expect(units.map(({ id }: any) => id)).not.toContain(unitNumbered(5))
  })

  it('not known any more at the second point are called as at the first', async () => {
    const points =
      'fromValidAt=2021-01-01&fromKnownAt=2021-01-01&validAt=2021-01-01&knownAt=2000-01-01'
    const { units } = await history.ask(`/v1/diff/units?${points}&unit=${unitNumbered(1)}`)
    expect(units).toMatchObject([{ id: unitNumbered(1), name: 'Māja 1' }])
  })

  it('of an order names the order', async () => {
    const { units } = await history.ask(`/v1/diff/units?${unit(11)}`)
    expect(units[0].changes[0].events).toMatchObject([
      { type: 'ClosureOrderIssued', stream: `closureOrders-${orderNumbered(11)}` },
    ])
  })

  it('come on pages, each once, and add up to the whole', async () => {
    const seen: string[] = []
    let operational = 0
    let url: string | undefined = `/v1/diff/units?${QUARTER}&limit=5`
    let total = 0
    while (url !== undefined) {
      const { headers, body } = await history.get(url)
      ;({ total } = body)
      for (const { id, changes } of body.units) {
        seen.push(id)
        for (const { places } of changes) operational += places.operational ?? 0
      }
      url = /<([^>]*)>; rel="next"/.exec(headers['link'] ?? '')?.[1]
    }
    expect(new Set(seen).size).toBe(total)
    expect(seen).toHaveLength(total)
    const whole = await history.ask(`/v1/diff?${QUARTER}`)
    expect(operational).toBe(whole.total.difference.places.operational)
  })
})

describe('The units behind a change, by day', () => {
  it('come on pages, each once, with what became known of the first day before all', async () => {
    const seen: string[] = []
    const days: string[] = []
    let url: string | undefined = `/v1/diff/units?${QUARTER}&sort=day&limit=4`
    let total = 0
    while (url !== undefined) {
      const { headers, body } = await history.get(url)
      ;({ total } = body)
      for (const { id, changes } of body.units) {
        seen.push(id)
        days.push(changes.map(({ on }: any) => on ?? '').toSorted()[0])
      }
      url = /<([^>]*)>; rel="next"/.exec(headers['link'] ?? '')?.[1]
    }
    expect(new Set(seen).size).toBe(total)
    expect(seen).toHaveLength(total)
    expect(days).toEqual(days.toSorted())
    expect(days[0]).toBe('')
    expect(new Set(days).size).toBe(3)
  })
})

describe('A comparison', () => {
  it.each([
    ['validAt=2021-01-01&knownAt=2021-01-01', 422, 'same-point', 'fromValidAt'],
    ['fromValidAt=2021-02-30', 400, 'invalid-request', 'fromValidAt'],
    ['fromValidAt=2020-01-01&measures=people', 400, 'invalid-request', 'measures'],
    ['fromValidAt=2020-01-01&by=unit', 400, 'invalid-request', 'by'],
    [
      'fromValidAt=2020-01-01&municipality=LV0042000',
      422,
      'municipality-not-in-force',
      'municipality',
    ],
    ['fromKnownAt=soon', 400, 'invalid-request', 'fromKnownAt'],
    ['fromKnownAt=2099-01-01', 422, 'known-in-the-future', 'fromKnownAt'],
    ['fromValidAt=2020-01-01&knownAt=2099-01-01T00:00:00Z', 422, 'known-in-the-future', 'knownAt'],
  ])('of %s is refused, and says what to do', async (query, status, code, name) => {
    const answer = await history.get(`/v1/diff?${query}`)
    expect(answer.status).toBe(status)
    expect(answer.body.type).toBe(`/problems/${code}`)
    expect(answer.body.errors[0].name.split('/')[0]).toBe(name)
  })
})
