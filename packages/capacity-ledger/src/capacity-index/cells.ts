import type { Day, EpochMs, Measure } from '@vietas/domain'
import { leafSum, type CapacityIndex } from './capacity-index.ts'
import { groupingFor } from './grouping-for.ts'
import type { Grouping } from './grouping.ts'
import { groupText, type GroupKey, type Question } from './question.ts'
import { channelOfSlot, CHANNELS, FIRST_UNIT_CHANNEL, UNITS } from './slots.ts'
import { startsOf } from './strips.ts'
import { measureNumber } from './sums.ts'

/** What is so of one measure in one group. */
export interface Cell {
  readonly sum: number
  /** How many units operate. */
  readonly units: number
  /** How many of them have no known count. */
  readonly unknownUnits: number
}

/** A cell of a group on a day, as known at an instant; undefined where nothing is recorded then. */
export type CellAt = (key: GroupKey, day: Day, knownAt: EpochMs) => Cell | undefined

/**
 * What a query says of a measure, for some groups on many days: each is summed up from its own
 * entries. Of all groups on one day a query tells sooner.
 */
export function cellsBy(
  index: CapacityIndex,
  { by, lens }: Pick<Question, 'by' | 'lens'>,
  measure: Measure,
): CellAt {
  const grouping = groupingFor(index, { by, filter: {}, lens }, lens.planningRegionOf)
  const { starts, leaves } = leavesByGroup(index, grouping)
  const channels = [measureNumber(measure), FIRST_UNIT_CHANNEL + measureNumber(measure), UNITS]
  const others = [...CHANNELS.keys()].filter((channel) => !channels.includes(channel))
  return (key, day, knownAt) => {
    const group = grouping.groupNumbers.get(groupText(key))
    if (group === undefined) return undefined
    const own = leaves.subarray(starts[group], starts[group + 1])
    const sumOf = (channel: number): number => {
      let sum = 0
      for (const leaf of own)
        if (channelOfSlot(index.leafSlot[leaf] as number) === channel)
          sum += leafSum(index, leaf, day, knownAt)
      return sum
    }
    const [sum, unknownUnits, units] = channels.map(sumOf) as [number, number, number]
    const isThere = [sum, unknownUnits, units].some((number) => number !== 0)
    return isThere || others.some((channel) => sumOf(channel) !== 0)
      ? { sum, units, unknownUnits }
      : undefined
  }
}

/** The leaves of each group, one group after the other. */
interface LeavesByGroup {
  readonly starts: Uint32Array
  readonly leaves: Int32Array
}

const ofGroupings = new WeakMap<Grouping, LeavesByGroup & { readonly of: number }>()

/** Made anew when leaves have come. */
function leavesByGroup(index: CapacityIndex, grouping: Grouping): LeavesByGroup {
  const kept = ofGroupings.get(grouping)
  if (kept?.of === grouping.leaves) return kept
  const { leaves: count, groups, targets, presences } = grouping
  const leftOut = groups.length
  const groupOf = new Int32Array(count).fill(leftOut)
  for (let leaf = 0; leaf < count; leaf++) {
    const target = (targets[leaf] as number) - 1
    if (target < 0) continue
    const isOfUnits = channelOfSlot(index.leafSlot[leaf] as number) === UNITS
    groupOf[leaf] = isOfUnits ? (presences.group[target] as number) : target
  }
  const starts = startsOf(groupOf, count, leftOut + 1)
  const next = starts.slice()
  const leaves = new Int32Array(count)
  for (let leaf = 0; leaf < count; leaf++) {
    const group = groupOf[leaf] as number
    const at = next[group] as number
    leaves[at] = leaf
    next[group] = at + 1
  }
  const made = { starts, leaves, of: count }
  ofGroupings.set(grouping, made)
  return made
}
