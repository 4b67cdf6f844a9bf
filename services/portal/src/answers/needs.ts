import type { StatedBy } from '../lists/cells.ts'
import type { Changes } from '../query.ts'
import { askRows } from './ask-rows.ts'
import type { Area } from './area.ts'
import { ask } from './ask.ts'
import type { Known, Municipality } from './capacity.ts'

export interface NeedsSum {
  readonly assessed: Known
  readonly supportPlans: Known
  readonly reports: number
  readonly assessedUnknown: number
  readonly supportPlansUnknown: number
  readonly operational: Known
  readonly free: Known
  readonly units: number
  readonly unitsWithUnknown: { readonly operational: number; readonly free: number }
}

export interface Needs extends NeedsSum {
  readonly planningRegion?: string
  readonly municipality?: Municipality
  readonly targetGroup?: string
  readonly asOf: readonly string[]
  readonly statedBy: readonly StatedBy[]
}

/** What was reported of a municipality and a target group. */
export interface NeedsReport {
  readonly id: string
  readonly area: Area
  readonly targetGroup: string
  readonly assessed: Known
  readonly supportPlans: Known
}

export const needsReports = (
  asked: Changes,
): Promise<{ total: number; needs: readonly NeedsReport[] }> =>
  askRows('/capacity/v1/needs', asked, 'needs')

export const needs = (asked: Changes): Promise<{ total: NeedsSum; rows: readonly Needs[] }> =>
  ask('/capacity/v1/needs/against-places', asked)
