import { STEP, type Steps } from './steps-of-work.ts'

/** Entries as columns that grow; balances are computed from them. */
export interface Columns {
  length: number
  leaf: Int32Array
  day: Int32Array
  delta: Int32Array
  /** Epoch milliseconds. */
  knownSince: Float64Array
}

export function emptyColumns(capacity = 1024): Columns {
  return {
    length: 0,
    leaf: new Int32Array(capacity),
    day: new Int32Array(capacity),
    delta: new Int32Array(capacity),
    knownSince: new Float64Array(capacity),
  }
}

export function push(
  columns: Columns,
  leaf: number,
  day: number,
  knownSince: number,
  delta: number,
): void {
  if (columns.length === columns.day.length) grow(columns, columns.length * 2)
  const at = columns.length++
  columns.leaf[at] = leaf
  columns.day[at] = day
  columns.delta[at] = delta
  columns.knownSince[at] = knownSince
}

/** What `push` was given, from an index on. */
export function* entriesFrom(
  { leaf, day, knownSince, delta, length }: Columns,
  from: number,
): Generator<readonly [number, number, number, number], void> {
  for (let i = from; i < length; i++)
    yield [leaf[i] as number, day[i] as number, knownSince[i] as number, delta[i] as number]
}

function grow(columns: Columns, capacity: number): void {
  columns.leaf = grown(columns.leaf, new Int32Array(capacity))
  columns.day = grown(columns.day, new Int32Array(capacity))
  columns.delta = grown(columns.delta, new Int32Array(capacity))
  columns.knownSince = grown(columns.knownSince, new Float64Array(capacity))
}

/** A column with more room, which begins as the other does. */
export function grown<Column extends Int32Array | Float64Array | Uint8Array>(
  column: Column,
  into: Column,
): Column {
  into.set(column)
  return into
}

export const copyOfColumns = (columns: Columns): Columns => ({
  ...columns,
  leaf: columns.leaf.slice(),
  day: columns.day.slice(),
  delta: columns.delta.slice(),
  knownSince: columns.knownSince.slice(),
})

/** Both, one after the other, in columns without room to grow. */
export function concatenated(first: Columns, second: Columns): Columns {
  const length = first.length + second.length
  const both = { ...emptyColumns(length), length }
  for (const name of ['leaf', 'day', 'delta', 'knownSince'] as const) {
    both[name].set(first[name].subarray(0, first.length))
    both[name].set(second[name].subarray(0, second.length), first.length)
  }
  return both
}

export function* inOrder(columns: Columns, order: Uint32Array): Steps<Columns> {
  const sorted = { ...emptyColumns(order.length), length: order.length }
  for (let i = 0; i < order.length; i++) {
    if (i % STEP === 0) yield
    const from = order[i] as number
    sorted.leaf[i] = columns.leaf[from] as number
    sorted.day[i] = columns.day[from] as number
    sorted.delta[i] = columns.delta[from] as number
    sorted.knownSince[i] = columns.knownSince[from] as number
  }
  return sorted
}

/** The first index in `[low, high)` of an ascending column whose number is greater than `key`. */
export function upperBound(
  column: Int32Array | Float64Array,
  key: number,
  low: number,
  high: number,
): number {
  let from = low
  let to = high
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((column[middle] as number) <= key) from = middle + 1
    else to = middle
  }
  return from
}

/** The first index of an ascending column whose number is not less than `key`; its length where none is. */
export function lowerBound(column: Int32Array | Float64Array, key: number): number {
  let from = 0
  let to = column.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((column[middle] as number) < key) from = middle + 1
    else to = middle
  }
  return from
}
