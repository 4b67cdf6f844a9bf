import type { StatedBy } from '../lists/cells.ts'
import type { Changes } from '../query.ts'
import { askRows } from './ask-rows.ts'
import { ask } from './ask.ts'
import type { Known, Municipality } from './capacity.ts'

type Per = 'person-hour' | 'person-day' | 'person-month' | 'person-year'

export interface UnitCost {
  readonly serviceType: string
  readonly per: Per
  readonly cents: number
  readonly validFrom: string
  readonly validTo: string | null
  readonly methodology: { readonly id: string; readonly title: string }
  readonly contradictedBy: readonly {
    readonly cents: number
    readonly methodology: { readonly title: string }
  }[]
  readonly statedBy: readonly StatedBy[]
}

export interface Methodology {
  readonly id: string
  readonly title: string
  readonly authority: string | null
  readonly validFrom: string
  readonly unitCosts: readonly unknown[]
  readonly statedBy: readonly StatedBy[]
}

export interface CompensationSum {
  readonly municipality?: Municipality | null
  readonly planningRegion?: string | null
  readonly serviceType?: string | null
  readonly from?: string | null
  readonly compensations: number
  /** null: none is known, which is not zero. */
  readonly cents: number | null
  readonly withoutSum: number
  readonly persons: number | null
  readonly withoutPersons: number
  readonly centsPerPerson: number | null
  readonly centsPerPlace: Known | null
}

export interface Compensation {
  readonly id: string
  readonly municipality: Municipality | null
  readonly planningRegion: string | null
  readonly from: string | null
  readonly to: string | null
  readonly serviceType: string | null
  readonly persons: Known
  readonly cents: Known
  readonly paidOn: string | null
  readonly contradictedBy: readonly string[]
  readonly statedBy: readonly StatedBy[]
}

export const unitCosts = (asked: Changes): Promise<{ unitCosts: readonly UnitCost[] }> =>
  ask('/capacity/v1/unit-costs', asked)

export const methodologies = (
  asked: Changes,
): Promise<{ total: number; costs: readonly Methodology[] }> =>
  askRows('/capacity/v1/costs', asked, 'costs')

export const compensationSums = (
  asked: Changes,
): Promise<{ rows: readonly CompensationSum[]; total: CompensationSum }> =>
  ask('/capacity/v1/compensation-sums', asked)

export const compensations = (
  asked: Changes,
): Promise<{ total: number; compensations: readonly Compensation[] }> =>
  askRows('/capacity/v1/compensations', asked, 'compensations')
