import type { Segment } from './segment.ts'

const HEADER_BYTES = 16

/**
 * A segment as bytes: four lengths (uint32: JSON bytes, entries, confirmations, 0), the columns
 * (`knownSince` first, which needs 8-byte alignment), then new sites and units as JSON. Numbers are
 * little-endian, as on every platform this runs on: a view is a disposable file of one machine.
 */
export function encodeSegment(segment: Segment): Uint8Array {
  const { entries, confirmations } = segment
  const json = new TextEncoder().encode(
    JSON.stringify({ sites: segment.newSites, units: segment.newUnits }),
  )
  const entryCount = entries.day.length
  const confirmationCount = confirmations.day.length
  const bytes = new Uint8Array(sizeOf(entryCount, confirmationCount, json.length))
  new Uint32Array(bytes.buffer, 0, 4).set([json.length, entryCount, confirmationCount, 0])
  let offset = HEADER_BYTES
  for (const column of columnsOf(segment)) {
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), offset)
    offset += column.byteLength
  }
  bytes.set(json, offset)
  return bytes
}

/** @throws RangeError when the bytes are not a whole segment. */
export function decodeSegment(stored: Uint8Array): Segment {
  // Columns are views of the bytes, so they must begin at an aligned address.
  const bytes = stored.byteOffset % 8 === 0 ? stored : stored.slice()
  if (bytes.length < HEADER_BYTES) throw new RangeError('a stored segment is cut short')
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, 4)
  const [jsonLength = 0, entryCount = 0, confirmationCount = 0] = header
  if (bytes.length !== sizeOf(entryCount, confirmationCount, jsonLength))
    throw new RangeError('a stored segment is cut short')
  let offset = bytes.byteOffset + HEADER_BYTES
  const float64 = (length: number): Float64Array => {
    const column = new Float64Array(bytes.buffer, offset, length)
    offset += column.byteLength
    return column
  }
  const int32 = (length: number): Int32Array => {
    const column = new Int32Array(bytes.buffer, offset, length)
    offset += column.byteLength
    return column
  }
  const knownSince = float64(entryCount)
  const confirmedSince = float64(confirmationCount)
  const entries = {
    knownSince,
    site: int32(entryCount),
    slot: int32(entryCount),
    day: int32(entryCount),
    delta: int32(entryCount),
  }
  const confirmations = {
    knownSince: confirmedSince,
    unit: int32(confirmationCount),
    day: int32(confirmationCount),
    delta: int32(confirmationCount),
  }
  const { sites, units } = JSON.parse(
    new TextDecoder().decode(new Uint8Array(bytes.buffer, offset, jsonLength)),
  ) as { sites: Segment['newSites']; units: Segment['newUnits'] }
  return { newSites: sites, newUnits: units, entries, confirmations }
}

function sizeOf(entryCount: number, confirmationCount: number, jsonLength: number): number {
  return HEADER_BYTES + entryCount * 24 + confirmationCount * 20 + jsonLength
}

function columnsOf({ entries, confirmations }: Segment): readonly (Float64Array | Int32Array)[] {
  return [
    entries.knownSince,
    confirmations.knownSince,
    entries.site,
    entries.slot,
    entries.day,
    entries.delta,
    confirmations.unit,
    confirmations.day,
    confirmations.delta,
  ]
}
