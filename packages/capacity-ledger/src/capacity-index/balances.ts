import { concatenated, emptyColumns, lowerBound, type Columns } from './columns.ts'
import { CHANNELS } from './slots.ts'
import { sortedOrder } from './sorted-order.ts'
import type { Span } from './span.ts'
import { STEP, wholeOf, type Steps } from './steps-of-work.ts'
import { lineBefore, rangeBehind, startsOf, stripsOf, type Strips } from './strips.ts'

/**
 * Sums of entries by leaf over both clocks. Balances of every leaf are kept where lines of the two
 * axes cross. A sum at (D, K) is the balance at the last crossing before it plus the entries in the
 * two strips between that crossing and (D, K). Whatever belongs to one channel stands together, so
 * that a question about few of them walks through no more than theirs.
 */
export interface Balances {
  readonly length: number
  readonly leaves: number
  /** Where each leaf stands among those of its channel; entries here name places, not leaves. */
  readonly places: Int32Array
  /** The leaf at each place. */
  readonly leafAt: Int32Array
  /** The first place of each channel. */
  readonly channelStart: Uint32Array
  /** `[line of days][line of knowledge][place]` */
  readonly crossings: Int32Array
  readonly byDay: Strips
  readonly byKnownSince: Strips
  /** The entries of `byDay` place by place: those of one begin at its `placeStart`. */
  readonly byPlace: Uint32Array
  readonly placeStart: Uint32Array
}

/** The number of the channel of a leaf. */
export type ChannelOf = (leaf: number) => number

/** The most memory that crossings may take: the more leaves there are, the fewer lines. */
const CROSSING_BYTES = 192 * 1024 * 1024
const MOST_LINES = 48

export const emptyBalances = (): Balances =>
  wholeOf(balancesOf(emptyColumns(0), { length: 0, leafAt: new Int32Array(0) }, 0, () => 0))

export const balancesWith = (
  balances: Balances,
  more: Columns,
  leaves: number,
  channelOf: ChannelOf,
): Balances => wholeOf(balancesInSteps(balances, more, leaves, channelOf))

/** Yields wherever others may have their turn; what `more` gets meanwhile is not in it. */
export function balancesInSteps(
  balances: Balances,
  more: Columns,
  leaves: number,
  channelOf: ChannelOf,
): Steps<Balances> {
  return balancesOf(concatenated(balances.byDay.entries, more), balances, leaves, channelOf)
}

/**
 * How many lines of each clock so many numbers a crossing allow. More than make a strip as short as
 * a crossing take memory and time to make, and win little.
 */
export function linesFor(bytes: number, numbers: number, entries: number): number {
  const allowed = Math.floor(Math.sqrt(bytes / 4 / Math.max(1, numbers)))
  const asShort = Math.ceil(entries / Math.max(256, numbers))
  return Math.max(2, Math.min(MOST_LINES, allowed, asShort))
}

function* balancesOf(
  entries: Columns,
  before: Pick<Balances, 'length' | 'leafAt'>,
  leaves: number,
  channelOf: ChannelOf,
): Steps<Balances> {
  yield
  const channels = Int32Array.from({ length: leaves }, (_, leaf) => channelOf(leaf))
  const leafAt = Int32Array.from(yield* sortedOrder(channels, leaves))
  const places = new Int32Array(leaves)
  const kindOf = new Uint8Array(leaves)
  leafAt.forEach((leaf, place) => {
    places[leaf] = place
    kindOf[place] = channels[leaf] as number
  })
  yield* toPlaces(entries, before, places)
  const most = linesFor(CROSSING_BYTES, leaves, entries.length)
  const kinds = { kinds: CHANNELS.length, kindOf }
  const byDay = yield* stripsOf(entries, 'day', most, kinds)
  const byKnownSince = yield* stripsOf(entries, 'knownSince', most, kinds)
  const crossings = yield* crossingsOf(byDay, byKnownSince.lines, leaves)
  const byPlace = yield* sortedOrder(byDay.entries.leaf, entries.length)
  yield
  return {
    length: entries.length,
    leaves,
    places,
    leafAt,
    channelStart: startsOf(channels, leaves, CHANNELS.length),
    crossings,
    byDay,
    byKnownSince,
    byPlace,
    placeStart: startsOf(byDay.entries.leaf, entries.length, leaves),
  }
}

/** The first entries name the places that leaves had before, the others leaves. */
function* toPlaces(
  { leaf, length }: Columns,
  before: Pick<Balances, 'length' | 'leafAt'>,
  places: Int32Array,
): Steps<void> {
  for (let i = 0; i < length; i++) {
    if (i % STEP === 0) yield
    const named = leaf[i] as number
    leaf[i] = places[i < before.length ? (before.leafAt[named] as number) : named] as number
  }
}

/** The sum of one leaf at (day, knownAt), from its own entries alone. */
export function sumOfLeaf(
  { byDay: { entries }, byPlace, placeStart, places, leaves }: Balances,
  leaf: number,
  day: number,
  knownAt: number,
): number {
  if (leaf >= leaves) return 0
  const place = places[leaf] as number
  const end = placeStart[place + 1] as number
  let sum = 0
  for (let i = placeStart[place] as number; i < end; i++) {
    const entry = byPlace[i] as number
    if ((entries.day[entry] as number) > day) break
    if ((entries.knownSince[entry] as number) <= knownAt) sum += entries.delta[entry] as number
  }
  return sum
}

function* crossingsOf(
  { lines: dayLines, entries }: Strips,
  knownLines: Int32Array | Float64Array,
  leaves: number,
): Steps<Int32Array> {
  const [rows, columns] = [dayLines.length, knownLines.length]
  const crossings = new Int32Array(rows * columns * leaves)
  let row = 0
  for (let i = 0; i < entries.length; i++) {
    // Entries are strip by strip.
    while ((dayLines[row] as number) < (entries.day[i] as number)) row++
    if (i % STEP === 0) yield
    const knownSince = entries.knownSince[i] as number
    // The entry counts at the first line at or after it, and at every line after that one.
    const column = lowerBound(knownLines, knownSince)
    const at = (row * columns + column) * leaves + (entries.leaf[i] as number)
    crossings[at] = (crossings[at] as number) + (entries.delta[i] as number)
  }
  yield* addUp(crossings, rows, columns, leaves)
  return crossings
}

/** Each number becomes the sum of all that stand at or before it in both directions. */
function* addUp(numbers: Int32Array, rows: number, columns: number, leaves: number): Steps<void> {
  const ofRow = new Int32Array(leaves)
  const width = columns * leaves
  for (let row = 0; row < rows; row++) {
    ofRow.fill(0)
    for (let column = 0; column < columns; column++) {
      const from = row * width + column * leaves
      const crossing = numbers.subarray(from, from + leaves)
      const above = row === 0 ? NOTHING : numbers.subarray(from - width, from - width + leaves)
      addCrossing(crossing, ofRow, above)
    }
    yield
  }
}

const NOTHING = new Int32Array(0)

function addCrossing(crossing: Int32Array, ofRow: Int32Array, above: Int32Array): void {
  for (let i = 0; i < ofRow.length; i++) ofRow[i] = (ofRow[i] as number) + (crossing[i] as number)
  if (above.length === 0) crossing.set(ofRow)
  else
    for (let i = 0; i < ofRow.length; i++) crossing[i] = (ofRow[i] as number) + (above[i] as number)
}

/** Adds the sum at (day, knownAt) of every leaf of a channel where `targets` says for its place. */
export function addChannel(
  { crossings, channelStart, byDay, byKnownSince, leaves }: Balances,
  channel: number,
  day: number,
  knownAt: number,
  targets: Int32Array,
  into: Int32Array,
): void {
  const row = lineBefore(byDay, day)
  const column = lineBefore(byKnownSince, knownAt)
  if (row >= 0 && column >= 0) {
    const start = (row * byKnownSince.lines.length + column) * leaves
    const end = channelStart[channel + 1] as number
    for (let place = channelStart[channel] as number; place < end; place++) {
      const target = targets[place] as number
      into[target] = (into[target] as number) + (crossings[start + place] as number)
    }
  }
  const days = rangeBehind(byDay, row, channel, 'day', day)
  addStrip(byDay.entries, days, byDay.entries.knownSince, knownAt, targets, into)
  if (row < 0) return
  const known = rangeBehind(byKnownSince, column, channel, 'knownSince', knownAt)
  const dayLine = byDay.lines[row] as number
  addStrip(byKnownSince.entries, known, byKnownSince.entries.day, dayLine, targets, into)
}

/** How many strips lie on a span, those of its ends included. */
export const stripsOn = (balances: Balances, { clock, after, upTo }: Span): number =>
  1 +
  lineBefore(stripsAlong(balances, clock), upTo) -
  lineBefore(stripsAlong(balances, clock), after)

/** Adds only the entries of a channel that lie on a span. */
export function addAlong(
  balances: Balances,
  channel: number,
  { clock, after, upTo, otherUpTo }: Span,
  targets: Int32Array,
  into: Int32Array,
): void {
  const strips = stripsAlong(balances, clock)
  const other = strips.entries[clock === 'day' ? 'knownSince' : 'day']
  const last = lineBefore(strips, upTo)
  for (let line = lineBefore(strips, after); line <= last; line++) {
    const [, from] = rangeBehind(strips, line, channel, clock, after)
    const [, to] = rangeBehind(strips, line, channel, clock, upTo)
    addStrip(strips.entries, [from, to], other, otherUpTo, targets, into)
  }
}

const stripsAlong = ({ byDay, byKnownSince }: Balances, clock: Span['clock']): Strips =>
  clock === 'day' ? byDay : byKnownSince

/** Adds the entries of a range whose other clock is at or before `limit`. */
function addStrip(
  { leaf, delta }: Columns,
  [from, to]: readonly [number, number],
  other: Int32Array | Float64Array,
  limit: number,
  targets: Int32Array,
  into: Int32Array,
): void {
  for (let i = from; i < to; i++) {
    if ((other[i] as number) > limit) continue
    const target = targets[leaf[i] as number] as number
    into[target] = (into[target] as number) + (delta[i] as number)
  }
}
