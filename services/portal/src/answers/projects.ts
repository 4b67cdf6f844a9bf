import type { StatedBy } from '../lists/cells.ts'
import type { Changes } from '../query.ts'
import { askRows } from './ask-rows.ts'
import { ask } from './ask.ts'
import type { Known, Municipality } from './capacity.ts'

export const STAGES = [
  'not-begun',
  'invited',
  'submitted',
  'approved',
  'building',
  'commissioned',
  'cancelled',
] as const
export type Stage = (typeof STAGES)[number]

export interface Project {
  readonly id: string
  readonly name: string
  readonly stage: Stage
  readonly municipality: Municipality
  readonly reference: string | null
  readonly from: string | null
  readonly until: string | null
  readonly places:
    | readonly {
        readonly serviceType: string
        readonly targetGroup: string
        readonly places: Known
      }[]
    | null
  readonly amount: Known
  /** As a document states it (EDTF); null: none does. */
  readonly expectedOpening: string | null
  readonly stages: readonly { readonly stage: Stage; readonly from: string }[]
  readonly units: readonly { readonly id: string; readonly name: string }[]
  readonly statedBy: readonly StatedBy[]
}

export interface InPipeline {
  readonly stage?: Stage
  /** null: no project states any, which is not zero. */
  readonly places: number | null
  readonly projects: number
  readonly projectsWithUnknownPlaces: number
  readonly amount: number | null
  readonly projectsWithUnknownAmount: number
}

export const projects = (
  asked: Changes,
): Promise<{ total: number; infrastructureProjects: readonly Project[] }> =>
  askRows('/capacity/v1/infrastructure-projects', asked, 'infrastructureProjects')

export const pipeline = (
  asked: Changes,
): Promise<{ total: InPipeline; groups: readonly InPipeline[] }> =>
  ask('/capacity/v1/pipeline', { ...asked, by: 'stage' })
