import { MEASURES, type Measure } from '@vietas/domain'
import type { GroupKey } from './question.ts'
import { CHANNELS, UNCONFIRMED, UNITS, FIRST_UNIT_CHANNEL } from './slots.ts'

/** By channel, those that were asked for: first what is left out, then one number for each group. */
export type ByChannel = readonly (Int32Array | undefined)[]

/** What is summed up for each group of a question, and behind the last for all of them. */
export interface Sums {
  readonly groups: readonly GroupKey[]
  /** How many groups there were; a grouping goes on growing. */
  readonly count: number
  readonly groupNumbers: ReadonlyMap<string, number>
  readonly channels: ByChannel
  /** In the same places as the numbers of a channel. */
  readonly uncertain: Int32Array
  readonly oldest: Float64Array
}

export const NO_UNITS = Number.POSITIVE_INFINITY

/** Where the number of a group stands in its channel. */
export const placeOf = (group: number): number => group + 1

export function emptySums(
  groups: readonly GroupKey[],
  groupNumbers: ReadonlyMap<string, number>,
  asked: readonly number[],
): Sums {
  const count = groups.length
  return {
    groups,
    count,
    groupNumbers,
    channels: emptyChannels(asked, () => count + 1),
    uncertain: new Int32Array(placeOf(count + 1)),
    oldest: new Float64Array(placeOf(count + 1)).fill(NO_UNITS),
  }
}

/** Channels in one piece of memory. */
export function emptyChannels(
  asked: readonly number[],
  groupsIn: (channel: number) => number,
): ByChannel {
  const lengths = asked.map((channel) => placeOf(groupsIn(channel)))
  const numbers = new Int32Array(lengths.reduce((all, length) => all + length, 0))
  const channels = CHANNELS.map((): Int32Array | undefined => undefined)
  let from = 0
  for (const [i, channel] of asked.entries()) {
    const to = from + (lengths[i] as number)
    channels[channel] = numbers.subarray(from, to)
    from = to
  }
  return channels
}

/** What questions about some measures have to sum up; units are told with every answer. */
export const channelsOf = (measures: readonly Measure[] = MEASURES): readonly number[] => [
  ...measures.map(measureNumber),
  ...measures.map((measure) => FIRST_UNIT_CHANNEL + measureNumber(measure)),
  UNITS,
  UNCONFIRMED,
]

const measureNumbers = new Map(MEASURES.map((measure, number) => [measure, number]))
export const measureNumber = (measure: Measure): number => measureNumbers.get(measure) as number

/** Units that operate, with the day on which they were last confirmed. */
export function addUnits(
  { channels, uncertain, oldest }: Sums,
  group: number,
  units: number,
  isUncertain: boolean,
  confirmed: number,
): void {
  const operating = channels[UNITS] as Int32Array
  const at = placeOf(group)
  operating[at] = (operating[at] as number) + units
  if (isUncertain) uncertain[at] = (uncertain[at] as number) + units
  if (confirmed < (oldest[at] as number)) oldest[at] = confirmed
}
