import { randomUUID } from 'node:crypto'
import { closureOrders, serviceUnits, streamOf } from '@vietas/domain'
import fc from 'fast-check'
import type { EventStore, JsonObject, NewEvent } from '@vietas/event-store'

export interface Report {
  readonly stream: string
  readonly event: NewEvent
}

const UNITS = [1, 2, 3, 4, 5].map((n) => `00000000-0000-4000-8000-00000000000${n}`)
const ORDERS = [1, 2].map((n) => `00000000-0000-4001-8000-00000000000${n}`)
const targetGroup = 'adults-with-mental-disorders'

function report(stream: string, type: string, data: JsonObject, knownSince?: number): Report {
  const metadata = { schemaVersion: 1, actor: { id: 'test', role: 'reporter' } }
  const known = knownSince === undefined ? metadata : { ...metadata, knownSince }
  return { stream, event: { id: randomUUID(), type, data, metadata: known } }
}

const ofUnit = (unitId: string, type: string, data: JsonObject, knownSince?: number): Report =>
  report(streamOf(serviceUnits, unitId), type, { unitId, ...data }, knownSince)

export const openings = (): Report[] =>
  UNITS.map((unitId) =>
    ofUnit(unitId, 'ServiceUnitOpened', {
      name: `Centrs ${unitId.slice(-1)}`,
      serviceType: 'day-centre',
      municipality: 'LV0002000',
      effectiveOn: '2022-01-01',
      places: [
        {
          targetGroup,
          authorised: 10,
          operational: 10,
          occupied: 0,
          reserved: 0,
          waiting: 'unknown',
        },
      ],
    }),
  )

export const aFilling = (places: number | string, unitId = UNITS[0] ?? ''): Report =>
  ofUnit(unitId, 'PlaceFilled', { targetGroup, places, effectiveOn: '2024-02-01' })

const date = fc.integer({ min: 1, max: 28 }).map((day) => `2024-02-${String(day).padStart(2, '0')}`)
const unit = fc.constantFrom(...UNITS)
const since = fc.option(fc.integer({ min: Date.UTC(2024, 1, 1), max: Date.UTC(2024, 2, 1) }), {
  nil: undefined,
})

const movement = fc
  .tuple(unit, fc.constantFrom('PlaceFilled', 'PlaceVacated', 'PlaceReserved'), date, since)
  .map(([unitId, type, effectiveOn, knownSince]) =>
    ofUnit(unitId, type, { targetGroup, places: 1, effectiveOn }, knownSince),
  )

const suspension = fc
  .tuple(unit, date, since)
  .map(([unitId, effectiveOn, knownSince]) =>
    ofUnit(unitId, 'ServiceUnitSuspended', { effectiveOn }, knownSince),
  )

const order = fc
  .tuple(fc.constantFrom(...ORDERS), fc.subarray(UNITS, { minLength: 1 }), date, date, since)
  .map(([orderId, units, issuedOn, effectiveOn, knownSince]) =>
    report(
      streamOf(closureOrders, orderId),
      'ClosureOrderIssued',
      { orderId, units, authority: 'Ministry', issuedOn, effectiveOn },
      knownSince,
    ),
  )

/** What the service sets aside: wrong numbers, days, municipalities and types, broken orders. */
const unreadable = fc.tuple(unit, fc.integer({ min: 0, max: 5 })).map(([unitId, kind]) => {
  const [orderId = ''] = ORDERS
  return (
    [
      aFilling('many', unitId),
      ofUnit(unitId, 'ServiceUnitRelocated', { effectiveOn: '2024-02-01', municipality: 'LV9' }),
      ofUnit(unitId, 'ServiceUnitSuspended', { effectiveOn: 'tomorrow' }),
      ofUnit(unitId, 'SomethingElse', {}),
      report(streamOf(closureOrders, orderId), 'ClosureOrderIssued', {
        orderId,
        units: [unitId, UNITS[0] ?? ''],
      }),
      report(streamOf(closureOrders, orderId), 'ClosureOrderIssued', { orderId, units: 7 }),
    ][kind] ?? ofUnit(unitId, 'SomethingElse', {})
  )
})

/** Any report, late ones and unreadable ones among them. */
export const anyReport: fc.Arbitrary<Report> = fc.oneof(
  { weight: 6, arbitrary: movement },
  { weight: 2, arbitrary: order },
  suspension,
  unreadable,
)

export async function recordAll(store: EventStore, reports: readonly Report[]): Promise<void> {
  for (const { stream, event } of reports) await store.append(stream, 'any', [event])
}
