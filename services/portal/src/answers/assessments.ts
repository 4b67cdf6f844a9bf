import type { StatedBy } from '../lists/cells.ts'
import type { Changes } from '../query.ts'
import { askRows } from './ask-rows.ts'
import type { Municipality } from './capacity.ts'

interface Centre {
  readonly id: string
  readonly name: string
  readonly municipality: Municipality
}

export interface Assessment {
  readonly id: string
  readonly status: 'not-yet-requested' | 'open' | 'overdue' | 'complete'
  readonly authority: string
  readonly subject: string | null
  readonly requestedOn: string
  readonly dueOn: string | null
  /** Null: no document names them. */
  readonly centres: readonly string[] | null
  readonly submissions: readonly unknown[]
  readonly missing: readonly string[] | null
  readonly deficiencies: readonly unknown[]
  readonly statedBy: readonly StatedBy[]
}

export interface CentreWithout {
  readonly centre: string
  readonly unit: Centre | null
  readonly assessment: {
    readonly id: string
    readonly authority: string
    readonly requestedOn: string
  }
  readonly dueOn: string | null
  readonly overdue: boolean
  readonly wasNamed: boolean
}

export interface Deficiency {
  readonly id: string
  readonly status:
    'not-yet-recorded' | 'open' | 'planned' | 'overdue' | 'remedied' | 'remedied-late'
  readonly assessment: { readonly id: string }
  readonly centre: string
  readonly unit: Centre | null
  readonly what: string
  readonly recordedOn: string
  readonly plan: {
    readonly what: string
    readonly adoptedOn: string
    readonly dueOn: string | null
  } | null
  readonly completedOn: string | null
  readonly statedBy: readonly StatedBy[]
}

export const assessments = (
  asked: Changes,
): Promise<{ total: number; assessments: readonly Assessment[] }> =>
  askRows('/capacity/v1/assessments', asked, 'assessments')

export const centresWithout = (
  asked: Changes,
): Promise<{ total: number; centres: readonly CentreWithout[] }> =>
  askRows('/capacity/v1/centres-without-assessment', asked, 'centres')

export const deficiencies = (
  asked: Changes,
): Promise<{ total: number; deficiencies: readonly Deficiency[] }> =>
  askRows('/capacity/v1/deficiencies', asked, 'deficiencies')
