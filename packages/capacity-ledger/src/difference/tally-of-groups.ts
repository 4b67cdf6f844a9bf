import { endOfRigaDay, type EpochMs } from '@vietas/domain'
import type { Lens } from '@vietas/territories'
import type { CapacityIndex } from '../capacity-index/capacity-index.ts'
import { queryCapacity } from '../capacity-index/query.ts'
import type { CapacityFilter, Dimension, GroupKey } from '../capacity-index/question.ts'
import { channelOfSlot, COUNTED } from '../capacity-index/slots.ts'
import type { CapacityTable } from '../capacity-index/table.ts'
import { CHANGES, type Change } from './change.ts'
import type { AddFor } from './difference.ts'
import { groupsAsked, type GroupsAsked } from './groups-asked.ts'
import type { TakeReasons } from './reasons-between.ts'
import type { Point } from './walk.ts'

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

/** What stands in a tally: what both points have, and behind that the changes, each at its place. */
export const [FROM, TO, FIRST_CHANGE] = [0, 1, 2]
export const PARTS = FIRST_CHANGE + CHANGES.length
const partOf = (reason: Change): number => FIRST_CHANGE + CHANGES.indexOf(reason)

/** The numbers of the groups of one question, and of what leads from one point to the other. */
export interface Tally {
  readonly keys: readonly GroupKey[]
  /** `[part][group][channel]` */
  readonly numbers: Int32Array
  /** The group in which each leaf is counted; −1 where it is not. */
  readonly ofLeaves: Int32Array
}

export function tallyOf(index: CapacityIndex, { by, filter, from, to }: DifferenceQuery): Tally {
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

export function takeInto(
  { leafSlot }: CapacityIndex,
  { keys, numbers, ofLeaves }: Tally,
): TakeReasons {
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

export const both = (first: TakeReasons, second: TakeReasons): TakeReasons => ({
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
