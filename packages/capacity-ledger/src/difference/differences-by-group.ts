import type { Lens } from '@vietas/territories'
import type { CapacityIndex } from '../capacity-index/capacity-index.ts'
import { presenceCell } from '../capacity-index/grouping.ts'
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
import { CHANNELS } from '../capacity-index/slots.ts'
import type { Steps } from '../capacity-index/steps-of-work.ts'
import type { CapacityTable } from '../capacity-index/table.ts'
import type { Change } from './change.ts'
import { differencesInSteps } from './difference.ts'
import { addTable, emptyNumbers, isNothing, type Numbers } from './numbers.ts'
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

/**
 * The groups that have anything at either of two points: for each, what all reasons add is what it
 * has more at the second. Nothing may come into the index before the first step is taken.
 */
export function* differencesByGroup(
  index: CapacityIndex,
  query: DifferenceQuery,
): Steps<GroupDifference[]> {
  const { from, to, by } = query
  const filter = asCalled(index, query.filter)
  const groups = new Map<string, GroupDifference>()
  const at = (key: GroupKey): GroupDifference => {
    const text = groupText(key)
    const group = groups.get(text) ?? {
      key,
      from: emptyNumbers(),
      to: emptyNumbers(),
      by: new Map<Change, Numbers>(),
    }
    groups.set(text, group)
    return group
  }
  const asSeen = (point: Point, lens: Lens): CapacityTable =>
    queryCapacity(index, { validAt: point.validAt, knownAt: point.knownAt, by, filter, lens })
  const before = asSeen(from, from.lens)
  const after = asSeen(to, to.lens)
  for (const group of before.present)
    addTable(before, group, 1, at(before.groups[group] as GroupKey).from)
  for (const group of after.present)
    addTable(after, group, 1, at(after.groups[group] as GroupKey).to)
  if (from.lens.key !== to.lens.key) addReform(before, asSeen(from, to.lens), at)
  const groupOf = groupsOfLeaves(index, { by, filter, lens: to.lens })
  yield* differencesInSteps(index, from, to, ({ by: reasons }) => {
    for (const [reason, deltas] of reasons)
      for (const [leaf, delta] of deltas) {
        const key = groupOf(leaf)
        if (key === undefined) continue
        const numbers = numbersFor(at(key), reason)
        const channel = (index.leafSlot[leaf] as number) % CHANNELS.length
        numbers[channel] = (numbers[channel] as number) + delta
      }
  })
  for (const { by: reasons } of groups.values())
    for (const [reason, numbers] of reasons) if (isNothing(numbers)) reasons.delete(reason)
  return [...groups.values()]
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
  const { cells, presences } = grouping
  const firstPresence = presenceCell(grouping)
  return (leaf) => {
    const cell = cells[leaf] ?? 0
    if (cell === 0) return undefined
    const group =
      cell < firstPresence
        ? Math.floor((cell - 1) / CHANNELS.length)
        : (presences.group[cell - firstPresence] as number)
    return groups[to[group] as number]
  }
}
