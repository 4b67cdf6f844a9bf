import type { Segment } from './segment.ts'

/**
 * A segment as bytes: four lengths (uint32: JSON bytes, entries, confirmations, 0), the columns
 * (known first, which needs 8-byte alignment), then new sites and units as JSON. Little-endian as
 * every platform this runs on; a view is a disposable file of one machine.
 */
export function encodeSegment(segment: Segment): Uint8Array {
  const { entries, confirmations } = segment
  const json = new TextEncoder().encode(
    JSON.stringify({ sites: segment.newSites, units: segment.newUnits }),
  )
  const e = entries.day.length
  const c = confirmations.day.length
  const bytes = new Uint8Array(16 + e * 24 + c * 20 + json.length)
  new Uint32Array(bytes.buffer, 0, 4).set([json.length, e, c, 0])
  let offset = 16
  for (const column of columnsOf(segment)) {
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), offset)
    offset += column.byteLength
  }
  bytes.set(json, offset)
  return bytes
}

/** @throws RangeError when the bytes are not a whole segment. */
export function decodeSegment(stored: Uint8Array): Segment {
  // Columns are views on the bytes, which must begin where their numbers are aligned.
  const bytes = stored.byteOffset % 8 === 0 ? stored : stored.slice()
  if (bytes.length < 16) throw new RangeError('a stored segment is cut short')
  const [jsonLength = 0, e = 0, c = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, 4)
  if (bytes.length !== 16 + e * 24 + c * 20 + jsonLength)
    throw new RangeError('a stored segment is cut short')
  let offset = bytes.byteOffset + 16
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
  const known = float64(e)
  const confirmedKnown = float64(c)
  const entries = { known, site: int32(e), slot: int32(e), day: int32(e), delta: int32(e) }
  const confirmations = { known: confirmedKnown, unit: int32(c), day: int32(c), delta: int32(c) }
  const { sites, units } = JSON.parse(
    new TextDecoder().decode(new Uint8Array(bytes.buffer, offset, jsonLength)),
  ) as { sites: Segment['newSites']; units: Segment['newUnits'] }
  return { newSites: sites, newUnits: units, entries, confirmations }
}

function columnsOf({ entries, confirmations }: Segment): readonly (Float64Array | Int32Array)[] {
  return [
    entries.known,
    confirmations.known,
    entries.site,
    entries.slot,
    entries.day,
    entries.delta,
    confirmations.unit,
    confirmations.day,
    confirmations.delta,
  ]
}
