import type { EpochMs } from '@vietas/domain'

/** Numbers of a row, side by side. */
export const FIELDS = {
  source: 0,
  type: 1,
  stream: 2,
  revision: 3,
  date: 4,
  /** The row before it of the same stream, counted from 1; 0: it is the first. */
  before: 5,
  /** A UUID, in four parts. */
  id: 6,
} as const
export const WIDTH = 10

const CHUNK = 4_096

interface Chunk {
  readonly knownSince: Float64Array
  readonly position: BigUint64Array
  readonly numbers: Uint32Array
}

/**
 * Events by their numbers, in the order of the log: 56 bytes each. They grow by chunks, so that
 * none is ever copied.
 */
export interface SourcedRows {
  length: number
  readonly chunks: Chunk[]
}

export interface SourcedRow {
  readonly knownSince: EpochMs
  readonly position: bigint
  /** By `FIELDS`. */
  readonly numbers: ArrayLike<number>
}

export const emptyRows = (): SourcedRows => ({ length: 0, chunks: [] })

export function addRow(rows: SourcedRows, row: SourcedRow): void {
  const { chunk, at } = placeOf(rows, rows.length++)
  chunk.knownSince[at] = row.knownSince
  chunk.position[at] = row.position
  chunk.numbers.set(row.numbers, at * WIDTH)
}

function placeOf({ chunks }: SourcedRows, row: number): { chunk: Chunk; at: number } {
  const number = Math.floor(row / CHUNK)
  let chunk = chunks[number]
  if (chunk === undefined) {
    chunk = {
      knownSince: new Float64Array(CHUNK),
      position: new BigUint64Array(CHUNK),
      numbers: new Uint32Array(CHUNK * WIDTH),
    }
    chunks.push(chunk)
  }
  return { chunk, at: row % CHUNK }
}

export const knownSinceOf = (rows: SourcedRows, row: number): EpochMs =>
  (rows.chunks[Math.floor(row / CHUNK)] as Chunk).knownSince[row % CHUNK] as EpochMs

export const positionOf = (rows: SourcedRows, row: number): bigint =>
  (rows.chunks[Math.floor(row / CHUNK)] as Chunk).position[row % CHUNK] as bigint

export const numberOf = (rows: SourcedRows, row: number, field: number): number =>
  (rows.chunks[Math.floor(row / CHUNK)] as Chunk).numbers[(row % CHUNK) * WIDTH + field] as number

/** How many of the first rows lie at a position of the log or before it. */
export function rowsUpTo(rows: SourcedRows, position: bigint): number {
  let from = 0
  let to = rows.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if (positionOf(rows, middle) <= position) from = middle + 1
    else to = middle
  }
  return from
}

const BYTES = 16 + 4 * WIDTH

/** Little-endian, as on every platform this runs on: a view is a disposable file of one machine. */
export function encodeRows(rows: SourcedRows, from: number, to: number): Uint8Array {
  const bytes = new Uint8Array((to - from) * BYTES)
  const view = new DataView(bytes.buffer)
  for (let row = from; row < to; row++) {
    const start = (row - from) * BYTES
    view.setFloat64(start, knownSinceOf(rows, row), true)
    view.setBigUint64(start + 8, positionOf(rows, row), true)
    for (let field = 0; field < WIDTH; field++)
      view.setUint32(start + 16 + 4 * field, numberOf(rows, row, field), true)
  }
  return bytes
}

/** @throws RangeError when the bytes are no whole rows */
export function addEncodedRows(rows: SourcedRows, bytes: Uint8Array): void {
  if (bytes.length % BYTES !== 0) throw new RangeError('stored events of sources are cut short')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const numbers = new Uint32Array(WIDTH)
  for (let start = 0; start < bytes.length; start += BYTES) {
    for (let field = 0; field < WIDTH; field++)
      numbers[field] = view.getUint32(start + 16 + 4 * field, true)
    const knownSince = view.getFloat64(start, true)
    addRow(rows, { knownSince, position: view.getBigUint64(start + 8, true), numbers })
  }
}
