import { plannedAt, type Planned } from '@vietas/capacity-ledger'
import type { Day, EdtfDate, ProjectStage, ServiceType, TargetGroup } from '@vietas/domain'
import type { Lens } from '@vietas/territories'
import type { Asking, StatedSum } from '../questions/questions.ts'
import { sumOver } from '../questions/sums.ts'

/** Places of one kind that a project is to bring, within the boundaries asked for. */
export interface PlannedPlaces {
  readonly projectId: string
  readonly stage: ProjectStage
  readonly municipality: string
  readonly planningRegion: string
  /** null: no document states it. */
  readonly serviceType: ServiceType | null
  readonly targetGroup: TargetGroup | null
  readonly expectedOpening: EdtfDate | null
  /** The sum of what is stated. */
  readonly places: number
  /** A number is not stated: unknown, not zero. */
  readonly isUnknown: boolean
}

/** On a day, as known at the instant of the question: sums of the ledger. */
export const plannedPlaces = (
  { view, knownAt, lens }: Pick<Asking, 'view' | 'knownAt' | 'lens'>,
  day: Day,
): readonly PlannedPlaces[] =>
  plannedAt(view.planned, day, knownAt).map((planned) => plannedWithin(lens, planned))

export function plannedWithin(lens: Lens, { site, places, isUnknown }: Planned): PlannedPlaces {
  const { code } = lens.locate(site.municipality, site.parish)
  return {
    projectId: site.projectId,
    stage: site.stage,
    municipality: code,
    planningRegion: lens.planningRegionOf(code),
    serviceType: site.serviceType ?? null,
    targetGroup: site.targetGroup ?? null,
    expectedOpening: site.expectedOpening ?? null,
    places,
    isUnknown,
  }
}

/** The sum of places that are stated, and how many projects state none of a kind. */
export function placesStated(planned: readonly PlannedPlaces[]): StatedSum {
  const projects = new Set(planned.map(({ projectId }) => projectId))
  const unknown = planned.filter(({ isUnknown }) => isUnknown)
  const withUnknown = new Set(unknown.map(({ projectId }) => projectId))
  const places = planned.reduce((sum, one) => sum + one.places, 0)
  return sumOver(projects.size, places, withUnknown.size)
}
