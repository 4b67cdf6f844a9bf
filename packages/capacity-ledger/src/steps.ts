import {
  AFTER_EVERY_DAY,
  firstDayOf,
  MEASURES,
  phaseIndex,
  stretchesOf,
  type Day,
  type Phase,
  type TargetGroup,
  type Unit,
} from '@vietas/domain'
import type { Channel, Site } from './entry.ts'
import { siteOf, type SiteBook } from './site-book.ts'

/** Numbers that hold at a site from a day until the next step; NaN where unknown. */
export interface Step {
  readonly from: Day
  readonly site: Site
  readonly values: readonly number[]
}

/** The channels of a target group's step: its measures, then the unit's standing. */
export const GROUP_CHANNELS: readonly Channel[] = [...MEASURES, 'units', 'unconfirmed']
/** The channels of the whole unit's step: which measures are unknown, then the unit's standing. */
export const UNIT_CHANNELS: readonly Channel[] = [
  ...MEASURES.map((measure): Channel => `unknown:${measure}`),
  'units',
  'unconfirmed',
  'suspended',
]

/** The measures alone, for an event after which the unit's standing is the same. */
export function measureSteps(
  sites: SiteBook,
  unit: Unit,
  targetGroup: TargetGroup,
  from: Day,
  until: Day,
): Step[] {
  return stretchesOf(unit, targetGroup, from, until).map((stretch) => ({
    from: stretch.from,
    site: siteOf(sites, unit, stretch.phase.location),
    values: stretch.values,
  }))
}

export function groupSteps(
  sites: SiteBook,
  unit: Unit,
  targetGroup: TargetGroup,
  from: Day,
  until: Day,
): Step[] {
  const counts = unit.counts.get(targetGroup)
  if (!counts) return []
  const offeredFrom = firstDayOf(counts)
  return stretchesOf(unit, targetGroup, from, until).map(({ from: day, phase, values }) => ({
    from: day,
    site: siteOf(sites, unit, phase.location),
    values: [...values, ...standing(phase, day >= offeredFrom)],
  }))
}

export function unitSteps(sites: SiteBook, unit: Unit, from: Day, until: Day): Step[] {
  const { phases } = unit
  if (phases.length === 0) return []
  const byGroup = [...unit.counts.keys()].map((group) => stretchesOf(unit, group, from, until))
  const days = new Set([from])
  for (const phase of phases) if (from < phase.from && phase.from < until) days.add(phase.from)
  for (const stretches of byGroup) for (const stretch of stretches) days.add(stretch.from)
  const at = byGroup.map(() => -1)
  let phaseAt = phaseIndex(phases, from)
  return [...days]
    .sort((a, b) => a - b)
    .map((day) => {
      while ((phases[phaseAt + 1]?.from ?? AFTER_EVERY_DAY) <= day) phaseAt++
      const phase = phases[phaseAt] as Phase
      const unknown: number[] = MEASURES.map(() => 0)
      byGroup.forEach((stretches, g) => {
        while ((stretches[(at[g] as number) + 1]?.from ?? AFTER_EVERY_DAY) <= day)
          at[g] = (at[g] as number) + 1
        const values = stretches[at[g] as number]?.values
        values?.forEach((value, measure) => {
          if (Number.isNaN(value)) unknown[measure] = 1
        })
      })
      return {
        from: day,
        site: siteOf(sites, unit, phase.location),
        values: [...unknown, ...standing(phase, true), phase.status === 'suspended' ? 1 : 0],
      }
    })
}

function standing(phase: Phase, offered: boolean): readonly number[] {
  return [
    offered && phase.status === 'open' ? 1 : 0,
    offered && phase.status === 'closed' && phase.unconfirmedClosure ? 1 : 0,
  ]
}
