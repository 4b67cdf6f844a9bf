import type { FeedView } from '../view/feed-view.ts'
import { pieceOf, type Asked } from './piece.ts'

/** What is written to all who are at the same place and ask for the same, made once. */
export interface Parcel {
  readonly wires: readonly Wire[]
  /** The sequence of the last event that was looked at. */
  readonly to: number
  /** The sequence of the last event in it; undefined where a filter has left nothing. */
  readonly lastSent: number | undefined
  /** Of events, without what frames them. */
  readonly bytes: number
}

/** What goes to the socket in one write. */
export interface Wire {
  readonly content: Buffer
  /** The same as a chunk of HTTP/1.1 (RFC 9112, 7.1), made once. */
  readonly chunk: () => Buffer
  /** Told once it is with the system, or with false once it will never be. */
  readonly taken?: (isWhole: boolean) => void
}

/** What is handed to the socket at once: a slow client has no more than that before it. */
export const WIRE_BYTES = 128 * 1024
/** A filter that lets little pass does not hold up others. */
const LOOKED_THROUGH = 1_000

/** The next events behind a place up to another; undefined where the view holds none. */
export function parcelAfter(
  view: FeedView,
  after: number,
  last: number,
  asked: Asked,
): Parcel | undefined {
  const contents: Buffer[] = []
  let to = after
  let bytes = 0
  let lastSent: number | undefined
  while (to < last && bytes < WIRE_BYTES && to - after < LOOKED_THROUGH) {
    const chunk = view.chunkAfter(to)
    if (chunk === undefined) break
    const end = Math.min(chunk.last, last)
    const piece = pieceOf(chunk, to + 1, end, asked)
    contents.push(piece.bytes)
    bytes += piece.bytes.length
    lastSent = piece.lastSent ?? lastSent
    to = end
  }
  return to === after ? undefined : { wires: wiresOf(contents), to, lastSent, bytes }
}

function wiresOf(contents: readonly Buffer[]): Wire[] {
  const [only] = contents
  const all = contents.length === 1 && only !== undefined ? only : Buffer.concat(contents)
  const wires: Wire[] = []
  for (let at = 0; at < all.length; at += WIRE_BYTES)
    wires.push(wireOf(all.subarray(at, at + WIRE_BYTES)))
  return wires
}

const LINE_END = Buffer.from('\r\n')

function wireOf(content: Buffer): Wire {
  let chunk: Buffer | undefined
  return { content, chunk: () => (chunk ??= chunkOf(content)) }
}

function chunkOf(content: Buffer): Buffer {
  const size = Buffer.from(`${content.length.toString(16)}\r\n`)
  return Buffer.concat([size, content, LINE_END])
}
