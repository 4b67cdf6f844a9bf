import type { StatedBy } from '../lists/cells.ts'
import type { Changes } from '../query.ts'
import type { Area } from './area.ts'
import { askRows } from './ask-rows.ts'
import { ask } from './ask.ts'
import type { Known, Municipality } from './capacity.ts'

export interface Plan {
  readonly id: string
  readonly title: string
  readonly status: 'draft' | 'in-consultation' | 'approved' | 'in-force' | 'expired' | 'lapsed'
  readonly area: Area
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly draft: { readonly statedBy: StatedBy }
  readonly approval: {
    readonly approvedOn: string
    readonly by: string
    readonly statedBy: StatedBy
  } | null
  readonly amendments: readonly { readonly amendedOn: string; readonly statedBy: StatedBy }[]
  readonly targets: readonly unknown[]
}

/** Targets against places; what is not known is in neither the gap nor the share. */
export interface Progress {
  readonly target: number
  readonly attained: Known
  readonly gap: number | null
  readonly percent: number | null
  readonly targets: number
  readonly targetsUnknown: number
  readonly targetUnknown: number
  readonly unitsWithUnknown: number
  readonly expected: {
    readonly low: Known
    readonly high: Known
    readonly sure: number
    readonly possible: number
    readonly undated: number
    readonly projectsWithUnknownPlaces: number
  }
}

export interface ProgressRow extends Progress {
  readonly planningRegion?: string | null
  readonly municipality?: Municipality | null
  readonly area?: string
  readonly serviceType?: string
  readonly targetGroup?: string
  readonly due: readonly string[]
  readonly statedBy: readonly StatedBy[]
}

export const plans = (asked: Changes): Promise<{ total: number; plans: readonly Plan[] }> =>
  askRows('/capacity/v1/plans', asked, 'plans')

export const progress = (
  asked: Changes,
): Promise<{ total: Progress; rows: readonly ProgressRow[] }> =>
  ask('/capacity/v1/plans/progress', asked)
