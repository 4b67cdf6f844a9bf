import type { Day } from '../shared/calendar-date.ts'
import type { Unit } from './unit.ts'

/** The unit's name on a day; that of its opening before any day for which one is known. */
export function nameOn(unit: Unit, day: Day): string {
  let name: string | undefined
  for (const step of unit.names) if (step.on <= day) name = step.name
  return name ?? unit.opening?.name ?? unit.names[0]?.name ?? ''
}
