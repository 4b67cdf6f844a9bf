import { z } from 'zod'
import { CalendarDate, dayOf } from '../shared/calendar-date.ts'
import { accepted, type Decision } from '../shared/decision.ts'
import type { Moment } from '../shared/moment.ts'
import type { ServiceUnitConfirmed } from './events.ts'
import { whyInFuture, whyNotKnown, type NotOperating } from './operating.ts'
import type { Unit } from './unit.ts'

/** Nothing has changed: what was reported still holds on that day. */
export const ConfirmServiceUnit = z
  .strictObject({ effectiveOn: CalendarDate })
  .meta({ id: 'ConfirmServiceUnit' })
export type ConfirmServiceUnit = z.infer<typeof ConfirmServiceUnit>

export const confirmServiceUnit =
  (command: ConfirmServiceUnit, moment: Moment) =>
  (
    unit: Unit,
  ): Decision<
    ServiceUnitConfirmed,
    Exclude<NotOperating, 'unit-suspended'> | 'effective-in-future'
  > =>
    whyNotKnown(unit, dayOf(command.effectiveOn)) ??
    whyInFuture(command.effectiveOn, moment) ??
    accepted({ type: 'ServiceUnitConfirmed', data: { unitId: unit.id, ...command } })
