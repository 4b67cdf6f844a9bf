import { restOfBytes } from '@vietas/service-kit'

/** JSON as it is written, byte by byte; its memory grows. */
export interface JsonBytes {
  bytes: Buffer
  length: number
}

const FIRST_BYTES = 64 * 1024

/** Memory of answers that are written, for others. */
const unused: JsonBytes[] = []
const MOST_UNUSED = 4
const MOST_BYTES_UNUSED = 8 * 1024 * 1024

export const emptyJson = (): JsonBytes =>
  unused.pop() ?? { bytes: Buffer.allocUnsafeSlow(FIRST_BYTES), length: 0 }

/** What comes next may take so many bytes. */
export function makeRoom(json: JsonBytes, bytes: number): void {
  const needed = json.length + bytes
  if (needed <= json.bytes.length) return
  const larger = Buffer.allocUnsafeSlow(Math.max(needed, json.bytes.length * 2))
  json.bytes.copy(larger, 0, 0, json.length)
  json.bytes = larger
}

/** Plain ASCII, for which there is room. */
export function addAscii(json: JsonBytes, text: string): void {
  const { bytes } = json
  let at = json.length
  for (let i = 0; i < text.length; i++) bytes[at++] = text.charCodeAt(i)
  json.length = at
}

/** UTF-8, for which there is room. */
export function addBytes(json: JsonBytes, text: Uint8Array): void {
  json.bytes.set(text, json.length)
  json.length += text.length
}

/** Any text, for which room is made. */
export function addText(json: JsonBytes, text: string): void {
  makeRoom(json, 3 * text.length)
  json.length += json.bytes.write(text, json.length)
}

/** A copy of what is written, as the rest of an answer. Nothing more can be written. */
export function taken(json: JsonBytes): Buffer {
  const { bytes, length } = json
  const copy = restOfBytes(length)
  bytes.copy(copy, 0, 0, length)
  json.bytes = NONE
  json.length = 0
  if (unused.length < MOST_UNUSED && bytes.length <= MOST_BYTES_UNUSED)
    unused.push({ bytes, length: 0 })
  return copy
}

const NONE = Buffer.alloc(0)

const ZERO = 48

/** A whole number, for which there is room. */
export function addNumber(json: JsonBytes, number: number): void {
  const { bytes } = json
  if (number >= 0 && number < 10) {
    bytes[json.length++] = ZERO + number
    return
  }
  if (number < 0 || number >= 1_000) return addAscii(json, String(number))
  if (number >= 100) bytes[json.length++] = ZERO + Math.trunc(number / 100)
  bytes[json.length++] = ZERO + (Math.trunc(number / 10) % 10)
  bytes[json.length++] = ZERO + (number % 10)
}
