import type { StatedMeasure, StatedPlaces } from '../service-units/events.ts'
import { emptyCounts, type PlaceCounts, type Unit } from '../service-units/unit.ts'
import { dayOf, type Day } from '../shared/calendar-date.ts'
import { countValue, MAX_COUNT } from '../shared/count.ts'
import { TARGET_GROUPS, type TargetGroup } from '../shared/reference-data.ts'
import { moveCount, stateCount } from './count-history.ts'
import type { PlacesCounted } from './events.ts'

interface About {
  readonly targetGroup: TargetGroup
  readonly effectiveOn: string
}

/** @throws RangeError when what was stored are not places by target group */
export function takeInPlaces(unit: Unit, on: Day, places: readonly StatedPlaces[]): void {
  if (!Array.isArray(places) || places.length === 0)
    throw new RangeError('no places are stated, not even that they are unknown')
  for (const stated of places as readonly StatedPlaces[]) {
    const counts = countsOf(unit, stated.targetGroup)
    stateCount(counts.authorised, on, countValue(stated.authorised))
    stateCount(counts.operational, on, countValue(stated.operational))
    stateCount(counts.occupied, on, countValue(stated.occupied))
    stateCount(counts.reserved, on, countValue(stated.reserved))
    stateCount(counts.waiting, on, countValue(stated.waiting))
  }
  takeInConfirmation(unit, on)
}

export function takeInStatement(
  unit: Unit,
  about: About,
  measure: StatedMeasure,
  value: number,
): void {
  const on = dayOf(about.effectiveOn)
  const counts = countsOf(unit, about.targetGroup)
  if (!Object.hasOwn(counts, measure))
    throw new RangeError(`"${String(measure)}" is not a count that is stated`)
  stateCount(counts[measure], on, value)
  takeInConfirmation(unit, on)
}

export function takeInHeadCount(unit: Unit, data: PlacesCounted['data']): void {
  const { occupied, reserved, waiting } = data
  const on = dayOf(data.effectiveOn)
  const counts = countsOf(unit, data.targetGroup)
  if (occupied !== undefined) stateCount(counts.occupied, on, countValue(occupied))
  if (reserved !== undefined) stateCount(counts.reserved, on, countValue(reserved))
  if (waiting !== undefined) stateCount(counts.waiting, on, countValue(waiting))
  takeInConfirmation(unit, on)
}

export function takeInMovement(
  unit: Unit,
  about: About,
  measure: StatedMeasure,
  people: number,
  sign: 1 | -1,
): void {
  if (!(Number.isInteger(people) && people >= 1 && people <= MAX_COUNT))
    throw new RangeError(`${JSON.stringify(people)} is not a number of people`)
  moveCount(countsOf(unit, about.targetGroup)[measure], dayOf(about.effectiveOn), sign * people)
}

/** A statement confirms its day as much as a confirmation does. */
export function takeInConfirmation(unit: Unit, on: Day): void {
  const days = unit.confirmedOn
  let at = days.length
  while (at > 0 && (days[at - 1] as Day) > on) at--
  if (at === days.length) days.push(on)
  else days.splice(at, 0, on)
}

function countsOf(unit: Unit, targetGroup: TargetGroup): PlaceCounts {
  const known = unit.counts.get(targetGroup)
  if (known) return known
  if (!Object.hasOwn(TARGET_GROUPS, targetGroup))
    throw new RangeError(`"${String(targetGroup)}" is not a target group`)
  const counts = emptyCounts()
  unit.counts.set(targetGroup, counts)
  return counts
}
