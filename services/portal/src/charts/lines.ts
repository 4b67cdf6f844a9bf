import type { Point, Sum } from '../answers/capacity.ts'

/** A line of a chart; null where nothing is known. */
export interface Line {
  /** In files. */
  readonly key: string
  readonly name: string
  readonly values: readonly (number | null)[]
}

/** A count over time; it is not known on a day when no unit states it. */
export function lineOf(points: readonly Point[], key: string, name: string): Line {
  return { key, name, values: points.map((point) => knownIn(point, key)) }
}

function knownIn({ units, places, unitsWithUnknown }: Sum, key: string): number | null {
  const unknown = unitsWithUnknown[key] ?? 0
  return unknown > 0 && unknown >= units ? null : (places[key] ?? 0)
}

/** Why there is nothing to draw, of which unknown is not none; undefined where there is. */
export function nothingToDraw(lines: readonly Line[]): 'unknown' | 'none' | undefined {
  const values = lines.flatMap((one) => one.values)
  if (values.some((value) => value !== null && value > 0)) return undefined
  return values.includes(null) ? 'unknown' : 'none'
}
