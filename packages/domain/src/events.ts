import { z } from 'zod'
import { ClosureOrderEvent } from './closure-orders/events.ts'
import { PlacesEvent } from './places/events.ts'
import { ServiceUnitEvent } from './service-units/events.ts'
import type { EpochMs } from './shared/instant.ts'

/** Streams are `<category>-<id>`. A category has no dash: EventStoreDB splits at the first one. */
export const CATEGORIES = { serviceUnits: 'serviceUnits', closureOrders: 'closureOrders' } as const

export const unitStream = (unitId: string): string => `${CATEGORIES.serviceUnits}-${unitId}`
export const orderStream = (orderId: string): string => `${CATEGORIES.closureOrders}-${orderId}`

/** What the stream of a service unit holds. */
export const UnitStreamEvent = z.discriminatedUnion('type', [
  ...ServiceUnitEvent.options,
  ...PlacesEvent.options,
])
export type UnitStreamEvent = z.infer<typeof UnitStreamEvent>

export const DomainEvent = z.discriminatedUnion('type', [
  ...UnitStreamEvent.options,
  ...ClosureOrderEvent.options,
])
export type DomainEvent = z.infer<typeof DomainEvent>

/** The version of each event's shape that this release writes; older ones are upcast when read. */
export const SCHEMA_VERSIONS = {
  ServiceUnitOpened: 1,
  ServiceUnitReopened: 1,
  PlacesAuthorised: 1,
  OperationalPlacesSet: 1,
  CountCorrected: 1,
  ServiceUnitConfirmed: 1,
  ServiceUnitSuspended: 1,
  ServiceUnitResumed: 1,
  ServiceUnitRelocated: 1,
  ServiceUnitRenamed: 1,
  ServiceUnitClosed: 1,
  ReportWithdrawn: 1,
  PlaceFilled: 1,
  PlaceVacated: 1,
  PlaceReserved: 1,
  ReservationReleased: 1,
  WaitingListJoined: 1,
  WaitingListLeft: 1,
  PlacesCounted: 1,
  ClosureOrderIssued: 1,
  ClosureOrderAmended: 1,
  ClosureOrderRevoked: 1,
  ClosureOrderReviewed: 1,
  ClosureOrderCarriedOut: 1,
} as const satisfies Record<DomainEvent['type'], number>

/** An event as a fold sees it. Folds go in the order (knownSince, position). */
export type Known<Event = DomainEvent> = Event & {
  readonly id: string
  readonly knownSince: EpochMs
  /** Orders events known at the same instant; grows along the log. */
  readonly sequence: number
}

export function inKnownOrder(
  a: { readonly knownSince: EpochMs; readonly sequence: number },
  b: { readonly knownSince: EpochMs; readonly sequence: number },
): number {
  return a.knownSince - b.knownSince || a.sequence - b.sequence
}
