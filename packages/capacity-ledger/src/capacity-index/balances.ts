import { concatenated, emptyColumns, inOrder, upperBound, type Columns } from './columns.ts'
import { sortedOrder } from './sorted-order.ts'
import { STEP, wholeOf, type Steps } from './steps-of-work.ts'

/**
 * Sums of entries by leaf over both clocks. Balances of every leaf are kept where lines of the two
 * axes cross. A sum at (D, K) is the balance at the last crossing before it plus the entries in the
 * two strips between that crossing and (D, K). Lines are placed so that every strip holds equally
 * many entries.
 */
export interface Balances {
  readonly length: number
  readonly leaves: number
  readonly dayLines: Int32Array
  readonly knownLines: Float64Array
  /** `[dayLine][knownLine][leaf]` */
  readonly crossings: Int32Array
  readonly byDay: Columns
  readonly byKnownSince: Columns
  /** The entries of `byDay` leaf by leaf: those of one begin at its `leafStart`. */
  readonly byLeaf: Uint32Array
  readonly leafStart: Uint32Array
}

/** The most memory that crossings may take: the more leaves there are, the fewer lines. */
const CROSSING_BYTES = 192 * 1024 * 1024
const MOST_LINES = 48

export const emptyBalances = (): Balances => wholeOf(balancesOf(emptyColumns(0), 0))

export const balancesWith = (balances: Balances, more: Columns, leaves: number): Balances =>
  wholeOf(balancesInSteps(balances, more, leaves))

/** Yields wherever others may have their turn; what `more` gets meanwhile is not in it. */
export function balancesInSteps(
  balances: Balances,
  more: Columns,
  leaves: number,
): Steps<Balances> {
  return balancesOf(concatenated(balances.byDay, more), leaves)
}

function* balancesOf(entries: Columns, leaves: number): Steps<Balances> {
  yield
  const byDay = yield* inOrder(entries, yield* sortedOrder(entries.day, entries.length))
  const byKnownSince = yield* inOrder(
    entries,
    yield* sortedOrder(entries.knownSince, entries.length),
  )
  const affordable = Math.floor(Math.sqrt(CROSSING_BYTES / 4 / Math.max(1, leaves)))
  const lines = Math.max(2, Math.min(MOST_LINES, affordable, entries.length >> 8))
  const dayLines = Int32Array.from(linesOf(byDay.day, lines))
  const knownLines = Float64Array.from(linesOf(byKnownSince.knownSince, lines))
  const crossings = yield* crossingsOf(byDay, dayLines, knownLines, leaves)
  const byLeaf = yield* sortedOrder(byDay.leaf, byDay.length)
  yield
  return {
    length: entries.length,
    leaves,
    dayLines,
    knownLines,
    crossings,
    byDay,
    byKnownSince,
    byLeaf,
    leafStart: leafStartsOf(byDay, leaves),
  }
}

function leafStartsOf({ leaf, length }: Columns, leaves: number): Uint32Array {
  const starts = new Uint32Array(leaves + 1)
  for (let i = 0; i < length; i++) {
    const next = (leaf[i] as number) + 1
    starts[next] = (starts[next] as number) + 1
  }
  for (let i = 0; i < leaves; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number)
  return starts
}

/** The sum of one leaf at (day, knownAt), from its own entries alone. */
export function sumOfLeaf(
  { byDay, byLeaf, leafStart, leaves }: Balances,
  leaf: number,
  day: number,
  knownAt: number,
): number {
  if (leaf >= leaves) return 0
  const end = leafStart[leaf + 1] as number
  let sum = 0
  for (let i = leafStart[leaf] as number; i < end; i++) {
    const entry = byLeaf[i] as number
    if ((byDay.day[entry] as number) > day) break
    if ((byDay.knownSince[entry] as number) <= knownAt) sum += byDay.delta[entry] as number
  }
  return sum
}

/** Distinct ascending values that cut a sorted column into pieces of about the same length. */
function linesOf(column: Int32Array | Float64Array, lines: number): number[] {
  const found: number[] = []
  for (let i = 1; i <= lines; i++) {
    const value = column[Math.floor((column.length * i) / lines) - 1]
    if (value !== undefined && value !== found.at(-1)) found.push(value)
  }
  return found
}

function* crossingsOf(
  byDay: Columns,
  dayLines: Int32Array,
  knownLines: Float64Array,
  leaves: number,
): Steps<Int32Array> {
  const [rows, columns] = [dayLines.length, knownLines.length]
  const crossings = new Int32Array(rows * columns * leaves)
  let row = 0
  for (let i = 0; i < byDay.length; i++) {
    const day = byDay.day[i] as number
    while (row < rows && (dayLines[row] as number) < day) row++
    if (row === rows) break
    if (i % STEP === 0) yield
    const knownSince = byDay.knownSince[i] as number
    // The entry counts at the first line at or after it, and at every line after that one.
    let column = upperBound(knownLines, knownSince, 0, columns)
    if (column > 0 && knownLines[column - 1] === knownSince) column--
    if (column === columns) continue
    const at = (row * columns + column) * leaves + (byDay.leaf[i] as number)
    crossings[at] = (crossings[at] as number) + (byDay.delta[i] as number)
  }
  for (let r = 0; r < rows; r++) {
    for (let c = 1; c < columns; c++)
      addRow(crossings, (r * columns + c) * leaves, (r * columns + c - 1) * leaves, leaves)
    yield
  }
  for (let r = 1; r < rows; r++) {
    addRow(crossings, r * columns * leaves, (r - 1) * columns * leaves, columns * leaves)
    yield
  }
  return crossings
}

function addRow(numbers: Int32Array, to: number, from: number, length: number): void {
  for (let i = 0; i < length; i++)
    numbers[to + i] = (numbers[to + i] as number) + (numbers[from + i] as number)
}

/** Adds every leaf's sum at (day, knownAt) to the cell that `cells` names for the leaf. */
export function addSums(
  { dayLines, knownLines, crossings, byDay, byKnownSince, leaves }: Balances,
  day: number,
  knownAt: number,
  cells: Int32Array,
  into: Int32Array,
): void {
  const row = upperBound(dayLines, day, 0, dayLines.length) - 1
  const column = upperBound(knownLines, knownAt, 0, knownLines.length) - 1
  if (row >= 0 && column >= 0) {
    const start = (row * knownLines.length + column) * leaves
    for (let leaf = 0; leaf < leaves; leaf++) {
      const cell = cells[leaf] as number
      into[cell] = (into[cell] as number) + (crossings[start + leaf] as number)
    }
  }
  const dayLine = row >= 0 ? (dayLines[row] as number) : -Infinity
  addStrip(
    byDay,
    upperBound(byDay.day, dayLine, 0, byDay.length),
    upperBound(byDay.day, day, 0, byDay.length),
    byDay.knownSince,
    knownAt,
    cells,
    into,
  )
  if (row < 0) return
  const knownLine = column >= 0 ? (knownLines[column] as number) : -Infinity
  addStrip(
    byKnownSince,
    upperBound(byKnownSince.knownSince, knownLine, 0, byKnownSince.length),
    upperBound(byKnownSince.knownSince, knownAt, 0, byKnownSince.length),
    byKnownSince.day,
    dayLine,
    cells,
    into,
  )
}

/** Adds the entries of `[from, to)` whose other clock is at or before `limit`. */
function addStrip(
  columns: Columns,
  from: number,
  to: number,
  other: Int32Array | Float64Array,
  limit: number,
  cells: Int32Array,
  into: Int32Array,
): void {
  const { leaf, delta } = columns
  for (let i = from; i < to; i++) {
    if ((other[i] as number) > limit) continue
    const cell = cells[leaf[i] as number] as number
    into[cell] = (into[cell] as number) + (delta[i] as number)
  }
}
