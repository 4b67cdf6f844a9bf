import { endOfRigaDay, type EpochMs } from '@vietas/domain'
import type { Lens } from '@vietas/territories'
import type { CapacityIndex } from '../capacity-index/capacity-index.ts'
import { groupingFor } from '../capacity-index/grouping-for.ts'
import { asCalled, queryCapacity } from '../capacity-index/query.ts'
import {
  type CapacityFilter,
  type Dimension,
  type GroupKey,
  type Question,
} from '../capacity-index/question.ts'
import { groupsOfLeaves, selectionOf } from '../capacity-index/selection-of.ts'
import { channelOfSlot, COUNTED } from '../capacity-index/slots.ts'
import type { Steps } from '../capacity-index/steps-of-work.ts'
import { countsUnitsTwice, type CapacityTable } from '../capacity-index/table.ts'
import { CHANGES, type Change } from './change.ts'
import { daysOfBalances } from './days-of-units.ts'
import type { AddFor } from './difference.ts'
import { emptyNumbers, isNothing, type Numbers } from './numbers.ts'
import { reasonsBetween, type TakeReasons } from './reasons-between.ts'
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
  /** In the order of `CHANGES`, none that changes nothing. */
  readonly by: ReadonlyMap<Change, Numbers>
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
  const { balances } = index
  const entries = yield* entriesNow(index)
  const days = yield* daysOfBalances(index, balances)
  const take = takeInto(index, groups)
  const taking = whole === undefined ? take : both(take, takeInto(index, whole))
  yield* reasonsBetween(index, entries, days, [from, to], taking)
  const found = differencesIn(groups)
  return { total: sumOf(whole === undefined ? found : differencesIn(whole)), groups: found }
}

/** What stands in a tally: what both points have, and behind that the changes, each at its place. */
const [FROM, TO, FIRST_CHANGE] = [0, 1, 2]
const PARTS = FIRST_CHANGE + CHANGES.length
const partOf = (reason: Change): number => FIRST_CHANGE + CHANGES.indexOf(reason)

/** The numbers of the groups of one question, and of what leads from one point to the other. */
interface Tally {
  readonly keys: readonly GroupKey[]
  /** `[part][group][channel]` */
  readonly numbers: Int32Array
  /** The group in which each leaf is counted; −1 where it is not. */
  readonly ofLeaves: Int32Array
}

function tallyOf(index: CapacityIndex, { by, filter, from, to }: DifferenceQuery): Tally {
  const asSeen = ({ validAt, knownAt }: Point, lens: Lens): CapacityTable =>
    queryCapacity(index, { validAt, knownAt, by, filter, lens })
  const terms: Term[] = []
  const add: AddTerm = (part, table, sign) => void terms.push({ part, table, sign })
  const before = asSeen(from, from.lens)
  add(FROM, before, 1)
  add(TO, asSeen(to, to.lens), 1)
  const isReform = from.lens.key !== to.lens.key
  const now = isReform ? asSeen(from, to.lens) : before
  addBetween(before, now, 'moved-by-reform', add)
  addKnowledge(from, to, now, (knownAt) => asSeen({ ...from, knownAt }, to.lens), add)
  const { ofLeaves, ...groups } = groupsAsked(index, { by, filter, lens: to.lens })
  const { keys, placesOf } = joined(groups)
  const placed = terms.map((term) => ({ ...term, places: placesOf(term.table) }))
  const numbers = new Int32Array(PARTS * keys.length * COUNTED)
  for (const { part, table, sign, places } of placed)
    table.addTo(numbers.subarray(part * keys.length * COUNTED), sign, places)
  return { keys, numbers, ofLeaves }
}

/** A table that is added to a part, or taken away. */
interface Term {
  readonly part: number
  readonly table: CapacityTable
  readonly sign: 1 | -1
}
type AddTerm = (part: number, table: CapacityTable, sign: 1 | -1) => void

/** The groups of a question, and behind them those that only some of its tables have. */
function joined({ groups, groupNumbers }: Omit<GroupsAsked, 'ofLeaves'>) {
  const keys = [...groups]
  const others = new Map<string, number>()
  const placesOf = (table: CapacityTable): Int32Array | undefined => {
    if (table.groups === groups) return undefined
    return Int32Array.from(table.texts(), (text, group) => {
      const known = groupNumbers.get(text) ?? others.get(text)
      if (known !== undefined) return known
      others.set(text, keys.length)
      return keys.push(table.groups[group] as GroupKey) - 1
    })
  }
  return { keys, placesOf }
}

/** What becomes known of the first point's day is the difference of what is known of it. */
function addKnowledge(
  from: Point,
  to: Point,
  before: CapacityTable,
  asKnownAt: (knownAt: EpochMs) => CapacityTable,
  add: AddTerm,
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
  addBetween(expectedFirst, expectedLast, 'expected-otherwise', add)
  addBetween(before, expectedFirst, 'corrected-later', add)
  addBetween(expectedLast, known(to.knownAt), 'corrected-later', add)
}

/** What leads from one table to another, for one reason. */
function addBetween(
  before: CapacityTable,
  after: CapacityTable,
  reason: Change,
  add: AddTerm,
): void {
  if (before === after) return
  add(partOf(reason), before, -1)
  add(partOf(reason), after, 1)
}

function takeInto({ leafSlot }: CapacityIndex, { keys, numbers, ofLeaves }: Tally): TakeReasons {
  const places = new Int32Array(ofLeaves.length)
  for (let leaf = 0; leaf < places.length; leaf++) {
    const group = ofLeaves[leaf] as number
    places[leaf] = group < 0 ? NOWHERE : group * COUNTED + channelOfSlot(leafSlot[leaf] as number)
  }
  const size = keys.length * COUNTED
  const addFor: AddFor = (reason) => {
    const part = partOf(reason) * size
    return (leaf, delta) => {
      const place = places[leaf] as number
      if (place !== NOWHERE) numbers[part + place] = (numbers[part + place] as number) + delta
    }
  }
  return {
    addFor,
    addSums: ({ reason, leaf, delta }, from, end, sign) => {
      for (let at = from; at < end; at++) {
        const place = places[leaf[at] as number] as number
        if (place === NOWHERE) continue
        const into = (FIRST_CHANGE + (reason[at] as number)) * size + place
        numbers[into] = (numbers[into] as number) + sign * (delta[at] as number)
      }
    },
  }
}

const NOWHERE = -1

const both = (first: TakeReasons, second: TakeReasons): TakeReasons => ({
  addFor: (reason) => {
    const [add, addToo] = [first.addFor(reason), second.addFor(reason)]
    return (leaf, delta) => {
      add(leaf, delta)
      addToo(leaf, delta)
    }
  },
  addSums: (days, from, end, sign) => {
    first.addSums(days, from, end, sign)
    second.addSums(days, from, end, sign)
  },
})

function differencesIn({ keys, numbers }: Tally): GroupDifference[] {
  const partLength = keys.length * COUNTED
  return keys.flatMap((key, group) => {
    const at = group * COUNTED
    const isNothingIn = (part: number): boolean => isNothingAt(numbers, part * partLength + at)
    const numbersIn = (part: number): Numbers =>
      numbers.subarray(part * partLength + at, part * partLength + at + COUNTED)
    const by = new Map<Change, Numbers>()
    for (let part = FIRST_CHANGE; part < PARTS; part++)
      if (!isNothingIn(part)) by.set(CHANGES[part - FIRST_CHANGE] as Change, numbersIn(part))
    if (by.size === 0 && isNothingIn(FROM)) return []
    return [{ key, from: numbersIn(FROM), to: numbersIn(TO), by }]
  })
}

function isNothingAt(numbers: Int32Array, at: number): boolean {
  for (let channel = 0; channel < COUNTED; channel++) if (numbers[at + channel] !== 0) return false
  return true
}

/** All groups as one. */
function sumOf(groups: readonly GroupDifference[]): GroupDifference {
  const sum = { key: [], from: emptyNumbers(), to: emptyNumbers(), by: new Map<Change, Numbers>() }
  for (const { from, to, by } of groups) {
    add(sum.from, from)
    add(sum.to, to)
    for (const [change, numbers] of by) {
      const all = sum.by.get(change) ?? emptyNumbers()
      sum.by.set(change, all)
      add(all, numbers)
    }
  }
  return { ...sum, by: inTheirOrder(sum.by) }
}

function add(into: Numbers, more: Numbers): void {
  for (let at = 0; at < into.length; at++) into[at] = (into[at] as number) + (more[at] as number)
}

function inTheirOrder(by: ReadonlyMap<Change, Numbers>): ReadonlyMap<Change, Numbers> {
  return new Map(
    CHANGES.flatMap((change) => {
      const numbers = by.get(change)
      return numbers === undefined || isNothing(numbers) ? [] : [[change, numbers] as const]
    }),
  )
}

/** The groups of a question, and the one that each leaf is counted in; −1 where it is not. */
export interface GroupsAsked {
  readonly groups: readonly GroupKey[]
  readonly groupNumbers: ReadonlyMap<string, number>
  readonly ofLeaves: Int32Array
}

export function groupsAsked(index: CapacityIndex, asked: Question): GroupsAsked {
  const question = { ...asked, filter: asCalled(index, asked.filter) }
  const grouping = groupingFor(index, question, question.lens.planningRegionOf)
  const selection = selectionOf(index.selections, grouping, question)
  const { groups, groupNumbers } = selection
  return { groups, groupNumbers, ofLeaves: groupsOfLeaves(index, selection) }
}
