import { z } from 'zod'
import { changes } from '../capability.ts'
import { CalendarDate, dayOf } from '../shared/calendar-date.ts'
import { accepted, type Decision } from '../shared/decision.ts'
import type { ServiceUnitConfirmed } from './events.ts'
import { NOT_KNOWN, whyInFuture, whyNotKnown, type NotKnown } from './operating.ts'
import type { Unit } from './unit.ts'

/** Nothing has changed: what was reported still holds on that day. */
export const ConfirmServiceUnit = z
  .strictObject({ effectiveOn: CalendarDate })
  .meta({ id: 'ConfirmServiceUnit' })
export type ConfirmServiceUnit = z.infer<typeof ConfirmServiceUnit>

export const confirmServiceUnit = changes({
  records: 'ServiceUnitConfirmed',
  command: ConfirmServiceUnit,
  happenedOn: 'effectiveOn',
  refuses: [...NOT_KNOWN, 'effective-in-future'],
  decide:
    (command, moment) =>
    (unit: Unit): Decision<ServiceUnitConfirmed, NotKnown | 'effective-in-future'> =>
      whyNotKnown(unit, dayOf(command.effectiveOn)) ??
      whyInFuture(command.effectiveOn, moment) ??
      accepted({ type: 'ServiceUnitConfirmed', data: { unitId: unit.id, ...command } }),
})
