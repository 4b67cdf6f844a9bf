import type { Point, Sum } from '../answers/capacity.ts'

/** A count on a day; null where nothing is known of it. */
export type Count = { readonly value: number; readonly atLeast: boolean } | null

/** A line of a chart. */
export interface Line {
  /** In files. */
  readonly key: string
  readonly name: string
  readonly counts: readonly Count[]
}

/** A count over time; it is not known on a day when no unit states it. */
export function lineOf(points: readonly Point[], key: string, name: string): Line {
  return { key, name, counts: points.map((point) => countIn(point, key)) }
}

function countIn({ units, places, unitsWithUnknown }: Sum, key: string): Count {
  const unknown = unitsWithUnknown[key] ?? 0
  const value = places[key] ?? 0
  if (unknown > 0 && (unknown >= units || value === 0)) return null
  return { value, atLeast: unknown > 0 }
}

/** How much of a count is known, in the words of files. */
export const knownOf = (count: Count): string =>
  count === null ? 'unknown' : count.atLeast ? 'at-least' : 'all'

/** Why there is nothing to draw, of which unknown is not none; undefined where there is. */
export function nothingToDraw(lines: readonly Line[]): 'unknown' | 'none' | undefined {
  const counts = lines.flatMap((one) => one.counts)
  if (counts.some((count) => count !== null && count.value > 0)) return undefined
  return counts.includes(null) ? 'unknown' : 'none'
}
