import laterPoints from '../data/label-points.json' with { type: 'json' }
import { originsOf, versionOf, type Crosswalk } from './crosswalk.ts'

/** Degrees of WGS 84. */
export interface Point {
  readonly latitude: number
  readonly longitude: number
}

/**
 * Where a map writes the name of a municipality: a point in its middle, not where most people live.
 * For one that was recorded without, the middle of those that it was made of; undefined where none
 * of these is known either.
 *
 * @throws UnknownMunicipality
 */
export function labelPointOf(crosswalk: Crosswalk, code: string): Point | undefined {
  const { label } = versionOf(crosswalk, code)
  const [longitude, latitude] = label ?? (laterPoints as Record<string, number[]>)[code] ?? []
  if (latitude !== undefined && longitude !== undefined) return { latitude, longitude }
  return middleOf(
    originsOf(crosswalk, code).flatMap(({ from }) => labelPointOf(crosswalk, from) ?? []),
  )
}

function middleOf(points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length
  return {
    latitude: mean(points.map(({ latitude }) => latitude)),
    longitude: mean(points.map(({ longitude }) => longitude)),
  }
}
