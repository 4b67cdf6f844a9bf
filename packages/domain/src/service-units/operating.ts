import { firstDayOf } from '../places/measures.ts'
import { AFTER_EVERY_DAY, dayOf, type Day } from '../shared/calendar-date.ts'
import { firstDayIs, refused, type Decision } from '../shared/decision.ts'
import type { Moment } from '../shared/moment.ts'
import type { TargetGroup } from '../shared/reference-data.ts'
import { phaseOn } from './phases.ts'
import type { Unit } from './unit.ts'

export const NOT_KNOWN = ['unit-not-found', 'before-opening', 'unit-closed'] as const
export type NotKnown = (typeof NOT_KNOWN)[number]
export const NOT_OPERATING = [...NOT_KNOWN, 'unit-suspended'] as const
export type NotOperating = (typeof NOT_OPERATING)[number]

/** Refuses a report about a day on which the unit does not operate; undefined when it does. */
export function whyNotOperating(
  unit: Unit,
  on: Day,
  pointer = '/effectiveOn',
): Decision<never, NotOperating> | undefined {
  const why = whyNotKnown(unit, on, pointer)
  if (why) return why
  if (phaseOn(unit, on)?.status === 'suspended')
    return refused('unit-suspended', { pointer, ...firstDayIs(on) })
  return undefined
}

/** As `whyNotOperating`, but a suspended unit will do. */
export function whyNotKnown(
  unit: Unit,
  on: Day,
  pointer = '/effectiveOn',
): Decision<never, NotKnown> | undefined {
  const why = whyNotOpened(unit, on, pointer)
  if (why) return why
  if (phaseOn(unit, on)?.status === 'closed')
    return refused('unit-closed', { pointer, ...firstDayIs(on) })
  return undefined
}

/** As `whyNotKnown`, but a closed unit will do. */
export function whyNotOpened(
  unit: Unit,
  on: Day,
  pointer = '/effectiveOn',
): Decision<never, 'unit-not-found' | 'before-opening'> | undefined {
  const { opening } = unit
  if (!opening) return refused('unit-not-found')
  if (on < opening.on) return refused('before-opening', { pointer, ...firstDayIs(opening.on) })
  return undefined
}

/** A unit offers a target group nothing before the first day for which something is stated of it. */
export function whyNotOffered(
  unit: Unit,
  targetGroup: TargetGroup,
  on: Day,
): Decision<never, 'target-group-not-offered'> | undefined {
  const counts = unit.counts.get(targetGroup)
  const from = counts ? firstDayOf(counts) : AFTER_EVERY_DAY
  if (on >= from) return undefined
  const firstDay = from < AFTER_EVERY_DAY ? firstDayIs(from) : {}
  return refused('target-group-not-offered', { pointer: '/targetGroup', ...firstDay })
}

/** What was observed cannot lie ahead; what is decided or planned can. */
export function whyInFuture(
  effectiveOn: string,
  moment: Moment,
): Decision<never, 'effective-in-future'> | undefined {
  return dayOf(effectiveOn) > moment.today
    ? refused('effective-in-future', { pointer: '/effectiveOn' })
    : undefined
}
