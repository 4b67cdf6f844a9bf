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
const ENTRIES = 8
/** Then others have their turn. */
const AT_ONCE = 1 << 12

/**
 * What the entries of all units add, for each reason, going on in time: some days of a unit that
 * follow each other are a stretch, and those of one unit stand together, in the order of their days.
 */
export interface Stretches {
  /** Where those of each unit begin. */
  readonly starts: Uint32Array
  readonly firstDay: Int32Array
  readonly lastDay: Int32Array
  /** Since when the first of it is known. */
  readonly knownFrom: Float64Array
  /** Since when all of it is known, with what is said of its days, and its sums hold. */
  readonly knownSince: Float64Array
  /** Where the entries of each begin in the order of units, and where its sums do. */
  readonly entries: Uint32Array
  readonly sums: Uint32Array
  /** Of each sum: for which of the reasons, to which leaf, how much. */
  readonly reason: Uint8Array
  readonly leaf: Int32Array
  readonly delta: Int32Array
  /** How often the counts of each unit had been confirmed: once more may be another reason. */
  readonly confirmed: Int32Array
}

const ofIndexes = new WeakMap<CapacityIndex, MakeInSteps<Stretches>>()

/** Of the entries in the balances. Indexes that share them may be told other reasons. */
export function stretchesOfBalances(index: CapacityIndex, balances: Balances): Steps<Stretches> {
  const goingOn = index.goesOn ?? index
  const make = ofIndexes.get(goingOn) ?? madeInSteps(ofBalances)
  ofIndexes.set(goingOn, make)
  return make(index, balances)
}

function* ofBalances(index: CapacityIndex, balances: Balances): Steps<Stretches> {
  return yield* stretchesOf(index, yield* unitOrder(index, balances), ENTRIES)
}

/** @param least so many entries at least are in each stretch but the last of a unit */
export function* stretchesOf(
  index: CapacityIndex,
  { entries, starts: startsOfUnits }: UnitOrder,
  least: number,
): Steps<Stretches> {
  const written = emptyRows()
  const starts: number[] = []
  const confirmed: number[] = []
  const together = emptyColumns(64)
  let read = 0
  for (let unit = 0; unit < startsOfUnits.length - 1; unit++) {
    const [first, end] = [startsOfUnits[unit] as number, startsOfUnits[unit + 1] as number]
    starts.push(written.entries.length)
    for (let from = first; from < end;) {
      const last = Math.min(from + least, end) - 1
      const to = upperBound(entries.day, entries.day[last] as number, last, end)
      sumUp(index, unit, entries, from, to, together, written)
      from = to
    }
    confirmed.push(index.confirmations.length[unit] ?? 0)
    read += 1 + end - first
    if (read < AT_ONCE) continue
    read = 0
    yield
  }
  starts.push(written.entries.length)
  written.entries.push(entries.length)
  written.sums.push(written.leaf.length)
  yield
  return {
    starts: Uint32Array.from(starts),
    firstDay: new Int32Array(written.firstDay),
    lastDay: new Int32Array(written.lastDay),
    knownFrom: new Float64Array(written.knownFrom),
    knownSince: new Float64Array(written.knownSince),
    entries: new Uint32Array(written.entries),
    sums: new Uint32Array(written.sums),
    reason: new Uint8Array(written.reason),
    leaf: new Int32Array(written.leaf),
    delta: new Int32Array(written.delta),
    confirmed: Int32Array.from(confirmed),
  }
}

/** Stretches and their sums while they are made. */
const emptyRows = () => ({
  firstDay: [] as number[],
  lastDay: [] as number[],
  knownFrom: [] as number[],
  knownSince: [] as number[],
  entries: [] as number[],
  sums: [] as number[],
  reason: [] as number[],
  leaf: [] as number[],
  delta: [] as number[],
})

function sumUp(
  index: CapacityIndex,
  unit: number,
  { leaf, day, knownSince, delta }: Columns,
  from: number,
  to: number,
  together: Columns,
  into: ReturnType<typeof emptyRows>,
): void {
  const [firstDay, lastDay] = [day[from] as number, day[to - 1] as number]
  let knownFrom = Infinity
  let known = confirmationsKnownSince(index.confirmations, unit, firstDay, lastDay)
  const byReason = CHANGES.map((): Map<number, number> | undefined => undefined)
  for (let next = from; next < to;) {
    const on = day[next] as number
    together.length = 0
    for (; next < to && day[next] === on; next++) {
      const since = knownSince[next] as number
      knownFrom = Math.min(knownFrom, since)
      known = Math.max(known, since)
      push(together, leaf[next] as number, on, since, delta[next] as number)
    }
    const asked = { unit, on, knownAt: Infinity, sign: 1 } as const
    const addFor = (reason: (typeof CHANGES)[number]) => {
      const byLeaf = (byReason[CHANGES.indexOf(reason)] ??= new Map())
      return (at: number, more: number): void => void byLeaf.set(at, (byLeaf.get(at) ?? 0) + more)
    }
    reasonsOn(index, asked, together, addFor)
  }
  into.firstDay.push(firstDay)
  into.lastDay.push(lastDay)
  into.knownFrom.push(knownFrom)
  into.knownSince.push(known)
  into.entries.push(from)
  into.sums.push(into.leaf.length)
  for (const [reason, byLeaf] of byReason.entries())
    for (const [at, sum] of byLeaf ?? []) {
      if (sum === 0) continue
      into.reason.push(reason)
      into.leaf.push(at)
      into.delta.push(sum)
    }
}
