import { z } from 'zod'
import { changes } from '../capability.ts'
import { CalendarDate, dayOf } from '../shared/calendar-date.ts'
import { accepted, refused, type Decision } from '../shared/decision.ts'
import { Reason } from '../shared/free-text.ts'
import type { ServiceUnitSuspended } from './events.ts'
import { NOT_KNOWN, whyNotKnown, type NotKnown } from './operating.ts'
import { phaseOn } from './phases.ts'
import type { Unit } from './unit.ts'

/** The unit stops for a while; the people recorded there are displaced until it resumes. */
export const SuspendServiceUnit = z
  .strictObject({ effectiveOn: CalendarDate, reason: Reason.optional() })
  .meta({ id: 'SuspendServiceUnit' })
export type SuspendServiceUnit = z.infer<typeof SuspendServiceUnit>

export const suspendServiceUnit = changes({
  records: 'ServiceUnitSuspended',
  command: SuspendServiceUnit,
  happenedOn: null,
  refuses: [...NOT_KNOWN, 'already-suspended'],
  decide:
    (command) =>
    (unit: Unit): Decision<ServiceUnitSuspended, NotKnown | 'already-suspended'> => {
      const on = dayOf(command.effectiveOn)
      const why = whyNotKnown(unit, on)
      if (why) return why
      return phaseOn(unit, on)?.status === 'suspended'
        ? refused('already-suspended', { pointer: '/effectiveOn' })
        : accepted({ type: 'ServiceUnitSuspended', data: { unitId: unit.id, ...command } })
    },
})
