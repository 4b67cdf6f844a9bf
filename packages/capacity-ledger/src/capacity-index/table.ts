import { MEASURES, type Day, type Measure } from '@vietas/domain'
import { groupCell } from './grouping.ts'
import { groupText, type GroupKey, type Question } from './question.ts'
import { CHANNELS, UNCONFIRMED, UNITS } from './slots.ts'
import { NO_UNITS, type Sums } from './sums.ts'

/** Sums by group. Each function takes the number of a group, its index in `groups`. */
export interface CapacityTable {
  readonly groups: readonly GroupKey[]
  /**
   * The number under which everything that is asked for is summed up, beside the groups; undefined
   * where these are by target group, because a unit then counts in several of them.
   */
  readonly total: number | undefined
  /** The groups for which anything is recorded on the day of the question, as known then. */
  readonly present: readonly number[]
  /** The group of a key; undefined when no entry was ever made for it. */
  readonly find: (key: GroupKey) => number | undefined
  readonly isPresent: (group: number) => boolean
  readonly sum: (group: number, measure: Measure) => number
  /** How many units have no known count behind a sum. */
  readonly unknownUnits: (group: number, measure: Measure) => number
  /** How many units operate. */
  readonly units: (group: number) => number
  /** How many were closed by an order that nobody has reported carried out. */
  readonly unconfirmedClosures: (group: number) => number
  /** How many units are counted in the larger part of a split municipality, their parish unknown. */
  readonly uncertainLocations: (group: number) => number
  /**
   * The oldest of the units' last confirmations; `NEVER` when a unit has none with a day that is
   * documented, undefined when no unit operates.
   */
  readonly oldestConfirmation: (group: number) => Day | undefined
}

const measureNumbers = Object.fromEntries(
  MEASURES.map((measure, number) => [measure, number]),
) as Record<Measure, number>

/** Adds up the total behind the groups, and answers from the sums. */
export function tableOf(question: Question, sums: Sums): CapacityTable {
  const { groups, count, groupNumbers, channels, uncertain, oldest } = sums
  const hasTotal = !countsUnitsTwice(question)
  if (hasTotal) addTotal(sums)
  const channel = (group: number, number: number): number =>
    channels[groupCell(group) + number] as number
  const isPresent = (group: number): boolean => {
    const start = groupCell(group)
    for (let i = start; i < start + CHANNELS.length; i++) if (channels[i] !== 0) return true
    return false
  }
  const present: number[] = []
  for (let group = 0; group < count; group++) if (isPresent(group)) present.push(group)
  return {
    groups,
    total: hasTotal ? count : undefined,
    present,
    find: (key) => groupNumbers.get(groupText(key)),
    isPresent,
    sum: (group, measure) => channel(group, measureNumbers[measure]),
    unknownUnits: (group, measure) => channel(group, MEASURES.length + measureNumbers[measure]),
    units: (group) => channel(group, UNITS),
    unconfirmedClosures: (group) => channel(group, UNCONFIRMED),
    uncertainLocations: (group) => uncertain[group] as number,
    oldestConfirmation: (group) => (oldest[group] === NO_UNITS ? undefined : oldest[group]),
  }
}

/** Whether a unit may be in several groups, so that what they have is not summed up. */
export function countsUnitsTwice({ by, filter }: Question): boolean {
  return by.includes('targetGroup') && filter.targetGroup === undefined
}

function addTotal({ count, channels, uncertain, oldest }: Sums): void {
  const total = groupCell(count)
  for (let group = 0; group < count; group++) {
    const start = groupCell(group)
    for (let i = 0; i < CHANNELS.length; i++)
      channels[total + i] = (channels[total + i] as number) + (channels[start + i] as number)
    uncertain[count] = (uncertain[count] as number) + (uncertain[group] as number)
    if ((oldest[group] as number) < (oldest[count] as number))
      oldest[count] = oldest[group] as number
  }
}
