import { idsOf, isAboutUnits, reportsOf, serviceUnits } from '@vietas/domain'
import type { DomainEvent, Known, UnitId } from '@vietas/domain'

/**
 * The units whose coordinates were ever stated. All others lie, for a distance, where the label of
 * their municipality is, and need not be looked at for it.
 */
export type WithCoordinates = Set<string>

export function noteCoordinates(units: WithCoordinates, event: Known<DomainEvent>): void {
  if (!isAboutUnits(event)) return
  for (const unitId of idsOf(serviceUnits, event) as readonly UnitId[])
    if (reportsOf(unitId, event).some(({ data }) => 'coordinates' in data)) units.add(unitId)
}
