import type { Changes } from '../query.ts'
import { ask } from './ask.ts'

export interface Municipality {
  readonly code: string
  readonly name: string
  readonly planningRegion: string
}

export type Known = number | 'unknown'

export interface Counts {
  readonly units: number
  readonly places: Readonly<Record<string, number>>
  readonly unitsWithUnknown: Readonly<Record<string, number>>
  readonly unconfirmedClosures: number
  readonly oldestConfirmation: string | null
  readonly oldestConfirmationAgeDays: number | null
}

export interface Rates {
  readonly occupancy: Known | null
  readonly population: { readonly count: number } | null
  readonly per1000: Readonly<Record<string, Known>> | null
}

export interface Beside {
  /** null in it: no project states any, which is not zero. */
  readonly planned: {
    readonly places: number | null
    readonly projectsWithUnknownPlaces: number
  } | null
  readonly targets: {
    readonly target: number
    readonly attained: Known
    readonly gap: number | null
    /** Of the target, what is of places that are not known. */
    readonly targetUnknown: number
    readonly unitsWithUnknown: number
  } | null
}

export type Sum = Counts & Partial<Rates> & Partial<Beside>

export interface Group extends Sum {
  readonly municipality?: Municipality
  readonly planningRegion?: string
  readonly serviceType?: string
  readonly targetGroup?: string
}

export interface Capacity {
  readonly validAt: string
  readonly knownAt: string
  readonly position: string
  readonly total: Sum
  readonly groups: readonly Group[]
}

/** Sums of places; see `/docs` for what may be asked. */
export const capacity = (asked: Changes): Promise<Capacity> => ask('/capacity/v1/capacity', asked)

export interface Point extends Sum {
  readonly day: string
}

/** The same over time, by the last day of each month or year. */
export async function series(asked: Changes): Promise<readonly Point[]> {
  const { points } = await ask<{ points: readonly { validAt: string; total: Sum }[] }>(
    '/capacity/v1/capacity/series',
    asked,
  )
  return points.map(({ validAt, total }) => ({ ...total, day: validAt }))
}
