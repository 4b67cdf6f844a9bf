import {
  phaseOn,
  type CountHistory,
  type Day,
  type PlaceCounts,
  type Status,
  type Unit,
} from '@vietas/domain'

/** What has to hold on every day from one on, for a report of that day to be accepted. */

/** The fewest places that are neither taken nor kept on any day from one on; NaN: not known. */
export function fewestFree(counts: PlaceCounts, from: Day): number {
  const { operational, occupied, reserved } = counts
  return fewest(
    [operational, occupied, reserved],
    from,
    ([all = 0, taken = 0, kept = 0]) => all - taken - kept,
  )
}

/** The most people, those for whom a place is kept included, on any day from one on. */
export function mostPeople({ occupied, reserved }: PlaceCounts, from: Day): number {
  return -fewest([occupied, reserved], from, ([taken = 0, kept = 0]) => -taken - kept)
}

/** The lowest that a count is on any day from one on. */
export function lowest(history: CountHistory, from: Day): number {
  return fewest([history], from, ([value = 0]) => value)
}

function fewest(
  histories: readonly CountHistory[],
  from: Day,
  formula: (values: readonly number[]) => number,
): number {
  const days = new Set([from, ...histories.flatMap(({ days }) => days.filter((day) => day > from))])
  return Math.min(
    ...[...days].map((day) => formula(histories.map((history) => countOn(history, day)))),
  )
}

export function countOn({ days, values }: CountHistory, day: Day): number {
  return values[days.findLastIndex((one) => one <= day)] ?? Number.NaN
}

export const statusOn = (unit: Unit, day: Day): Status =>
  phaseOn(unit, day)?.status ?? 'not-yet-open'
