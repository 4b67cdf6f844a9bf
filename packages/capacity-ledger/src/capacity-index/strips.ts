import { inOrder, upperBound, type Columns } from './columns.ts'
import { sortedOrder } from './sorted-order.ts'
import { STEP, type Steps } from './steps-of-work.ts'

type Clock = 'day' | 'knownSince'

/**
 * Entries in the strips between the lines of one clock; in each strip those of one kind stand
 * together, by that clock. Lines are placed so that every strip holds about equally many.
 */
export interface Strips {
  readonly lines: Int32Array | Float64Array
  readonly kinds: number
  /** `[strip][kind]`: where its entries begin. */
  readonly starts: Uint32Array
  readonly entries: Columns
}

/** The kind of an entry is the one of its leaf. */
export function* stripsOf(
  entries: Columns,
  clock: Clock,
  most: number,
  { kinds, kindOf }: { readonly kinds: number; readonly kindOf: Uint8Array },
): Steps<Strips> {
  const column = entries[clock]
  const { length, leaf } = entries
  const byClock = yield* sortedOrder(column, length)
  const found = linesOf(column, byClock, most)
  const lines = clock === 'day' ? Int32Array.from(found) : Float64Array.from(found)
  const parts = new Int32Array(length)
  let strip = 0
  for (let i = 0; i < length; i++) {
    if (i % STEP === 0) yield
    const entry = byClock[i] as number
    while ((lines[strip] as number) < (column[entry] as number)) strip++
    parts[i] = strip * kinds + (kindOf[leaf[entry] as number] as number)
  }
  const starts = startsOf(parts, length, lines.length * kinds)
  const order = new Uint32Array(length)
  const next = starts.slice()
  for (let i = 0; i < length; i++) {
    if (i % STEP === 0) yield
    const part = parts[i] as number
    const place = next[part] as number
    order[place] = byClock[i] as number
    next[part] = place + 1
  }
  return { lines, kinds, starts, entries: yield* inOrder(entries, order) }
}

/** Distinct ascending values that cut a sorted column into pieces of about the same length. */
function linesOf(column: Int32Array | Float64Array, order: Uint32Array, most: number): number[] {
  const found: number[] = []
  for (let i = 1; i <= most; i++) {
    const at = order[Math.floor((order.length * i) / most) - 1]
    const value = at === undefined ? undefined : column[at]
    if (value !== undefined && value !== found.at(-1)) found.push(value)
  }
  return found
}

/** Where each of some numbers begins once they are sorted, and behind the last their count. */
export function startsOf(numbers: Int32Array, length: number, most: number): Uint32Array {
  const starts = new Uint32Array(most + 1)
  for (let i = 0; i < length; i++) {
    const next = (numbers[i] as number) + 1
    starts[next] = (starts[next] as number) + 1
  }
  for (let i = 0; i < most; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number)
  return starts
}

/** The last line at or before an instant or a day; −1 where none is. */
export const lineBefore = ({ lines }: Strips, at: number): number =>
  upperBound(lines, at, 0, lines.length) - 1

/** The entries of one kind behind a line, up to an instant or a day: their range. */
export function rangeBehind(
  { lines, kinds, starts, entries }: Strips,
  line: number,
  kind: number,
  clock: Clock,
  at: number,
): readonly [number, number] {
  // No entry lies behind the last line.
  if (line + 1 >= lines.length) return [0, 0]
  const part = (line + 1) * kinds + kind
  const from = starts[part] as number
  return [from, upperBound(entries[clock], at, from, starts[part + 1] as number)]
}
