import type { Lens } from '@vietas/territories'
import type { CapacityIndex } from '../capacity-index/capacity-index.ts'
import { groupingFor } from '../capacity-index/grouping-for.ts'
import { asCalled, queryCapacity } from '../capacity-index/query.ts'
import {
  groupText,
  type CapacityFilter,
  type Dimension,
  type GroupKey,
  type Question,
} from '../capacity-index/question.ts'
import { selectionOf } from '../capacity-index/selection-of.ts'
import { channelOfSlot, UNITS } from '../capacity-index/slots.ts'
import type { Steps } from '../capacity-index/steps-of-work.ts'
import type { CapacityTable } from '../capacity-index/table.ts'
import type { Change } from './change.ts'
import { differencesInSteps } from './difference.ts'
import { addTable, emptyNumbers, type Numbers } from './numbers.ts'
import type { Point } from './strips.ts'

/** A point, and the municipalities that places are counted in at it. */
export interface SeenFrom extends Point {
  readonly lens: Lens
}

export interface DifferenceQuery {
  readonly by: readonly Dimension[]
  readonly filter: CapacityFilter
  readonly from: SeenFrom
  readonly to: SeenFrom
}

/** The numbers of a group at both points, and what leads from one to the other. */
export interface GroupDifference {
  readonly key: GroupKey
  readonly from: Numbers
  readonly to: Numbers
  readonly by: Map<Change, Numbers>
}

/** All that is asked about, a unit once, and the groups that have anything at either point. */
export interface Differences {
  readonly total: GroupDifference
  readonly groups: readonly GroupDifference[]
}

/**
 * What each group has at two points: all reasons add up to what it has more at the second. Nothing
 * may come into the index before the first step is taken.
 */
export function* differencesByGroup(
  index: CapacityIndex,
  query: DifferenceQuery,
): Steps<Differences> {
  const all = tallyOf(index, { ...query, by: [] })
  const tallies = query.by.length === 0 ? [all] : [all, tallyOf(index, query)]
  yield* differencesInSteps(index, query.from, query.to, ({ by: reasons }) => {
    for (const [reason, deltas] of reasons)
      for (const [leaf, delta] of deltas)
        for (const { groupOf, at } of tallies) {
          const key = groupOf(leaf)
          if (key === undefined) continue
          const numbers = numbersFor(at(key), reason)
          const channel = channelOfSlot(index.leafSlot[leaf] as number)
          numbers[channel] = (numbers[channel] as number) + delta
        }
  })
  const [total, groups = total] = tallies.map(({ found }) => found)
  return { total: total?.get('[]') ?? emptyGroup([]), groups: [...(groups?.values() ?? [])] }
}

const emptyGroup = (key: GroupKey): GroupDifference => ({
  key,
  from: emptyNumbers(),
  to: emptyNumbers(),
  by: new Map(),
})

/** The groups of one question, with what they have at both points. */
interface Tally {
  readonly found: Map<string, GroupDifference>
  readonly at: (key: GroupKey) => GroupDifference
  readonly groupOf: (leaf: number) => GroupKey | undefined
}

function tallyOf(index: CapacityIndex, { by, filter, from, to }: DifferenceQuery): Tally {
  const found = new Map<string, GroupDifference>()
  // Keys of a question are the same objects for all its leaves, so that most need not be written.
  const byKey = new Map<GroupKey, GroupDifference>()
  const at = (key: GroupKey): GroupDifference => {
    const known = byKey.get(key)
    if (known !== undefined) return known
    const text = groupText(key)
    const group = found.get(text) ?? emptyGroup(key)
    found.set(text, group)
    byKey.set(key, group)
    return group
  }
  const asSeen = ({ validAt, knownAt }: Point, lens: Lens): CapacityTable =>
    queryCapacity(index, { validAt, knownAt, by, filter, lens })
  const before = asSeen(from, from.lens)
  const after = asSeen(to, to.lens)
  for (const group of before.present)
    addTable(before, group, 1, at(before.groups[group] as GroupKey).from)
  for (const group of after.present)
    addTable(after, group, 1, at(after.groups[group] as GroupKey).to)
  if (from.lens.key !== to.lens.key) addReform(before, asSeen(from, to.lens), at)
  return { found, at, groupOf: groupsOfLeaves(index, { by, filter, lens: to.lens }) }
}

/** What the same numbers are within other boundaries, before anything else is another. */
function addReform(
  then: CapacityTable,
  now: CapacityTable,
  at: (key: GroupKey) => GroupDifference,
): void {
  const add = (table: CapacityTable, sign: 1 | -1): void => {
    for (const group of table.present)
      addTable(
        table,
        group,
        sign,
        numbersFor(at(table.groups[group] as GroupKey), 'moved-by-reform'),
      )
  }
  add(then, -1)
  add(now, 1)
}

function numbersFor({ by }: GroupDifference, reason: Change): Numbers {
  const numbers = by.get(reason) ?? emptyNumbers()
  by.set(reason, numbers)
  return numbers
}

/** The group that each leaf is counted in; undefined where it is not. */
export function groupsOfLeaves(
  index: CapacityIndex,
  asked: Question,
): (leaf: number) => GroupKey | undefined {
  const question = { ...asked, filter: asCalled(index, asked.filter) }
  const grouping = groupingFor(index, question, question.lens.planningRegionOf)
  const { to, groups } = selectionOf(index.selections, grouping, question)
  const { targets, presences } = grouping
  return (leaf) => {
    const target = targets[leaf] ?? 0
    if (target === 0) return undefined
    const isOfUnits = channelOfSlot(index.leafSlot[leaf] as number) === UNITS
    const group = isOfUnits ? (presences.group[target - 1] as number) : target - 1
    return groups[to[group] as number]
  }
}
