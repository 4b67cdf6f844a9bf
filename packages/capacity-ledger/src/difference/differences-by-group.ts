import { endOfRigaDay, type EpochMs } from '@vietas/domain'
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
import { groupsOfLeaves, selectionOf } from '../capacity-index/selection-of.ts'
import { channelOfSlot, COUNTED } from '../capacity-index/slots.ts'
import type { Steps } from '../capacity-index/steps-of-work.ts'
import { countsUnitsTwice, type CapacityTable } from '../capacity-index/table.ts'
import type { Change } from './change.ts'
import type { AddFor } from './difference.ts'
import { addTable, emptyNumbers, isNothing, type Numbers } from './numbers.ts'
import { reasonsBetween } from './reasons-between.ts'
import { stretchesOfBalances } from './stretches.ts'
import { entriesNow, type Point } from './walk.ts'

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
 * What each group has at two points: all reasons add up to what it has more at the second. First
 * what is known of the first point's day changes, then the day goes on as known at the second point.
 * Nothing may come into the index before the first step is taken.
 */
export function* differencesByGroup(
  index: CapacityIndex,
  query: DifferenceQuery,
): Steps<Differences> {
  const { from, to } = query
  const groups = tallyOf(index, query)
  const whole = countsUnitsTwice({ ...query, lens: to.lens })
    ? tallyOf(index, { ...query, by: [] })
    : undefined
  const addFor: AddFor = (reason) => {
    const [add, addToo] = [groups.addFor(reason), whole?.addFor(reason)]
    if (addToo === undefined) return add
    return (leaf, delta) => {
      add(leaf, delta)
      addToo(leaf, delta)
    }
  }
  const { balances } = index
  const entries = yield* entriesNow(index)
  const stretches = yield* stretchesOfBalances(index, balances)
  yield* reasonsBetween(index, entries, stretches, [from, to], addFor)
  const found = groups.found()
  return { total: sumOf(whole?.found() ?? found), groups: found }
}

/** All groups as one. */
function sumOf(groups: readonly GroupDifference[]): GroupDifference {
  const sum = emptyGroup([])
  for (const { from, to, by } of groups) {
    add(sum.from, from)
    add(sum.to, to)
    for (const [reason, numbers] of by) add(numbersFor(sum, reason), numbers)
  }
  return sum
}

function add(into: Numbers, more: Numbers): void {
  for (let at = 0; at < into.length; at++) into[at] = (into[at] as number) + (more[at] as number)
}

const emptyGroup = (key: GroupKey): GroupDifference => ({
  key,
  from: emptyNumbers(),
  to: emptyNumbers(),
  by: new Map(),
})

/** The groups of one question, with what they have at both points. */
interface Tally {
  readonly addFor: AddFor
  readonly found: () => readonly GroupDifference[]
}

function tallyOf(index: CapacityIndex, { by, filter, from, to }: DifferenceQuery): Tally {
  const found = new Map<string, GroupDifference>()
  // Keys of a question are the same objects in all its tables, so that most need not be written.
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
  const isReform = from.lens.key !== to.lens.key
  const now = isReform ? asSeen(from, to.lens) : before
  if (isReform) addBetween(before, now, 'moved-by-reform', at)
  addKnowledge(from, to, now, (knownAt) => asSeen({ ...from, knownAt }, to.lens), at)
  const { addFor, eachSum } = sumsByReason(index, { by, filter, lens: to.lens })
  return {
    addFor,
    found: () => {
      eachSum((key, reason, numbers) => at(key).by.set(reason, numbers))
      return [...found.values()]
    },
  }
}

/** What becomes known of the first point's day is the difference of what is known of it. */
function addKnowledge(
  from: Point,
  to: Point,
  before: CapacityTable,
  asKnownAt: (knownAt: EpochMs) => CapacityTable,
  at: (key: GroupKey) => GroupDifference,
): void {
  if (from.knownAt === to.knownAt) return
  const dayWasOver = endOfRigaDay(from.validAt)
  const tables = new Map([[from.knownAt, before]])
  const known = (knownAt: EpochMs): CapacityTable => {
    const table = tables.get(knownAt) ?? asKnownAt(knownAt)
    tables.set(knownAt, table)
    return table
  }
  const [first, last] = [from, to].map(({ knownAt }) => Math.min(knownAt, dayWasOver))
  const [expectedFirst, expectedLast] = [known(first as EpochMs), known(last as EpochMs)]
  addBetween(expectedFirst, expectedLast, 'expected-otherwise', at)
  addBetween(before, expectedFirst, 'corrected-later', at)
  addBetween(expectedLast, known(to.knownAt), 'corrected-later', at)
}

/** What leads from one table to another, for one reason. */
function addBetween(
  before: CapacityTable,
  after: CapacityTable,
  reason: Change,
  at: (key: GroupKey) => GroupDifference,
): void {
  if (before === after) return
  const add = (table: CapacityTable, sign: 1 | -1): void => {
    for (const group of table.present)
      addTable(table, group, sign, numbersFor(at(table.groups[group] as GroupKey), reason))
  }
  add(before, -1)
  add(after, 1)
}

function numbersFor({ by }: GroupDifference, reason: Change): Numbers {
  const numbers = by.get(reason) ?? emptyNumbers()
  by.set(reason, numbers)
  return numbers
}

type EachSum = (key: GroupKey, reason: Change, numbers: Numbers) => void

/** Sums by reason and by group of a question, of what is added leaf by leaf. */
function sumsByReason(index: CapacityIndex, asked: Question) {
  const { groups, ofLeaves } = groupsAsked(index, asked)
  const { leafSlot } = index
  const width = COUNTED
  const length = groups.length * width
  const sums = new Map<Change, Int32Array>()
  const adds = new Map<Change, ReturnType<AddFor>>()
  const addFor = (reason: Change): ReturnType<AddFor> => {
    const before = adds.get(reason)
    if (before !== undefined) return before
    const numbers = new Int32Array(length)
    const add = (leaf: number, delta: number): void => {
      const group = ofLeaves[leaf] as number
      if (group < 0) return
      const place = group * width + channelOfSlot(leafSlot[leaf] as number)
      numbers[place] = (numbers[place] as number) + delta
    }
    sums.set(reason, numbers)
    adds.set(reason, add)
    return add
  }
  return {
    addFor,
    eachSum: (take: EachSum): void => {
      for (const [reason, numbers] of sums)
        for (let at = 0; at < length; at += width) {
          const ofGroup = numbers.subarray(at, at + width)
          if (!isNothing(ofGroup)) take(groups[at / width] as GroupKey, reason, ofGroup)
        }
    },
  }
}

/** The groups of a question, and the one that each leaf is counted in; −1 where it is not. */
export interface GroupsAsked {
  readonly groups: readonly GroupKey[]
  readonly ofLeaves: Int32Array
}

export function groupsAsked(index: CapacityIndex, asked: Question): GroupsAsked {
  const question = { ...asked, filter: asCalled(index, asked.filter) }
  const grouping = groupingFor(index, question, question.lens.planningRegionOf)
  const selection = selectionOf(index.selections, grouping, question)
  return { groups: selection.groups, ofLeaves: groupsOfLeaves(index, selection) }
}
