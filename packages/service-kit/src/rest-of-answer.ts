import type { Parts } from './gzip-of-parts.ts'

/** What comes first is mostly no longer: the clocks and the position. */
const ROOM_BYTES = 1024
/** Less is copied as fast. */
const LARGE_BYTES = 32 * 1024

const HAS_ROOM = Symbol('has room')

interface Rest extends Buffer {
  [HAS_ROOM]?: boolean
}

/**
 * Memory for the rest of an answer, to be written. A large one has room for its front: each copy of a
 * large answer is memory beside the heap, and with enough of that all of the heap is collected.
 */
export function restOfBytes(length: number): Buffer {
  if (length < LARGE_BYTES) return Buffer.allocUnsafeSlow(length)
  const rest: Rest = Buffer.allocUnsafeSlow(ROOM_BYTES + length).subarray(ROOM_BYTES)
  rest[HAS_ROOM] = true
  return rest
}

/** The rest of an answer, of its text. */
export function restOfText(text: string): Buffer {
  if (text.length < LARGE_BYTES) return Buffer.from(text)
  const rest = restOfBytes(Buffer.byteLength(text))
  rest.write(text)
  return rest
}

/** The rest of an answer, of all its fields. */
export const restOf = (answer: object): Buffer => restOfText(JSON.stringify(answer).slice(1))

/** Both parts as one. The room is for the first who asks: others may be asked for the same rest. */
export function joined({ front, rest }: Parts): Buffer {
  const hadRoom = (rest as Rest)[HAS_ROOM] === true && front.length <= ROOM_BYTES
  if (!hadRoom) return Buffer.concat([front, rest])
  ;(rest as Rest)[HAS_ROOM] = false
  const from = rest.byteOffset - front.length
  const whole = Buffer.from(rest.buffer, from, front.length + rest.length)
  whole.set(front)
  return whole
}
