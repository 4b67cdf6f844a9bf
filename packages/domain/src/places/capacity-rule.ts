import { after } from '../service-units/evolve-unit.ts'
import type { UnitEvent, UnitStreamEvent } from '../service-units/unit-stream-event.ts'
import type { Unit } from '../service-units/unit.ts'
import { BEFORE_EVERY_DAY, dayOf } from '../shared/calendar-date.ts'
import { accepted, firstDayIs, refused, type Decision } from '../shared/decision.ts'
import type { Moment } from '../shared/moment.ts'
import {
  earliest,
  firstDayBelowZero,
  firstDayOverCapacity,
  type BrokenDay,
  type CapacityRefusal,
} from './broken-days.ts'

/** The event as the fold would see it if it were recorded now. */
export function asKnown(event: UnitStreamEvent, moment: Moment): UnitEvent {
  return {
    ...event,
    id: 'to-be-recorded',
    knownSince: moment.knownSince,
    sequence: Number.MAX_SAFE_INTEGER,
  }
}

/**
 * Accepts an event unless, on some day from its own on and as known now, it would leave fewer than
 * no people or, without an overrun stated, more people than places. An overrun stated where there
 * is none is left out of the event.
 */
export function acceptWithinCapacity<
  Event extends UnitStreamEvent & { data: { effectiveOn: string; overrun?: unknown } },
>(unit: Unit, event: Event, moment: Moment): Decision<Event, CapacityRefusal> {
  const { effectiveOn, overrun } = event.data
  const from = effectiveOn === 'undocumented' ? BEFORE_EVERY_DAY : dayOf(effectiveOn)
  const next = after(unit, asKnown(event, moment))
  const below = firstDayBelowZero(unit, next, from)
  const over = firstDayOverCapacity(unit, next, from)
  if (overrun === undefined) return refusedFor(below, over) ?? accepted(event)
  return refusedFor(below, undefined) ?? accepted(over ? event : withoutOverrun(event))
}

function withoutOverrun<Event extends { data: { overrun?: unknown } }>(event: Event): Event {
  const { overrun: _overrun, ...data } = event.data
  return { ...event, data }
}

/** Refuses what would break a rule on a day on which it held before. */
export function whyBeyondCapacity(
  before: Unit,
  next: Unit,
): Decision<never, CapacityRefusal> | undefined {
  return refusedFor(
    firstDayBelowZero(before, next, BEFORE_EVERY_DAY),
    firstDayOverCapacity(before, next, BEFORE_EVERY_DAY),
  )
}

function refusedFor(
  ...broken: readonly (BrokenDay | undefined)[]
): Decision<never, CapacityRefusal> | undefined {
  const first = earliest(broken)
  return first && refused(first.code, firstDayIs(first.day))
}
