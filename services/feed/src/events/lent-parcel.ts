import type { FeedView } from '../view/feed-view.ts'
import { WIRE_BYTES, type Parcel } from './parcel.ts'

/** What stands before the content of a chunk of HTTP/1.1, and behind it. */
const HEAD_BYTES = 8
const TAIL_BYTES = 2
/** So many clients are sent lines each from memory of its own; others share what is made for them. */
const MOST_LENT = 256
const MOST_FREE = 16

const free: Buffer[] = []
let lent = 0

/**
 * The next lines behind a place, all that there are, read into memory that is used again once the
 * client has taken them: new memory costs more than reading does. Undefined where they do not lie so.
 */
export function lentParcel(view: FeedView, after: number, last: number): Parcel | undefined {
  if (lent >= MOST_LENT) return undefined
  const buffer = free.pop() ?? Buffer.allocUnsafeSlow(HEAD_BYTES + WIRE_BYTES + TAIL_BYTES)
  const read = view.readLines(after, last, buffer.subarray(HEAD_BYTES, HEAD_BYTES + WIRE_BYTES))
  if (read === undefined) {
    keepFree(buffer)
    return undefined
  }
  lent++
  const { bytes, to } = read
  const wire = {
    content: buffer.subarray(HEAD_BYTES, HEAD_BYTES + bytes),
    chunk: () => framed(buffer, bytes),
    taken: (isWhole: boolean) => {
      lent--
      // The system may still hold what was not taken.
      if (isWhole) keepFree(buffer)
    },
  }
  return { wires: [wire], to, lastSent: to, bytes }
}

function keepFree(buffer: Buffer): void {
  if (free.length < MOST_FREE) free.push(buffer)
}

function framed(buffer: Buffer, bytes: number): Buffer {
  const size = `${bytes.toString(16)}\r\n`
  buffer.write(size, HEAD_BYTES - size.length, 'latin1')
  buffer.write('\r\n', HEAD_BYTES + bytes, 'latin1')
  return buffer.subarray(HEAD_BYTES - size.length, HEAD_BYTES + bytes + TAIL_BYTES)
}
