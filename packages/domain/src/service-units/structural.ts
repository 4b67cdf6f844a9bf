const REPORTS_OF_COUNTS: ReadonlySet<string> = new Set([
  'OperationalPlacesSet',
  'CountCorrected',
  'PlacesCounted',
  'PlaceFilled',
  'PlaceVacated',
  'PlaceReserved',
  'ReservationReleased',
  'WaitingListJoined',
  'WaitingListLeft',
  'ServiceUnitConfirmed',
])

/**
<<<<<<< HEAD:packages/domain/src/service-units/structural.ts
 * Whether an event says what a unit is and how it stands. Of reports of counts a view holds the
 * ledger's entries alone, and its fingerprint too; of structural events both hold the event as well.
=======
 * Whether an event says what a unit is and how it stands, rather than how many places or people it
 * has. A view and its fingerprint hold structural events themselves besides their ledger entries;
 * of reports of counts they hold the entries alone.
>>>>>>> f2e74cf (The ledger names what it compares: old and new, earlier and current; known since and known at):packages/capacity-ledger/src/structural.ts
 */
export const isStructural = ({ type }: { readonly type: string }): boolean =>
  !REPORTS_OF_COUNTS.has(type)
