import { phaseOn } from '../service-units/phases.ts'
import type { Unit } from '../service-units/unit.ts'
import { dayOf, type CalendarDate } from '../shared/calendar-date.ts'
import { firstDayIs, refused, type Decision } from '../shared/decision.ts'
import type { ServiceType } from '../shared/reference-data.ts'

/** Units that people live in under care: of these, centres assess themselves. */
export const CARE_CENTRES: readonly ServiceType[] = ['long-term-care', 'childrens-care-centre']

export const NO_CENTRE = [
  'unit-not-found',
  'not-a-care-centre',
  'before-opening',
  'unit-closed',
] as const

/** Why a unit is no care centre on a day. */
export function whyNoCentre(
  unit: Unit,
  on: CalendarDate,
  pointer: string,
): Decision<never, (typeof NO_CENTRE)[number]> | undefined {
  const about = { pointer, conflictsWith: unit.id }
  if (!unit.opening) return refused('unit-not-found', about)
  if (!CARE_CENTRES.includes(unit.opening.serviceType)) return refused('not-a-care-centre', about)
  const status = phaseOn(unit, dayOf(on))?.status
  if (status === 'not-yet-open')
    return refused('before-opening', { ...about, ...firstDayIs(unit.opening.on) })
  return status === 'closed' ? refused('unit-closed', about) : undefined
}
