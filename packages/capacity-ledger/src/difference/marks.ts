import type { CapacityIndex } from '../capacity-index/capacity-index.ts'
import { emptyColumns, push, upperBound } from '../capacity-index/columns.ts'
import { confirmationsOn } from '../capacity-index/confirmation-days.ts'
import { madeForEach } from '../capacity-index/made-in-steps.ts'
import { channelOfSlot, COUNTED } from '../capacity-index/slots.ts'
import type { Span } from '../capacity-index/span.ts'
import type { Steps } from '../capacity-index/steps-of-work.ts'
import { unitOrder, type UnitOrder } from '../capacity-index/unit-order.ts'
import { CHANGES, type Change } from './change.ts'
import { reasonsOn, type AddFor } from './difference.ts'
import { isOfWhole } from './parts-asked.ts'

/** Then others have their turn. */
const AT_ONCE = 1 << 10

/**
 * When numbers of a whole unit change, without by how much: whether a unit differs, and since when,
 * is found among these, and only of those that are told need the entries be read.
 */
export interface Marks {
  /** By the instants since which they are known; until when is a day, and so on. */
  readonly known: MarksAlong
  /** By the days on which it happens; from when and until when are instants. */
  readonly happened: MarksAlong
  /** How often the counts of each unit had been confirmed: once more may be another reason. */
  readonly confirmed: Int32Array
}

/** Those of one unit stand together, in the order of a clock. */
interface MarksAlong {
  /** Where those of each unit begin. */
  readonly starts: Uint32Array
  readonly at: Float64Array
  /** On the other clock it is so from then on, and no longer at the end. */
  readonly from: Float64Array
  readonly until: Float64Array
  /** Which of the reasons; the first of them for what becomes known, of which it depends on the day. */
  readonly reason: Uint8Array
  /** Which channels change. */
  readonly channels: Int32Array
}

/** A bit for each; a number has 31 that are not its sign. */
type Bits = number
if (Math.max(COUNTED, CHANGES.length) > 31)
  throw new Error('There are more channels or reasons than a number has bits')

export function bitsOf(numbers: Iterable<number>): Bits {
  let bits = 0
  for (const number of numbers) bits |= 1 << number
  return bits
}

/** All of the reasons, unless some are asked for. */
export const bitsOfReasons = (changes: Iterable<Change> = CHANGES): Bits =>
  bitsOf([...changes].map((change) => CHANGES.indexOf(change)))

export const ANY_REASON: Bits = -1

/** Of the entries in the balances. */
export const marksOfBalances = madeForEach(function* (index, balances): Steps<Marks> {
  const order = yield* unitOrder(index, balances)
  const confirmed = Int32Array.from(
    order.starts.subarray(1),
    (_, unit) => index.confirmations.length[unit] ?? 0,
  )
  return {
    known: yield* marksAlong(order.starts, markKnown(index, order)),
    happened: yield* marksAlong(order.starts, markDay(index, order)),
    confirmed,
  }
})

/** The first instant or day of a span at which anything asked about changes; undefined: none. */
export function firstMark(
  { starts, at, from, until, reason, channels }: MarksAlong,
  unit: number,
  { after, upTo, otherUpTo }: Span,
  asked: { readonly reasons: Bits; readonly channels: Bits },
): number | undefined {
  const end = starts[unit + 1] ?? 0
  for (let next = upperBound(at, after, starts[unit] ?? 0, end); next < end; next++) {
    if ((at[next] as number) > upTo) return undefined
    if ((from[next] as number) > otherUpTo || (until[next] as number) <= otherUpTo) continue
    if (((channels[next] as number) & asked.channels) === 0) continue
    if (((asked.reasons >> (reason[next] as number)) & 1) === 1) return at[next]
  }
  return undefined
}

/** Marks while they are made. */
type Rows = ReturnType<typeof emptyRows>
const emptyRows = () => ({
  at: [] as number[],
  from: [] as number[],
  until: [] as number[],
  reason: [] as number[],
  channels: [] as number[],
})

/** Adds the marks that the entries of a unit from one to another make together; gives where they end. */
type MarkNext = (unit: number, from: number, end: number, into: Rows) => number

function* marksAlong(startsOfUnits: Uint32Array, markNext: MarkNext): Steps<MarksAlong> {
  const rows = emptyRows()
  const starts = new Uint32Array(startsOfUnits.length)
  let read = 0
  for (let unit = 0; unit < startsOfUnits.length - 1; unit++) {
    const [first, end] = [startsOfUnits[unit] as number, startsOfUnits[unit + 1] as number]
    for (let next = first; next < end;) next = markNext(unit, next, end, rows)
    starts[unit + 1] = rows.at.length
    read += 1 + end - first
    if (read < AT_ONCE) continue
    read = 0
    yield
  }
  yield
  const at = new Float64Array(rows.at)
  yield
  const from = new Float64Array(rows.from)
  yield
  const until = new Float64Array(rows.until)
  yield
  const reason = new Uint8Array(rows.reason)
  const channels = new Int32Array(rows.channels)
  return { starts, at, from, until, reason, channels }
}

/** What becomes known since one instant: of each day on, what all of it adds up to by then. */
function markKnown(index: CapacityIndex, { entries, byKnownSince }: UnitOrder): MarkNext {
  const { leaf, day, knownSince, delta } = entries
  const sums = sumsOfChannels(index)
  return (_, from, end, into) => {
    const since = knownSince[byKnownSince[from] as number] as number
    let next = from
    for (;;) {
      const on = day[byKnownSince[next] as number] as number
      let entry = byKnownSince[next] as number
      while (next < end && day[entry] === on && knownSince[entry] === since) {
        sums.add(leaf[entry] as number, delta[entry] as number)
        entry = byKnownSince[++next] as number
      }
      const goesOn = next < end && knownSince[entry] === since
      addMark(into, since, on, goesOn ? (day[entry] as number) : Infinity, 0, sums.changed())
      if (goesOn) continue
      sums.clear()
      return next
    }
  }
}

/** What happens on one day, as known since each instant at which any of it became known. */
function markDay(index: CapacityIndex, { entries }: UnitOrder): MarkNext {
  const { leaf, day, knownSince, delta } = entries
  const together = emptyColumns(64)
  const sums = CHANGES.map(() => sumsOfChannels(index))
  const addFor: AddFor = (reason) => (sums[CHANGES.indexOf(reason)] as SumsOfChannels).add
  return (unit, from, end, into) => {
    const on = day[from] as number
    const behind = upperBound(day, on, from, end)
    const instants = new Set(knownSince.subarray(from, behind))
    for (const since of confirmationsOn(index.confirmations, unit, on)) instants.add(since)
    const inOrder = [...instants].sort((a, b) => a - b)
    for (const [i, knownAt] of inOrder.entries()) {
      together.length = 0
      for (let at = from; at < behind; at++) {
        const since = knownSince[at] as number
        if (since <= knownAt) push(together, leaf[at] as number, on, since, delta[at] as number)
      }
      if (together.length === 0) continue
      reasonsOn(index, { unit, on, knownAt, sign: 1 }, together, addFor)
      for (const [reason, { changed, clear }] of sums.entries()) {
        addMark(into, on, knownAt, inOrder[i + 1] ?? Infinity, reason, changed())
        clear()
      }
    }
    return behind
  }
}

function addMark(
  into: Rows,
  at: number,
  from: number,
  until: number,
  reason: number,
  channels: Bits,
): void {
  if (channels === 0) return
  into.at.push(at)
  into.from.push(from)
  into.until.push(until)
  into.reason.push(reason)
  into.channels.push(channels)
}

/** The numbers of a whole unit, added up leaf by leaf. */
function sumsOfChannels({ leafSlot }: CapacityIndex) {
  const sums = new Int32Array(COUNTED)
  let added = 0
  return {
    add: (leaf: number, delta: number): void => {
      const slot = leafSlot[leaf] as number
      if (!isOfWhole(slot)) return
      const channel = channelOfSlot(slot)
      sums[channel] = (sums[channel] as number) + delta
      added |= 1 << channel
    },
    /** Which of them are not 0. */
    changed: (): Bits => {
      let changed = 0
      for (let channel = 0; added >> channel !== 0; channel++)
        if (sums[channel] !== 0) changed |= 1 << channel
      return changed
    },
    clear: (): void => {
      if (added !== 0) sums.fill(0)
      added = 0
    },
  }
}
type SumsOfChannels = ReturnType<typeof sumsOfChannels>
