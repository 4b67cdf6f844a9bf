import type { Lens } from '@vietas/territories'

export const DIMENSIONS = [
  'municipality',
  'planningRegion',
  'serviceType',
  'targetGroup',
  'provider',
  'unit',
] as const
export type Dimension = (typeof DIMENSIONS)[number]

/** A value of each dimension asked for, in the order asked; undefined where none is recorded. */
export type GroupKey = readonly (string | undefined)[]

/** A text that tells groups apart. */
export const groupText = (key: GroupKey): string => JSON.stringify(key)

/** In a filter: what has no value in a dimension, such as a unit whose provider no source names. */
export const NOT_STATED = ''

/** Only what matches in every dimension named. */
export interface CapacityFilter {
  readonly municipality?: readonly string[]
  readonly planningRegion?: readonly string[]
  readonly serviceType?: readonly string[]
  readonly targetGroup?: string
  readonly provider?: readonly string[]
  readonly unit?: readonly string[]
}

export interface Question {
  readonly by: readonly Dimension[]
  readonly filter: CapacityFilter
  readonly lens: Lens
}
