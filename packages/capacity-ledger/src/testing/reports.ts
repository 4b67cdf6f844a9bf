import type {
  Count,
  UnitReport,
  OrderId,
  StatedMeasure,
  StatedPlaces,
  TargetGroup,
  UnitId,
} from '@vietas/domain'

export const BRANCH = '00000000-0000-4000-8000-000000000001' as UnitId
export const HOUSE = '00000000-0000-4000-8000-000000000002' as UnitId
export const ORDER = '00000000-0000-4001-8000-000000000001' as OrderId
export const ADULTS: TargetGroup = 'adults-with-mental-disorders'
export const CHILDREN: TargetGroup = 'children-in-care'
export const BAUSKA = 'LV0025000'
export const AGLONA = '0604300'
export const RIGA = 'LV0001000'

type Reported<Type extends UnitReport['type']> = Extract<UnitReport, { type: Type }>
type Data<Type extends UnitReport['type']> = Reported<Type>['data']

export const places = (stated: Partial<StatedPlaces> = {}): StatedPlaces => ({
  targetGroup: ADULTS,
  authorised: 24,
  operational: 20,
  occupied: 10,
  reserved: 0,
  waiting: 0,
  ...stated,
})

/** A branch of a state institution with twenty places and ten people, open since 2015-01-01. */
export const opened = (
  about: Partial<Data<'ServiceUnitOpened'>> = {},
): Reported<'ServiceUnitOpened'> => ({
  type: 'ServiceUnitOpened',
  data: {
    unitId: BRANCH,
    name: 'Iecava',
    serviceType: 'long-term-care',
    provider: 'VSAC Zemgale',
    municipality: BAUSKA,
    effectiveOn: '2015-01-01',
    places: [places()],
    ...about,
  },
})

export const reopened = (
  effectiveOn: string,
  stated = places(),
): Reported<'ServiceUnitReopened'> => ({
  type: 'ServiceUnitReopened',
  data: { unitId: BRANCH, effectiveOn, places: [stated] },
})

const changeOf =
  <Type extends 'ServiceUnitSuspended' | 'ServiceUnitResumed' | 'ServiceUnitClosed'>(type: Type) =>
  (effectiveOn: string): UnitReport => ({ type, data: { unitId: BRANCH, effectiveOn } })
export const suspended = changeOf('ServiceUnitSuspended')
export const resumed = changeOf('ServiceUnitResumed')
export const closed = changeOf('ServiceUnitClosed')

export const confirmed = (effectiveOn: string): Reported<'ServiceUnitConfirmed'> => ({
  type: 'ServiceUnitConfirmed',
  data: { unitId: BRANCH, effectiveOn },
})
export const relocated = (
  effectiveOn: string,
  municipality: string,
  parish?: string,
): Reported<'ServiceUnitRelocated'> => ({
  type: 'ServiceUnitRelocated',
  data: { unitId: BRANCH, effectiveOn, municipality, parish },
})
export const renamed = (effectiveOn: string): Reported<'ServiceUnitRenamed'> => ({
  type: 'ServiceUnitRenamed',
  data: { unitId: BRANCH, effectiveOn, name: 'Iecavas filiāle' },
})
export const withdrawn = (eventId: string): Reported<'ReportWithdrawn'> => ({
  type: 'ReportWithdrawn',
  data: { unitId: BRANCH, eventId, reason: 'recorded for the wrong unit' },
})

const of = (effectiveOn: string, unitId: UnitId, targetGroup: TargetGroup = ADULTS) => ({
  unitId,
  effectiveOn,
  targetGroup,
})

export const corrected = (
  effectiveOn: string,
  measure: StatedMeasure,
  count: Count,
  targetGroup?: TargetGroup,
): Reported<'CountCorrected'> => ({
  type: 'CountCorrected',
  data: { ...of(effectiveOn, BRANCH, targetGroup), measure, count },
})
export const counted = (
  effectiveOn: string,
  found: Partial<Record<'occupied' | 'reserved' | 'waiting', Count>>,
): Reported<'PlacesCounted'> => ({
  type: 'PlacesCounted',
  data: { ...of(effectiveOn, BRANCH), ...found },
})
export const operationalSet = (
  effectiveOn: string,
  operational: Count,
): Reported<'OperationalPlacesSet'> => ({
  type: 'OperationalPlacesSet',
  data: { ...of(effectiveOn, BRANCH), operational },
})
export const filled = (
  effectiveOn: string,
  number = 1,
  unitId = BRANCH,
  targetGroup?: TargetGroup,
): Reported<'PlaceFilled'> => ({
  type: 'PlaceFilled',
  data: { ...of(effectiveOn, unitId, targetGroup), places: number },
})
export const vacated = (effectiveOn: string, number = 1): Reported<'PlaceVacated'> => ({
  type: 'PlaceVacated',
  data: { ...of(effectiveOn, BRANCH), places: number },
})
export const reserved = (effectiveOn: string, number = 1): Reported<'PlaceReserved'> => ({
  type: 'PlaceReserved',
  data: { ...of(effectiveOn, BRANCH), places: number },
})
export const joined = (effectiveOn: string, people = 1): Reported<'WaitingListJoined'> => ({
  type: 'WaitingListJoined',
  data: { ...of(effectiveOn, BRANCH), people },
})

const onOrder = { orderId: ORDER, units: [BRANCH] }

/** The order of 2016-05-24 to close the branch on 2019-09-01. */
export const issued = (
  terms: Partial<Data<'ClosureOrderIssued'>> = {},
): Reported<'ClosureOrderIssued'> => ({
  type: 'ClosureOrderIssued',
  data: {
    ...onOrder,
    authority: 'Labklājības ministrija',
    issuedOn: '2016-05-24',
    effectiveOn: '2019-09-01',
    ...terms,
  },
})
export const amended = (
  amendedOn: string,
  effectiveOn: string,
): Reported<'ClosureOrderAmended'> => ({
  type: 'ClosureOrderAmended',
  data: { ...onOrder, amendedOn, effectiveOn },
})
export const revoked = (revokedOn: string): Reported<'ClosureOrderRevoked'> => ({
  type: 'ClosureOrderRevoked',
  data: { ...onOrder, revokedOn },
})
export const reviewed = (reviewedOn: string): Reported<'ClosureOrderReviewed'> => ({
  type: 'ClosureOrderReviewed',
  data: { ...onOrder, reviewedOn, outcome: 'the branch stays' },
})
export const carriedOut = (carriedOutOn: string): Reported<'ClosureOrderCarriedOut'> => ({
  type: 'ClosureOrderCarriedOut',
  data: { ...onOrder, carriedOutOn },
})
