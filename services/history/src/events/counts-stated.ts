import type { DomainEvent, Measure } from '@vietas/domain'

export const STATED = ['authorised', 'operational', 'occupied', 'reserved', 'waiting'] as const
type Stated = (typeof STATED)[number]

/** The counts that an event states or moves; undefined where it is behind every number of its unit. */
export function countsStated(event: DomainEvent): readonly Stated[] | undefined {
  switch (event.type) {
    case 'PlacesAuthorised':
      return ['authorised']
    case 'OperationalPlacesSet':
      return ['operational']
    case 'CountCorrected':
      return [event.data.measure]
    case 'PlacesCounted': {
      const { data } = event
      return STATED.filter((measure) => Object.hasOwn(data, measure))
    }
    case 'PlaceFilled':
    case 'PlaceVacated':
      return ['occupied']
    case 'PlaceReserved':
    case 'ReservationReleased':
      return ['reserved']
    case 'WaitingListJoined':
    case 'WaitingListLeft':
      return ['waiting']
    case 'ServiceUnitConfirmed':
    case 'ServiceUnitRenamed':
    case 'ClosureOrderReviewed':
      return []
    default:
      return undefined
  }
}

/** The counts that each number is worked out from, on a day on which the unit operates or not. */
export const WORKED_OUT_FROM: Readonly<Record<Measure, readonly Stated[]>> = {
  authorised: ['authorised'],
  operational: ['operational'],
  occupied: ['occupied'],
  reserved: ['reserved'],
  waiting: ['waiting'],
  free: ['operational', 'occupied', 'reserved'],
  overrun: ['operational', 'occupied', 'reserved'],
  operationalBeyondAuthorised: ['operational', 'authorised'],
  closing: ['operational'],
  affected: ['occupied'],
  displaced: ['occupied'],
}
