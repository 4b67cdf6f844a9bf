import type { ClosureOrderEvent } from '../closure-orders/events.ts'
import type { PlacesEvent } from '../places/events.ts'
import type { ServiceUnitEvent, StatedPlaces } from '../service-units/events.ts'
import type { OrderId, UnitId } from '../shared/ids.ts'
import type { TargetGroup } from '../shared/reference-data.ts'

export const UNIT = '7d4c1f0e-3a56-4b8f-9b1e-0c5a2f6d9e11' as UnitId
export const OTHER_UNIT = 'b2f7a9d4-6c1e-4e0b-8a37-5d1c9f3e7b22' as UnitId
export const ORDER = '1a9e6c3b-8f24-4d7a-b5c0-2e7f4a1d8c33' as OrderId
export const OTHER_ORDER = 'e5b8d2f1-4a7c-4c93-a6d1-9f0b3e6c5a44' as OrderId

export const ADULTS: TargetGroup = 'adults-with-mental-disorders'
export const OLDER: TargetGroup = 'older-people'
export const RIGA = 'LV0001000'
export const REZEKNE = 'LV0043000'

type DataOf<Type extends string> = Extract<
  ServiceUnitEvent | PlacesEvent | ClosureOrderEvent,
  { type: Type }
>['data']
type Reported<Type extends string> = { type: Type; data: DataOf<Type> }

/** Twenty places, ten people, unless said otherwise. */
export const places = (stated: Partial<StatedPlaces> = {}): StatedPlaces => ({
  targetGroup: ADULTS,
  authorised: 24,
  operational: 20,
  occupied: 10,
  reserved: 0,
  waiting: 0,
  ...stated,
})

export const UNKNOWN_PLACES = places({
  authorised: 'unknown',
  operational: 'unknown',
  occupied: 'unknown',
  reserved: 'unknown',
  waiting: 'unknown',
})

/** A group apartment in Rīga that opens on 2020-01-01 with twenty places and ten people. */
export const opened = (
  about: Partial<DataOf<'ServiceUnitOpened'>> = {},
): Reported<'ServiceUnitOpened'> => ({
  type: 'ServiceUnitOpened',
  data: {
    unitId: UNIT,
    name: 'Liepas',
    serviceType: 'group-apartment',
    municipality: RIGA,
    effectiveOn: '2020-01-01',
    places: [places()],
    ...about,
  },
})

export const openingCorrected = (
  stated: Omit<DataOf<'ServiceUnitOpeningCorrected'>, 'unitId' | 'reason'>,
): Reported<'ServiceUnitOpeningCorrected'> => ({
  type: 'ServiceUnitOpeningCorrected',
  data: { unitId: UNIT, ...stated, reason: 'a slip of the pen' },
})

export const reopened = (
  effectiveOn: string,
  ...stated: StatedPlaces[]
): Reported<'ServiceUnitReopened'> => ({
  type: 'ServiceUnitReopened',
  data: { unitId: UNIT, effectiveOn, places: stated.length > 0 ? stated : [places()] },
})

const about = (effectiveOn: string, targetGroup: TargetGroup = ADULTS) => ({
  unitId: UNIT,
  effectiveOn,
  targetGroup,
})

export const authorised = (
  effectiveOn: string,
  count: number | 'unknown',
  targetGroup?: TargetGroup,
): Reported<'PlacesAuthorised'> => ({
  type: 'PlacesAuthorised',
  data: { ...about(effectiveOn, targetGroup), authorised: count },
})

export const operationalSet = (
  effectiveOn: string,
  operational: number | 'unknown',
  targetGroup?: TargetGroup,
): Reported<'OperationalPlacesSet'> => ({
  type: 'OperationalPlacesSet',
  data: { ...about(effectiveOn, targetGroup), operational },
})

export const corrected = (
  effectiveOn: string,
  measure: DataOf<'CountCorrected'>['measure'],
  count: number | 'unknown',
): Reported<'CountCorrected'> => ({
  type: 'CountCorrected',
  data: { ...about(effectiveOn), measure, count },
})

export const counted = (
  effectiveOn: string,
  found: Pick<DataOf<'PlacesCounted'>, 'occupied' | 'reserved' | 'waiting'>,
): Reported<'PlacesCounted'> => ({
  type: 'PlacesCounted',
  data: { ...about(effectiveOn), ...found },
})

export const confirmed = (effectiveOn: string): Reported<'ServiceUnitConfirmed'> => ({
  type: 'ServiceUnitConfirmed',
  data: { unitId: UNIT, effectiveOn },
})
export const suspended = (effectiveOn: string): Reported<'ServiceUnitSuspended'> => ({
  type: 'ServiceUnitSuspended',
  data: { unitId: UNIT, effectiveOn },
})
export const resumed = (effectiveOn: string): Reported<'ServiceUnitResumed'> => ({
  type: 'ServiceUnitResumed',
  data: { unitId: UNIT, effectiveOn },
})
export const closed = (effectiveOn: string): Reported<'ServiceUnitClosed'> => ({
  type: 'ServiceUnitClosed',
  data: { unitId: UNIT, effectiveOn },
})
export const relocated = (
  effectiveOn: string,
  municipality: string,
): Reported<'ServiceUnitRelocated'> => ({
  type: 'ServiceUnitRelocated',
  data: { unitId: UNIT, effectiveOn, municipality },
})
export const renamed = (effectiveOn: string, name: string): Reported<'ServiceUnitRenamed'> => ({
  type: 'ServiceUnitRenamed',
  data: { unitId: UNIT, effectiveOn, name },
})
export const withdrawn = (eventId: string): Reported<'ReportWithdrawn'> => ({
  type: 'ReportWithdrawn',
  data: { unitId: UNIT, eventId, reason: 'recorded for the wrong unit' },
})

export const filled = (effectiveOn: string, count = 1): Reported<'PlaceFilled'> => ({
  type: 'PlaceFilled',
  data: { ...about(effectiveOn), places: count },
})
export const vacated = (effectiveOn: string, count = 1): Reported<'PlaceVacated'> => ({
  type: 'PlaceVacated',
  data: { ...about(effectiveOn), places: count },
})
export const reserved = (effectiveOn: string, count = 1): Reported<'PlaceReserved'> => ({
  type: 'PlaceReserved',
  data: { ...about(effectiveOn), places: count },
})
export const released = (effectiveOn: string, count = 1): Reported<'ReservationReleased'> => ({
  type: 'ReservationReleased',
  data: { ...about(effectiveOn), places: count },
})
export const joined = (effectiveOn: string, people = 1): Reported<'WaitingListJoined'> => ({
  type: 'WaitingListJoined',
  data: { ...about(effectiveOn), people },
})
export const left = (effectiveOn: string, people = 1): Reported<'WaitingListLeft'> => ({
  type: 'WaitingListLeft',
  data: { ...about(effectiveOn), people },
})

/** The ministry orders the unit to close on 2024-09-01, by its order of 2022-05-24. */
export const issued = (
  terms: Partial<DataOf<'ClosureOrderIssued'>> = {},
): Reported<'ClosureOrderIssued'> => ({
  type: 'ClosureOrderIssued',
  data: {
    orderId: ORDER,
    units: [UNIT],
    authority: 'Labklājības ministrija',
    issuedOn: '2022-05-24',
    effectiveOn: '2024-09-01',
    ...terms,
  },
})
const onOrder = { orderId: ORDER, units: [UNIT] }
export const amended = (
  amendedOn: string,
  effectiveOn: string,
): Reported<'ClosureOrderAmended'> => ({
  type: 'ClosureOrderAmended',
  data: { ...onOrder, amendedOn, effectiveOn },
})
export const revoked = (
  revokedOn: string,
  reviewDue?: string,
): Reported<'ClosureOrderRevoked'> => ({
  type: 'ClosureOrderRevoked',
  data: { ...onOrder, revokedOn, ...(reviewDue === undefined ? {} : { reviewDue }) },
})
export const reviewed = (reviewedOn: string): Reported<'ClosureOrderReviewed'> => ({
  type: 'ClosureOrderReviewed',
  data: { ...onOrder, reviewedOn, outcome: 'the branch stays' },
})
export const carriedOut = (carriedOutOn: string): Reported<'ClosureOrderCarriedOut'> => ({
  type: 'ClosureOrderCarriedOut',
  data: { ...onOrder, carriedOutOn },
})
