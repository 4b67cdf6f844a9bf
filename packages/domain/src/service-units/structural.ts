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
 * Whether an event says what a unit is and how it stands, rather than how many places or people it
 * has. A view and its fingerprint hold structural events themselves besides their ledger entries;
 * of reports of counts they hold the entries alone.
 */
export const isStructural = ({ type }: { readonly type: string }): boolean =>
  !REPORTS_OF_COUNTS.has(type)
