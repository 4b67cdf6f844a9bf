import type { Day, EdtfDate, EpochMs, ProjectStage, ServiceType, TargetGroup } from '@vietas/domain'

/** The stages in which places are planned: still to come, and not given up. */
export const PLANNED_STAGES = ['invited', 'submitted', 'approved', 'building'] as const
export type PlannedStage = (typeof PLANNED_STAGES)[number]

export const isPlannedStage = (stage: ProjectStage): stage is PlannedStage =>
  (PLANNED_STAGES as readonly ProjectStage[]).includes(stage)

/**
 * Where, what, for whom and until when a project is to bring places, and how far it is. Planned
 * places are kept at this grain; on a day a project is at one stage only.
 */
export interface PlannedSite {
  readonly projectId: string
  readonly municipality: string
  readonly parish: string | undefined
  /** undefined: no document states it. */
  readonly serviceType: ServiceType | undefined
  readonly targetGroup: TargetGroup | undefined
  readonly stage: ProjectStage
  readonly expectedOpening: EdtfDate | undefined
}

/** What an entry counts: places; kinds of places whose number is stated; those whose number is not. */
export const PLANNED_CHANNELS = ['planned', 'stated', 'unknown:planned'] as const
export type PlannedChannel = (typeof PLANNED_CHANNELS)[number]

/** One difference that an event makes to what a project is to bring, from a day on. */
export interface PlannedEntry {
  readonly site: PlannedSite
  readonly channel: PlannedChannel
  readonly effectiveOn: Day
  readonly knownSince: EpochMs
  readonly delta: number
}

/** A text that tells sites apart. */
export const plannedSiteText = (site: PlannedSite): string =>
  JSON.stringify([
    site.projectId,
    site.municipality,
    site.parish ?? null,
    site.serviceType ?? null,
    site.targetGroup ?? null,
    site.stage,
    site.expectedOpening ?? null,
  ])
