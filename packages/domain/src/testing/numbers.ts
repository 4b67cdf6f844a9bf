import { MEASURES, valuesOnDay, type Measure } from '../places/measures.ts'
import { phaseOn } from '../service-units/phases.ts'
import type { Phase } from '../service-units/unit.ts'
import type { Unit } from '../service-units/unit.ts'
import { dayOf } from '../shared/calendar-date.ts'
import { countOf, type Count } from '../shared/count.ts'
import type { TargetGroup } from '../shared/reference-data.ts'
import { ADULTS } from './reports.ts'

/** The numbers of a unit on a date, by name; what is 0 is left out. */
export function numbersOn(
  unit: Unit,
  date: string,
  targetGroup: TargetGroup = ADULTS,
): Partial<Record<Measure, Count>> {
  const values = valuesOnDay(unit, targetGroup, dayOf(date))
  const named: Partial<Record<Measure, Count>> = {}
  MEASURES.forEach((measure, at) => {
    if (values[at] !== 0) named[measure] = countOf(values[at] ?? 0)
  })
  return named
}

export function phaseOnDate(unit: Unit, date: string): Phase {
  const phase = phaseOn(unit, dayOf(date))
  if (!phase) throw new Error('the unit has no phases: its opening is not known')
  return phase
}

export const statusOn = (unit: Unit, date: string): Phase['status'] =>
  phaseOnDate(unit, date).status
