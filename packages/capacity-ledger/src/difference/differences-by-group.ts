import type { CapacityIndex } from '../capacity-index/capacity-index.ts'
import type { GroupKey } from '../capacity-index/question.ts'
import { COUNTED } from '../capacity-index/slots.ts'
import type { Steps } from '../capacity-index/steps-of-work.ts'
import { countsUnitsTwice } from '../capacity-index/table.ts'
import { CHANGES, type Change } from './change.ts'
import { daysOfBalances } from './days-of-units.ts'
import { emptyNumbers, isNothing, type Numbers } from './numbers.ts'
import { reasonsBetween } from './reasons-between.ts'
import {
  both,
  FIRST_CHANGE,
  FROM,
  PARTS,
  takeInto,
  tallyOf,
  TO,
  type DifferenceQuery,
  type Tally,
} from './tally-of-groups.ts'
import { entriesNow } from './walk.ts'

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
