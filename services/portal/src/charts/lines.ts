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

export const isDrawable = (lines: readonly Line[]): boolean =>
  lines.some(({ values }) => values.some((value) => value !== null && value > 0))
