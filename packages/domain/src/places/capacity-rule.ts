import type { z } from 'zod'
import type { ClosureOrderEvent } from '../closure-orders/events.ts'
import type { Overrun } from '../service-units/events.ts'
import { after } from '../service-units/evolve-unit.ts'
import type { UnitEvent, UnitStreamEvent } from '../service-units/unit-stream-event.ts'
import type { Unit } from '../service-units/unit.ts'
import { BEFORE_EVERY_DAY, dayOf, type Day } from '../shared/calendar-date.ts'
import { accepted, firstDayIs, refused, type Decision } from '../shared/decision.ts'
import { extended } from '../shared/extended.ts'
import { BEHIND_THE_LOG } from '../shared/known.ts'
import type { Moment } from '../shared/moment.ts'
import {
  earliest,
  firstDayBelowZero,
  firstDayNotStated,
  firstDayOverCapacity,
  type BrokenDay,
  type CapacityRefusal,
} from './broken-days.ts'
import { asIfAlwaysOpen } from './stated-overruns.ts'

/** The event as the fold would see it if it were recorded now. */
export function asKnown(event: UnitStreamEvent | ClosureOrderEvent, moment: Moment): UnitEvent {
  return extended(event, {
    id: 'to-be-recorded',
    knownSince: moment.knownSince,
    position: BEHIND_THE_LOG,
  })
}

interface WithOverrun {
  readonly data: { readonly overrun?: z.infer<typeof Overrun> | undefined }
}

/**
 * Accepts an event unless, on some day from its own on and as known now, it would leave fewer than
 * no people or, without an overrun stated, more people than places.
 */
export function acceptWithinCapacity<
  Event extends UnitStreamEvent & WithOverrun & { data: { effectiveOn: string } },
>(unit: Unit, event: Event, moment: Moment): Decision<Event, CapacityRefusal> {
  const { effectiveOn } = event.data
  const from = effectiveOn === 'undocumented' ? BEFORE_EVERY_DAY : dayOf(effectiveOn)
  return acceptIfWithin(unit, after(unit, asKnown(event, moment)), event, from)
}

/** As `acceptWithinCapacity`, for an event that may change any day. */
export function acceptIfWithin<Event extends WithOverrun>(
  before: Unit,
  next: Unit,
  event: Event,
  from: Day = BEFORE_EVERY_DAY,
): Decision<Event, CapacityRefusal> {
  const below = firstDayBelowZero(before, next, from)
  if (event.data.overrun === undefined)
    return refusedFor(below, firstDayNotStated(before, next, from)) ?? accepted(event)
  return (
    refusedFor(below) ?? accepted(bringsOverrun(before, next, from) ? event : withoutOverrun(event))
  )
}

/**
 * Whether an event brings people beyond the places, be it on days on which the unit does not work.
 * An overrun stated where there is none is left out of the event.
 */
export function bringsOverrun(before: Unit, next: Unit, from: Day = BEFORE_EVERY_DAY): boolean {
  return (
    firstDayOverCapacity(before, next, from) !== undefined ||
    firstDayOverCapacity(asIfAlwaysOpen(before), asIfAlwaysOpen(next), from) !== undefined
  )
}

export function withoutOverrun<Event extends WithOverrun>(event: Event): Event {
  const { overrun: _overrun, ...data } = event.data
  return { ...event, data }
}

function refusedFor(
  ...broken: readonly (BrokenDay | undefined)[]
): Decision<never, CapacityRefusal> | undefined {
  const first = earliest(broken)
  return first && refused(first.code, firstDayIs(first.day))
}
