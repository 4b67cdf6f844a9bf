import { firstDayNotStated } from '../places/broken-days.ts'
import { asKnown, bringsOverrun, withoutOverrun } from '../places/capacity-rule.ts'
import { after } from '../service-units/evolve-unit.ts'
import type { Unit } from '../service-units/unit.ts'
import { BEFORE_EVERY_DAY } from '../shared/calendar-date.ts'
import { accepted, firstDayIs, refused, type Decision } from '../shared/decision.ts'
import type { Moment } from '../shared/moment.ts'
import type { ClosureOrderAmended, ClosureOrderRevoked } from './events.ts'
import type { z } from 'zod'

type Changing = z.infer<typeof ClosureOrderAmended> | z.infer<typeof ClosureOrderRevoked>

/**
 * Accepts an act that changes the days on which units work, unless a unit would have more people
 * than places on a day of which nobody has stated it. One reason holds for all units that need it.
 */
export function acceptOnUnits<Event extends Changing>(
  units: readonly Unit[],
  event: Event,
  moment: Moment,
): Decision<Event, 'over-capacity'> {
  let isOverrun = false
  for (const unit of units) {
    const next = after(unit, asKnown(event, moment))
    if (event.data.overrun !== undefined) {
      isOverrun ||= bringsOverrun(unit, next)
      continue
    }
    const broken = firstDayNotStated(unit, next, BEFORE_EVERY_DAY)
    if (broken)
      return refused('over-capacity', { ...firstDayIs(broken.day), conflictsWith: unit.id })
  }
  return accepted(isOverrun ? event : withoutOverrun(event))
}
