import {
  NOT_OPERATING,
  whyInFuture,
  whyNotKnown,
  whyNotOffered,
  whyNotOpened,
  whyNotOperating,
} from '../service-units/operating.ts'
import type { Unit } from '../service-units/unit.ts'
import { dayOf } from '../shared/calendar-date.ts'
import type { Decision } from '../shared/decision.ts'
import type { Moment } from '../shared/moment.ts'
import { CAPACITY_REFUSALS } from './broken-days.ts'
import { acceptWithinCapacity } from './capacity-rule.ts'
import type { PlacesEvent } from './events.ts'

export const MOVE_REFUSALS = [
  ...NOT_OPERATING,
  ...CAPACITY_REFUSALS,
  'effective-in-future',
  'target-group-not-offered',
] as const
export type MoveRefusal = (typeof MOVE_REFUSALS)[number]

/** People move into a unit only while it operates. */
export function moveIn<Event extends PlacesEvent>(
  unit: Unit,
  event: Event,
  moment: Moment,
): Decision<Event, MoveRefusal> {
  return whyNotOperating(unit, dayOf(event.data.effectiveOn)) ?? moveWithin(unit, event, moment)
}

/** People wait for a place in a unit as long as it is not closed. */
export function waitFor<Event extends PlacesEvent>(
  unit: Unit,
  event: Event,
  moment: Moment,
): Decision<Event, MoveRefusal> {
  return whyNotKnown(unit, dayOf(event.data.effectiveOn)) ?? moveWithin(unit, event, moment)
}

/** People move out of a unit, and are counted, on any day after its opening, also when it is closed. */
export function moveOut<Event extends PlacesEvent>(
  unit: Unit,
  event: Event,
  moment: Moment,
): Decision<Event, MoveRefusal> {
  return whyNotOpened(unit, dayOf(event.data.effectiveOn)) ?? moveWithin(unit, event, moment)
}

function moveWithin<Event extends PlacesEvent>(
  unit: Unit,
  event: Event,
  moment: Moment,
): Decision<Event, MoveRefusal> {
  const { targetGroup, effectiveOn } = event.data
  return (
    whyInFuture(effectiveOn, moment) ??
    whyNotOffered(unit, targetGroup, dayOf(effectiveOn)) ??
    acceptWithinCapacity(unit, event, moment)
  )
}
