import type { CapacityFilter } from '@vietas/capacity-ledger'
import { phaseOn, type TargetGroup, type Unit } from '@vietas/domain'
import { planningRegionOf } from '@vietas/territories'
import type { Clocks } from '../clocks.ts'

/** Whether a unit is among those that a question is about. */
export function fitsFilter(unit: Unit, filter: CapacityFilter, clocks: Clocks): boolean {
  const location = phaseOn(unit, clocks.validAt)?.location
  if (!location || !unit.opening) return false
  const { code } = clocks.lens.locate(location.municipality, location.parish)
  return (
    fits(filter.municipality, code) &&
    fits(filter.planningRegion, planningRegionOf(code)) &&
    fits(filter.serviceType, unit.opening.serviceType) &&
    fits(filter.provider, unit.opening.provider) &&
    (filter.targetGroup === undefined || unit.counts.has(filter.targetGroup as TargetGroup))
  )
}

const fits = (wanted: readonly string[] | undefined, value: string | undefined): boolean =>
  wanted === undefined || (value !== undefined && wanted.includes(value))
