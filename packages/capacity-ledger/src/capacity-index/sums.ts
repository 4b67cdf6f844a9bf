import { groupCell } from './grouping.ts'
import type { GroupKey } from './question.ts'
import { UNITS } from './slots.ts'

/** What is summed up for each group of a question, and behind the last for all of them. */
export interface Sums {
  readonly groups: readonly GroupKey[]
  /** How many groups there were; a grouping goes on growing. */
  readonly count: number
  readonly groupNumbers: ReadonlyMap<string, number>
  readonly channels: Int32Array
  readonly uncertain: Int32Array
  readonly oldest: Float64Array
}

export const NO_UNITS = Number.POSITIVE_INFINITY

export function emptySums(
  groups: readonly GroupKey[],
  groupNumbers: ReadonlyMap<string, number>,
): Sums {
  const count = groups.length
  return {
    groups,
    count,
    groupNumbers,
    channels: new Int32Array(groupCell(count + 1)),
    uncertain: new Int32Array(count + 1),
    oldest: new Float64Array(count + 1).fill(NO_UNITS),
  }
}

/** Units that operate, with the day on which they were last confirmed. */
export function addUnits(
  { channels, uncertain, oldest }: Sums,
  group: number,
  units: number,
  isUncertain: boolean,
  confirmed: number,
): void {
  const cell = groupCell(group) + UNITS
  channels[cell] = (channels[cell] as number) + units
  if (isUncertain) uncertain[group] = (uncertain[group] as number) + units
  if (confirmed < (oldest[group] as number)) oldest[group] = confirmed
}
