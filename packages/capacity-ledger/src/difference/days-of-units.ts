import type { CapacityIndex } from '../capacity-index/capacity-index.ts'
import { emptyColumns, push } from '../capacity-index/columns.ts'
import { confirmationsOn } from '../capacity-index/confirmation-days.ts'
import { madeForEach } from '../capacity-index/made-in-steps.ts'
import type { Steps } from '../capacity-index/steps-of-work.ts'
import { unitOrder, type UnitOrder } from '../capacity-index/unit-order.ts'
import { CHANGES } from './change.ts'
import { reasonsOn } from './difference.ts'

/** Then others have their turn. */
const AT_ONCE = 1 << 10

/**
 * What the entries of each day of a unit add, for each reason, going on in time, once all of that day
 * is known. The days of one unit stand together, in their order.
 */
export interface DaysOfUnits {
  /** Where those of each unit begin. */
  readonly starts: Uint32Array
  readonly day: Int32Array
  /** Since when the first of it is known. */
  readonly knownFrom: Float64Array
  /** Since when all of it is known, with what confirms its counts, and its sums hold. */
  readonly knownSince: Float64Array
  /** How often its counts were confirmed: once more may be another reason. */
  readonly confirmations: Uint16Array
  /** Where the entries of each begin in the order of units, and where its sums do. */
  readonly entries: Uint32Array
  readonly sums: Uint32Array
  /** Of each sum: for which of the reasons, to which leaf, how much. */
  readonly reason: Uint8Array
  readonly leaf: Int32Array
  readonly delta: Int32Array
  /** How often the counts of each unit had been confirmed. */
  readonly confirmed: Int32Array
}

/** Of the entries in the balances. */
export const daysOfBalances = madeForEach(function* (index, balances) {
  return yield* daysOfUnits(index, yield* unitOrder(index, balances))
})

export function* daysOfUnits(
  index: CapacityIndex,
  { entries, starts: startsOfUnits }: UnitOrder,
): Steps<DaysOfUnits> {
  const days = entries.day
  const written = emptyRows()
  const starts: number[] = []
  const confirmed: number[] = []
  let read = 0
  for (let unit = 0; unit < startsOfUnits.length - 1; unit++) {
    const [first, end] = [startsOfUnits[unit] as number, startsOfUnits[unit + 1] as number]
    starts.push(written.day.length)
    for (let from = first; from < end;) {
      let to = from + 1
      while (to < end && days[to] === days[from]) to++
      addDay(index, unit, entries, from, to, written)
      from = to
    }
    confirmed.push(index.confirmations.length[unit] ?? 0)
    read += 1 + end - first
    if (read < AT_ONCE) continue
    read = 0
    yield
  }
  starts.push(written.day.length)
  written.entries.push(entries.length)
  written.sums.push(written.leaf.length)
  yield
  const day = new Int32Array(written.day)
  const knownFrom = new Float64Array(written.knownFrom)
  yield
  const knownSince = new Float64Array(written.knownSince)
  const sums = new Uint32Array(written.sums)
  yield
  const reason = new Uint8Array(written.reason)
  const leaf = new Int32Array(written.leaf)
  yield
  return {
    starts: Uint32Array.from(starts),
    day,
    knownFrom,
    knownSince,
    confirmations: new Uint16Array(written.confirmations),
    entries: new Uint32Array(written.entries),
    sums,
    reason,
    leaf,
    delta: new Int32Array(written.delta),
    confirmed: Int32Array.from(confirmed),
  }
}

/** Days and their sums while they are made. */
const emptyRows = () => ({
  day: [] as number[],
  knownFrom: [] as number[],
  knownSince: [] as number[],
  confirmations: [] as number[],
  entries: [] as number[],
  sums: [] as number[],
  reason: [] as number[],
  leaf: [] as number[],
  delta: [] as number[],
})
type Rows = ReturnType<typeof emptyRows>

const together = emptyColumns(64)
const reasonNumbers = new Map(CHANGES.map((change, number) => [change, number]))

function addDay(
  index: CapacityIndex,
  unit: number,
  { leaf, day, knownSince, delta }: UnitOrder['entries'],
  from: number,
  to: number,
  into: Rows,
): void {
  const on = day[from] as number
  let [knownFrom, known, confirmations] = [Infinity, -Infinity, 0]
  for (const since of confirmationsOn(index.confirmations, unit, on)) {
    known = Math.max(known, since)
    confirmations++
  }
  together.length = 0
  for (let next = from; next < to; next++) {
    const since = knownSince[next] as number
    knownFrom = Math.min(knownFrom, since)
    known = Math.max(known, since)
    push(together, leaf[next] as number, on, since, delta[next] as number)
  }
  into.day.push(on)
  into.knownFrom.push(knownFrom)
  into.knownSince.push(known)
  into.confirmations.push(confirmations)
  into.entries.push(from)
  const first = into.leaf.length
  into.sums.push(first)
  reasonsOn(index, { unit, on, knownAt: Infinity, sign: 1 }, together, (reason) =>
    adderOf(into, first, reasonNumbers.get(reason) as number),
  )
  dropNothings(into, first)
}

/** What is added to the same leaf for the same reason is one sum. */
function adderOf({ reason, leaf, delta }: Rows, first: number, ofReason: number) {
  return (to: number, more: number): void => {
    for (let at = first; at < leaf.length; at++)
      if (leaf[at] === to && reason[at] === ofReason) {
        delta[at] = (delta[at] as number) + more
        return
      }
    reason.push(ofReason)
    leaf.push(to)
    delta.push(more)
  }
}

function dropNothings({ reason, leaf, delta }: Rows, first: number): void {
  let kept = first
  for (let at = first; at < leaf.length; at++) {
    if (delta[at] === 0) continue
    reason[kept] = reason[at] as number
    leaf[kept] = leaf[at] as number
    delta[kept] = delta[at] as number
    kept++
  }
  reason.length = leaf.length = delta.length = kept
}
