import {
  isPlannedStage,
  PLANNED_STAGES,
  type CapacityFilter,
  type CapacityQuery,
  type GroupKey,
} from '@vietas/capacity-ledger'
import { z } from 'zod'
import {
  placesStated,
  plannedPlaces,
  type PlannedPlaces,
} from '../infrastructure-projects/planned-places.ts'
import type { Asking } from '../questions/questions.ts'
import { isAmong } from '../question-filter.ts'

export const PlannedNumbers = z
  .object({
    places: z
      .int()
      .nullable()
      .describe(
        'Places still to come, of which a number is stated; null: of none is it, which is not zero',
      ),
    byStage: z
      .object(
        Object.fromEntries(PLANNED_STAGES.map((stage) => [stage, z.int().nullable()])) as Record<
          (typeof PLANNED_STAGES)[number],
          z.ZodNullable<z.ZodInt>
        >,
      )
      .describe('Likewise'),
    projects: z.int().describe('Infrastructure projects on their way; 0: none is recorded'),
    projectsWithUnknownPlaces: z.int().describe('How many of them state no number: unknown, not 0'),
  })
  .meta({ id: 'PlannedNumbers' })
export type PlannedNumbers = z.infer<typeof PlannedNumbers>

/** The planned places of a group; undefined in its key: not stated. */
export interface PlannedGroup {
  readonly key: GroupKey
  readonly numbers: PlannedNumbers
}

/** What projects are to bring, by the dimensions asked for and in all. */
export function plannedGroups(
  { by, filter }: CapacityQuery,
  asking: Asking,
): { readonly total: PlannedNumbers; readonly groups: readonly PlannedGroup[] } {
  const planned = plannedPlaces(asking, asking.validAt).filter(
    (places) => isPlannedStage(places.stage) && fits(filter, places),
  )
  const groups = new Map<string, { readonly key: GroupKey; readonly those: PlannedPlaces[] }>()
  for (const places of planned) {
    const key = by.map((dimension) =>
      dimension === 'unit' || dimension === 'provider'
        ? undefined
        : (places[dimension] ?? undefined),
    )
    const text = JSON.stringify(key)
    const group = groups.get(text) ?? { key, those: [] }
    group.those.push(places)
    groups.set(text, group)
  }
  return {
    total: numbersOf(planned),
    groups: [...groups.values()].map(({ key, those }) => ({ key, numbers: numbersOf(those) })),
  }
}

function fits(
  { municipality, planningRegion, serviceType, targetGroup }: CapacityFilter,
  places: PlannedPlaces,
): boolean {
  return (
    isAmong(municipality, places.municipality) &&
    isAmong(planningRegion, places.planningRegion) &&
    isAmong(serviceType, places.serviceType) &&
    (targetGroup === undefined || targetGroup === places.targetGroup)
  )
}

export function numbersOf(planned: readonly PlannedPlaces[]): PlannedNumbers {
  const onTheirWay = planned.filter(({ stage }) => isPlannedStage(stage))
  const { number: places, unknown: projectsWithUnknownPlaces } = placesStated(onTheirWay)
  const ofStage = (wanted: string) => onTheirWay.filter(({ stage }) => stage === wanted)
  const byStage = PLANNED_STAGES.map((stage) => [stage, placesStated(ofStage(stage)).number])
  const projects = new Set(onTheirWay.map(({ projectId }) => projectId)).size
  return {
    places,
    byStage: Object.fromEntries(byStage) as PlannedNumbers['byStage'],
    projects,
    projectsWithUnknownPlaces,
  }
}
