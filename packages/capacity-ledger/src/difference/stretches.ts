import type { Balances } from '../capacity-index/balances.ts'
import type { CapacityIndex } from '../capacity-index/capacity-index.ts'
import { emptyColumns, push, upperBound, type Columns } from '../capacity-index/columns.ts'
import { confirmationsKnownSince } from '../capacity-index/confirmation-days.ts'
import { madeInSteps, type MakeInSteps } from '../capacity-index/made-in-steps.ts'
import type { Steps } from '../capacity-index/steps-of-work.ts'
import { unitOrder, type UnitOrder } from '../capacity-index/unit-order.ts'
import { CHANGES } from './change.ts'
import { reasonsOn } from './difference.ts'

/** So many entries of a unit are summed up as one, and with them all others of their last day. */
const ENTRIES = 12
/** Then others have their turn. */
const AT_ONCE = 1 << 12

/** The entries of some days of a unit that follow each other. */
export interface Stretch {
  /** In the order of units. */
  readonly from: number
  readonly to: number
  /** Since when the first of it is known. */
  readonly knownFrom: number
  /** Since when all of it is known, with what is said of its days, and its sums hold. */
  readonly knownSince: number
  /** The range of its sums. */
  readonly sumsFrom: number
  readonly sumsTo: number
}

/** What the stretches of days of all units add, for each reason, going on in time. */
export interface Stretches {
  readonly ofUnits: readonly (readonly Stretch[])[]
  /** Of each sum: for which of the reasons, to which leaf, how much. */
  readonly reason: readonly number[]
  readonly leaf: readonly number[]
  readonly delta: readonly number[]
  /** How often the counts of each unit had been confirmed: once more may be another reason. */
  readonly confirmed: readonly number[]
}

const ofIndexes = new WeakMap<CapacityIndex, MakeInSteps<Stretches>>()

/** Of the entries in the balances. Indexes that share them may be told other reasons. */
export function stretchesOfBalances(index: CapacityIndex, balances: Balances): Steps<Stretches> {
  const make = ofIndexes.get(index) ?? madeInSteps(ofBalances)
  ofIndexes.set(index, make)
  return make(index, balances)
}

function* ofBalances(index: CapacityIndex, balances: Balances): Steps<Stretches> {
  return yield* stretchesOf(index, yield* unitOrder(index, balances), ENTRIES)
}

/** @param least so many entries at least are in each stretch but the last of a unit */
export function* stretchesOf(
  index: CapacityIndex,
  { entries, starts }: UnitOrder,
  least: number,
): Steps<Stretches> {
  const ofUnits: Stretch[][] = []
  const sums: Sums = { reason: [], leaf: [], delta: [] }
  const confirmed: number[] = []
  const together = emptyColumns(64)
  let read = 0
  for (let unit = 0; unit < starts.length - 1; unit++) {
    const [first, end] = [starts[unit] as number, starts[unit + 1] as number]
    const ofUnit: Stretch[] = []
    for (let from = first; from < end;) {
      const last = Math.min(from + least, end) - 1
      const to = upperBound(entries.day, entries.day[last] as number, last, end)
      ofUnit.push(summedUp(index, unit, entries, from, to, together, sums))
      from = to
    }
    ofUnits.push(ofUnit)
    confirmed.push(index.confirmations.length[unit] ?? 0)
    read += 1 + end - first
    if (read < AT_ONCE) continue
    read = 0
    yield
  }
  return { ofUnits, ...sums, confirmed }
}

interface Sums {
  readonly reason: number[]
  readonly leaf: number[]
  readonly delta: number[]
}

function summedUp(
  index: CapacityIndex,
  unit: number,
  entries: Columns,
  from: number,
  to: number,
  together: Columns,
  sums: Sums,
): Stretch {
  const { day, knownSince: known } = entries
  const sumsFrom = sums.leaf.length
  const [firstDay, lastDay] = [day[from] as number, day[to - 1] as number]
  let knownFrom = Infinity
  let knownSince = confirmationsKnownSince(index.confirmations, unit, firstDay, lastDay)
  const byReason = CHANGES.map((): Map<number, number> | undefined => undefined)
  for (let next = from; next < to;) {
    const on = day[next] as number
    together.length = 0
    for (; next < to && day[next] === on; next++) {
      const since = known[next] as number
      knownFrom = Math.min(knownFrom, since)
      knownSince = Math.max(knownSince, since)
      push(together, entries.leaf[next] as number, on, since, entries.delta[next] as number)
    }
    const asked = { unit, on, knownAt: Infinity, sign: 1 } as const
    const addFor = (reason: (typeof CHANGES)[number]) => {
      const byLeaf = (byReason[CHANGES.indexOf(reason)] ??= new Map())
      return (leaf: number, delta: number): void =>
        void byLeaf.set(leaf, (byLeaf.get(leaf) ?? 0) + delta)
    }
    reasonsOn(index, asked, together, addFor)
  }
  for (const [reason, byLeaf] of byReason.entries())
    for (const [leaf, delta] of byLeaf ?? []) {
      if (delta === 0) continue
      sums.reason.push(reason)
      sums.leaf.push(leaf)
      sums.delta.push(delta)
    }
  return { from, to, knownFrom, knownSince, sumsFrom, sumsTo: sums.leaf.length }
}
