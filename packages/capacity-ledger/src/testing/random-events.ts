import {
  dateOf,
  dayOf,
  StatedMeasure,
  type Count,
  type Day,
  type UnitReport,
  type OrderId,
  type ServiceType,
  type StatedPlaces,
  type TargetGroup,
  type UnitId,
} from '@vietas/domain'
import fc from 'fast-check'

const uuid = (kind: number, n: number): string =>
  `00000000-0000-400${kind}-8000-${String(n).padStart(12, '0')}`

export const UNITS = [1, 2, 3].map((n) => uuid(0, n) as UnitId)
export const ORDERS = [1, 2].map((n) => uuid(1, n) as OrderId)
export const eventId = (sequence: number): string => uuid(2, sequence)

/** Few days, so that many events fall on the same one. */
export const FIRST_DAY: Day = dayOf('2021-06-26')
export const LAST_DAY: Day = FIRST_DAY + 9

const GROUPS: TargetGroup[] = ['adults-with-mental-disorders', 'children-in-care', 'not-stated']
const SERVICE_TYPES: ServiceType[] = ['group-apartment', 'day-centre']
/** The parishes of Aglona went to different municipalities in 2021. */
const LOCATIONS = [
  { municipality: '0604300', parish: 'Aglonas pagasts' },
  { municipality: '0604300', parish: 'Kastuļinas pagasts' },
  { municipality: '0604300' },
  { municipality: 'LV0002000', address: 'Rīgas iela 1' },
  { municipality: 'LV0002000', address: 'Saules iela 2' },
]

/** Any event of a unit or an order; a decision would refuse many of them. */
export const anyEvent: fc.Arbitrary<UnitReport> = fc.oneof(
  { weight: 9, arbitrary: fc.oneof(...movements()) },
  { weight: 6, arbitrary: fc.oneof(...statements()) },
  { weight: 5, arbitrary: fc.oneof(...changesOfOperation()) },
  { weight: 5, arbitrary: fc.oneof(...orderActs()) },
  { weight: 2, arbitrary: withdrawal() },
  { weight: 1, arbitrary: openingOf(unitId()) },
  { weight: 2, arbitrary: correctionOfOpening() },
)

/** A unit ceases or begins to operate, moves or is renamed, and the same day states counts of it. */
export const changesWithCounts: fc.Arbitrary<UnitReport[]> = fc
  .tuple(
    fc.record(onDay()),
    fc.oneof(...changesOfOperation()),
    fc.array(fc.oneof(...statements()), { maxLength: 3 }),
  )
  .map(([about, change, stated]) =>
    [change, ...stated].map(
      ({ type, data }) => ({ type, data: { ...data, ...about } }) as UnitReport,
    ),
  )

type Data<Type extends UnitReport['type']> = Extract<UnitReport, { type: Type }>['data']

function arbitrary<Type extends UnitReport['type']>(
  type: Type,
  data: fc.Arbitrary<Data<Type>>,
): fc.Arbitrary<UnitReport> {
  return data.map((stated) => ({ type, data: stated }) as UnitReport)
}

function unitId(): fc.Arbitrary<UnitId> {
  return fc.constantFrom(...UNITS)
}

function date(): fc.Arbitrary<string> {
  return fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map(dateOf)
}

function count(): fc.Arbitrary<Count> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.nat(6) },
    { weight: 1, arbitrary: fc.constant('unknown' as const) },
  )
}

function places(): fc.Arbitrary<StatedPlaces[]> {
  const stated = fc.record({
    targetGroup: fc.constantFrom(...GROUPS),
    authorised: count(),
    operational: count(),
    occupied: count(),
    reserved: count(),
    waiting: count(),
  })
  return fc.array(stated, { minLength: 1, maxLength: 3 })
}

function onDay() {
  return { unitId: unitId(), effectiveOn: date() }
}

function forGroup() {
  return { ...onDay(), targetGroup: fc.constantFrom(...GROUPS) }
}

/** The day of one opening in six is not documented. */
export function openingOf(unit: fc.Arbitrary<UnitId>): fc.Arbitrary<UnitReport> {
  const undocumented = fc.constant('undocumented' as const)
  const data = fc.record({
    unitId: unit,
    effectiveOn: fc.oneof({ weight: 5, arbitrary: date() }, { weight: 1, arbitrary: undocumented }),
    name: fc.constant('Saulgrieži'),
    serviceType: fc.constantFrom(...SERVICE_TYPES),
    provider: fc.constantFrom('Ābols', 'Bērzs', undefined),
    location: fc.constantFrom(...LOCATIONS),
    places: places(),
  })
  return arbitrary(
    'ServiceUnitOpened',
    data.map(({ location, ...rest }) => ({ ...rest, ...location })),
  )
}

function correctionOfOpening(): fc.Arbitrary<UnitReport> {
  const stated = {
    unitId: unitId(),
    effectiveOn: fc.oneof(
      { weight: 5, arbitrary: date() },
      { weight: 1, arbitrary: fc.constant('undocumented' as const) },
    ),
    serviceType: fc.constantFrom(...SERVICE_TYPES),
    provider: fc.constantFrom('Ābols', 'Bērzs'),
    reason: fc.constant('a slip of the pen'),
  }
  return arbitrary(
    'ServiceUnitOpeningCorrected',
    fc.record(stated, { requiredKeys: ['unitId', 'reason'] }),
  )
}

function movements(): fc.Arbitrary<UnitReport>[] {
  const moved = fc.integer({ min: 1, max: 3 })
  const ofPlaces = fc.record({ ...forGroup(), places: moved })
  const ofPeople = fc.record({ ...forGroup(), people: moved })
  return [
    arbitrary('PlaceFilled', ofPlaces),
    arbitrary('PlaceVacated', ofPlaces),
    arbitrary('PlaceReserved', ofPlaces),
    arbitrary('ReservationReleased', ofPlaces),
    arbitrary('WaitingListJoined', ofPeople),
    arbitrary('WaitingListLeft', ofPeople),
  ]
}

function statements(): fc.Arbitrary<UnitReport>[] {
  const measure = fc.constantFrom(...StatedMeasure.options)
  const counted = { occupied: count(), reserved: count(), waiting: count() }
  const always = ['unitId', 'effectiveOn', 'targetGroup'] as const
  return [
    arbitrary('PlacesAuthorised', fc.record({ ...forGroup(), authorised: count() })),
    arbitrary('OperationalPlacesSet', fc.record({ ...forGroup(), operational: count() })),
    arbitrary('CountCorrected', fc.record({ ...forGroup(), measure, count: count() })),
    arbitrary(
      'PlacesCounted',
      fc.record({ ...forGroup(), ...counted }, { requiredKeys: [...always] }),
    ),
    arbitrary('ServiceUnitConfirmed', fc.record(onDay())),
  ]
}

function changesOfOperation(): fc.Arbitrary<UnitReport>[] {
  const moved = fc.record({ ...onDay(), location: fc.constantFrom(...LOCATIONS) })
  return [
    arbitrary('ServiceUnitSuspended', fc.record(onDay())),
    arbitrary('ServiceUnitResumed', fc.record(onDay())),
    arbitrary('ServiceUnitClosed', fc.record(onDay())),
    arbitrary('ServiceUnitReopened', fc.record({ ...onDay(), places: places() })),
    arbitrary(
      'ServiceUnitRelocated',
      moved.map(({ location, ...rest }) => ({ ...rest, ...location })),
    ),
    arbitrary('ServiceUnitRenamed', fc.record({ ...onDay(), name: fc.constant('Cerība') })),
  ]
}

function orderActs(): fc.Arbitrary<UnitReport>[] {
  const act = {
    orderId: fc.constantFrom(...ORDERS),
    units: fc.subarray(UNITS, { minLength: 1 }),
  }
  const issued = { ...act, authority: fc.constant('LM'), issuedOn: date(), effectiveOn: date() }
  return [
    arbitrary('ClosureOrderIssued', fc.record(issued)),
    arbitrary('ClosureOrderIssued', fc.record({ ...issued, units: fc.constant(UNITS) })),
    arbitrary('ClosureOrderAmended', fc.record({ ...act, amendedOn: date(), effectiveOn: date() })),
    arbitrary('ClosureOrderRevoked', fc.record({ ...act, revokedOn: date() })),
    arbitrary(
      'ClosureOrderReviewed',
      fc.record({ ...act, reviewedOn: date(), outcome: fc.constant('nothing changed') }),
    ),
    arbitrary('ClosureOrderCarriedOut', fc.record({ ...act, carriedOutOn: date() })),
  ]
}

/** Withdraws any report, even one not yet known, one of another unit, or one that never comes. */
function withdrawal(): fc.Arbitrary<UnitReport> {
  return arbitrary(
    'ReportWithdrawn',
    fc.record({
      unitId: unitId(),
      eventId: fc.nat(20).map(eventId),
      reason: fc.constant('recorded in error'),
    }),
  )
}
