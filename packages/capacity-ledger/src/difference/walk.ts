import type { Day, EpochMs } from '@vietas/domain'
import type { CapacityIndex } from '../capacity-index/capacity-index.ts'
import { emptyColumns, push, type Columns } from '../capacity-index/columns.ts'
import type { Span } from '../capacity-index/span.ts'
import type { Steps } from '../capacity-index/steps-of-work.ts'
import { unitOrder, type UnitOrder } from '../capacity-index/unit-order.ts'

/** A point of both clocks. */
export interface Point {
  readonly validAt: Day
  readonly knownAt: EpochMs
}

/** What becomes known of the first point's day on the way to the second, or back. */
export const knowledgeBetween = (from: Point, to: Point): Span => ({
  clock: 'knownSince',
  after: Math.min(from.knownAt, to.knownAt),
  upTo: Math.max(from.knownAt, to.knownAt),
  otherUpTo: from.validAt,
})

/** What happens on the days between two points, as known at the second. */
export const daysBetween = (from: Point, to: Point): Span => ({
  clock: 'day',
  after: Math.min(from.validAt, to.validAt),
  upTo: Math.max(from.validAt, to.validAt),
  otherUpTo: to.knownAt,
})

/** All entries there are when it is made: those of the balances, and those that came after. */
export interface EntriesNow {
  readonly order: UnitOrder
  readonly recent: Columns
  /** Where those of each unit are among the recent ones; as many of these are part of it. */
  readonly recentOf: ReadonlyMap<number, readonly number[]>
  readonly recentUpTo: number
}

/** Nothing that comes in once the first step is taken has a part in it. */
export function* entriesNow(index: CapacityIndex): Steps<EntriesNow> {
  const { balances, recent } = index
  const recentUpTo = recent.length
  const recentOf = recentByUnit(index)
  return { order: yield* unitOrder(index, balances), recent, recentOf, recentUpTo }
}

const byUnit = new WeakMap<Columns, { upTo: number; readonly of: Map<number, number[]> }>()

/** Entries are only added to those that came after, so question after question goes on with it. */
function recentByUnit({ recent, leafSite, siteUnit }: CapacityIndex): Map<number, number[]> {
  const found = byUnit.get(recent) ?? { upTo: 0, of: new Map<number, number[]>() }
  byUnit.set(recent, found)
  for (; found.upTo < recent.length; found.upTo++) {
    const unit = siteUnit[leafSite[recent.leaf[found.upTo] as number] as number] as number
    const entries = found.of.get(unit)
    if (entries === undefined) found.of.set(unit, [found.upTo])
    else entries.push(found.upTo)
  }
  return found.of
}

/**
 * Whether nothing has come of a unit since something was made of all that was known of it.
 *
 * @param before how often the counts of each unit had been confirmed by then
 */
export const isAsBefore = (
  { confirmations }: CapacityIndex,
  { recentOf }: EntriesNow,
  before: { readonly confirmed: Int32Array },
  unit: number,
): boolean => !recentOf.has(unit) && before.confirmed[unit] === (confirmations.length[unit] ?? 0)

/**
 * What came together of a unit: on one day, or since one instant. It is the same columns every time.
 * True where no more of that unit is wanted.
 */
type Take = (unit: number, at: number, together: Columns) => boolean | undefined

/** Then others have their turn. */
const AT_ONCE = 1 << 12

/** Unit by unit, along one clock. */
export function* walk(
  entries: EntriesNow,
  span: Span,
  units: Iterable<number>,
  take: Take,
): Steps<void> {
  const together = emptyColumns(64)
  let read = 0
  for (const unit of units) {
    const old = oldOf(entries.order, span, unit)
    const recent = recentOf(entries, span, unit)
    const first = old.next
    for (;;) {
      const at = Math.min(clockAt(old, span), clockAt(recent, span))
      if (at > span.upTo) break
      together.length = 0
      takeAt(old, span, at, together)
      takeAt(recent, span, at, together)
      if (together.length > 0 && take(unit, at, together) === true) break
    }
    read += 1 + old.next - first + recent.next
    if (read < AT_ONCE) continue
    read = 0
    yield
  }
}

/** Entries in the order of a clock. */
interface Line {
  readonly columns: Columns
  /** Where it is not that of the columns. */
  readonly order: ArrayLike<number> | undefined
  next: number
  readonly end: number
}

function oldOf({ entries, starts, byKnownSince }: UnitOrder, span: Span, unit: number): Line {
  const order = span.clock === 'day' ? undefined : byKnownSince
  const column = entries[span.clock]
  const end = starts[unit + 1] ?? 0
  let from = starts[unit] ?? 0
  for (let to = end; from < to;) {
    const middle = (from + to) >>> 1
    if ((column[order?.[middle] ?? middle] as number) <= span.after) from = middle + 1
    else to = middle
  }
  return { columns: entries, order, next: from, end }
}

const NONE: Line = { columns: emptyColumns(0), order: undefined, next: 0, end: 0 }

function recentOf(
  { recent, recentOf: of, recentUpTo }: EntriesNow,
  { clock, after }: Span,
  unit: number,
): Line {
  const entries = of.get(unit)
  if (entries === undefined) return NONE
  const column = recent[clock]
  const order = entries
    .filter((at) => at < recentUpTo && (column[at] as number) > after)
    .sort((a, b) => (column[a] as number) - (column[b] as number))
  return { columns: recent, order, next: 0, end: order.length }
}

function clockAt({ columns, order, next, end }: Line, { clock }: Span): number {
  return next < end ? (columns[clock][order?.[next] ?? next] as number) : Infinity
}

function takeAt(line: Line, { clock, otherUpTo }: Span, at: number, into: Columns): void {
  const { columns, order, end } = line
  const column = columns[clock]
  const other = clock === 'day' ? columns.knownSince : columns.day
  let next = line.next
  for (; next < end; next++) {
    const entry = order?.[next] ?? next
    if (column[entry] !== at) break
    if ((other[entry] as number) > otherUpTo) continue
    const { leaf, day, knownSince, delta } = columns
    push(
      into,
      leaf[entry] as number,
      day[entry] as number,
      knownSince[entry] as number,
      delta[entry] as number,
    )
  }
  line.next = next
}
