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
 * Whether an event says what a unit is and how it stands. Of reports of counts a view holds the
 * ledger's entries alone, and its fingerprint too; of structural events both hold the event as well.
 */
export const isStructural = ({ type }: { readonly type: string }): boolean =>
  !REPORTS_OF_COUNTS.has(type)
