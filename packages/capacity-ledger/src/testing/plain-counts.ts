import type {
  Count,
  Day,
  UnitReport,
  StatedMeasure,
  StatedPlaces,
  TargetGroup,
} from '@vietas/domain'
import { onDay } from './plain-days.ts'

/** A count that an event states, or by how much it moves a count. */
export type Saying = {
  readonly targetGroup: TargetGroup
  readonly measure: StatedMeasure
  readonly on: Day
} & (
  | { readonly kind: 'states'; readonly count: Count }
  | { readonly kind: 'moves'; readonly by: number }
)

/** Rules 1 and 2, for what was said of one measure and target group, in the order it became known. */
export function plainCount(sayings: readonly Saying[], offered: boolean, day: Day): Count {
  let last: { readonly count: Count; readonly on: Day; readonly index: number } | undefined
  for (const [index, saying] of sayings.entries())
    if (saying.kind === 'states' && saying.on <= day && (!last || saying.on >= last.on))
      last = { count: saying.count, on: saying.on, index }
  if (!last) return offered ? 'unknown' : 0
  let { count } = last
  for (const [index, saying] of sayings.entries())
    if (saying.kind === 'moves' && saying.on <= day && count !== 'unknown')
      if (saying.on > last.on || (saying.on === last.on && index > last.index)) count += saying.by
  return count
}

/** What an event says of counts, in the order of its text. */
export function sayingsOf(event: UnitReport): Saying[] {
  switch (event.type) {
    case 'ServiceUnitOpened':
    case 'ServiceUnitReopened': {
      const { effectiveOn } = event.data
      return event.data.places.flatMap((places) => statedIn(places, onDay(effectiveOn)))
    }
    case 'PlacesAuthorised':
      return [states(event.data, 'authorised', event.data.authorised)]
    case 'OperationalPlacesSet':
      return [states(event.data, 'operational', event.data.operational)]
    case 'CountCorrected':
      return [states(event.data, event.data.measure, event.data.count)]
    case 'PlacesCounted': {
      const { occupied, reserved, waiting } = event.data
      return [
        ...(occupied === undefined ? [] : [states(event.data, 'occupied', occupied)]),
        ...(reserved === undefined ? [] : [states(event.data, 'reserved', reserved)]),
        ...(waiting === undefined ? [] : [states(event.data, 'waiting', waiting)]),
      ]
    }
    case 'PlaceFilled':
      return [moves(event.data, 'occupied', event.data.places)]
    case 'PlaceVacated':
      return [moves(event.data, 'occupied', -event.data.places)]
    case 'PlaceReserved':
      return [moves(event.data, 'reserved', event.data.places)]
    case 'ReservationReleased':
      return [moves(event.data, 'reserved', -event.data.places)]
    case 'WaitingListJoined':
      return [moves(event.data, 'waiting', event.data.people)]
    case 'WaitingListLeft':
      return [moves(event.data, 'waiting', -event.data.people)]
    default:
      return []
  }
}

interface About {
  readonly targetGroup: TargetGroup
  readonly effectiveOn: string
}

function states(about: About, measure: StatedMeasure, count: Count): Saying {
  return { kind: 'states', ...aboutOf(about, measure), count }
}

function moves(about: About, measure: StatedMeasure, by: number): Saying {
  return { kind: 'moves', ...aboutOf(about, measure), by }
}

function aboutOf(about: About, measure: StatedMeasure) {
  return { targetGroup: about.targetGroup, measure, on: onDay(about.effectiveOn) }
}

function statedIn(places: StatedPlaces, on: Day): Saying[] {
  const { targetGroup, authorised, operational, occupied, reserved, waiting } = places
  const counts = { authorised, operational, occupied, reserved, waiting }
  return (Object.keys(counts) as StatedMeasure[]).map((measure) => ({
    kind: 'states',
    targetGroup,
    measure,
    on,
    count: counts[measure],
  }))
}
