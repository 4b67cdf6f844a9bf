import type { Segment } from './segment.ts'

type Column = Int32Array | Float64Array

/** Segments that follow one another, as one. */
export function mergedSegment(segments: readonly Segment[]): Segment {
  return {
    newSites: segments.flatMap(({ newSites }) => newSites),
    newUnits: segments.flatMap(({ newUnits }) => newUnits),
    entries: joined(segments.map(({ entries }) => entries)),
    confirmations: joined(segments.map(({ confirmations }) => confirmations)),
  }
}

/** Column by column. */
function joined<Columns extends Readonly<Record<string, Column>>>(
  parts: readonly Columns[],
): Columns {
  const [first] = parts
  if (first === undefined) throw new RangeError('no segments are no segment')
  const names = Object.keys(first) as (keyof Columns)[]
  return Object.fromEntries(
    names.map((name) => [name, joinedColumn(parts.map((part) => part[name] as Column))]),
  ) as unknown as Columns
}

function joinedColumn(parts: readonly Column[]): Column {
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  const whole = parts[0] instanceof Float64Array ? new Float64Array(length) : new Int32Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
