import type { Day, Measure } from '@vietas/domain'
import { groupText, type GroupKey, type Question } from './question.ts'
import { COUNTED, FIRST_UNIT_CHANNEL, UNCONFIRMED, UNITS } from './slots.ts'
import { measureNumber, NO_UNITS, placeOf, type ByChannel, type Sums } from './sums.ts'

/** Sums by group. Each function takes the number of a group, its index in `groups`. */
export interface CapacityTable {
  readonly groups: readonly GroupKey[]
  /**
   * The number under which everything that is asked for is summed up, beside the groups; undefined
   * where these are by target group, because a unit then counts in several of them.
   */
  readonly total: number | undefined
  /** The groups for which anything that is asked for is recorded on the day, as known then. */
  readonly present: readonly number[]
  /** The group of a key; undefined when no entry was ever made for it. */
  readonly find: (key: GroupKey) => number | undefined
  readonly isPresent: (group: number) => boolean
  readonly sum: (group: number, measure: Measure) => number
  /** Of a channel, by its number. */
  readonly number: (group: number, channel: number) => number
  /** The texts of the keys of the groups, in their order. */
  readonly texts: () => Iterable<string>
  /**
   * Adds all that is counted to numbers of other groups, `[group][channel]`, or takes it away.
   *
   * @param groupOf which of the others each group is; they are the same where it is left out
   */
  readonly addTo: (into: Int32Array, sign: 1 | -1, groupOf?: Int32Array) => void
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

/** Answers from the sums; the total behind the groups is added up once it is asked for. */
export function tableOf(question: Question, sums: Sums): CapacityTable {
  const { groups, count, groupNumbers, channels, uncertain, oldest } = sums
  const isAnything = somethingIn(channels)
  let isAddedUp = false
  const at = (group: number): number => {
    if (group === count && !isAddedUp) addUp(sums)
    isAddedUp ||= group === count
    return placeOf(group)
  }
  const sum = (group: number, channel: number): number => {
    const numbers = channels[channel]
    if (numbers === undefined) throw new Error('The question was not about this measure')
    return numbers[at(group)] as number
  }
  const present: number[] = []
  for (let group = 0; group < count; group++) if (isAnything(group)) present.push(group)
  return {
    groups,
    total: countsUnitsTwice(question) ? undefined : count,
    present,
    find: (key) => groupNumbers.get(groupText(key)),
    isPresent: isAnything,
    number: sum,
    texts: () => groupNumbers.keys(),
    addTo: (into, sign, groupOf) => {
      for (let channel = 0; channel < COUNTED; channel++) {
        const numbers = channels[channel]
        if (numbers === undefined) continue
        for (let group = 0; group < count; group++) {
          const number = numbers[placeOf(group)] as number
          if (number === 0) continue
          const at = (groupOf?.[group] ?? group) * COUNTED + channel
          into[at] = (into[at] as number) + sign * number
        }
      }
    },
    sum: (group, measure) => sum(group, measureNumber(measure)),
    unknownUnits: (group, measure) => sum(group, FIRST_UNIT_CHANNEL + measureNumber(measure)),
    units: (group) => sum(group, UNITS),
    unconfirmedClosures: (group) => sum(group, UNCONFIRMED),
    uncertainLocations: (group) => uncertain[at(group)] as number,
    oldestConfirmation: (group) => {
      const day = oldest[at(group)] as number
      return day === NO_UNITS ? undefined : day
    },
  }
}

/** Looks at units first: of most groups some operate. */
function somethingIn(channels: ByChannel): (group: number) => boolean {
  const units = channels[UNITS] as Int32Array
  const asked = channels.filter((channel) => channel !== undefined)
  return (group) => {
    const at = placeOf(group)
    if (units[at] !== 0) return true
    for (const numbers of asked) if (numbers[at] !== 0) return true
    return false
  }
}

/** Whether a unit may be in several groups, so that what they have is not summed up. */
export function countsUnitsTwice({ by, filter }: Question): boolean {
  return by.includes('targetGroup') && filter.targetGroup === undefined
}

function addUp({ count, channels, uncertain, oldest }: Sums): void {
  const total = placeOf(count)
  for (const numbers of channels) {
    if (numbers === undefined) continue
    let sum = 0
    for (let at = placeOf(0); at < total; at++) sum += numbers[at] as number
    numbers[total] = sum
  }
  for (let at = placeOf(0); at < total; at++) {
    uncertain[total] = (uncertain[total] as number) + (uncertain[at] as number)
    if ((oldest[at] as number) < (oldest[total] as number)) oldest[total] = oldest[at] as number
  }
}
