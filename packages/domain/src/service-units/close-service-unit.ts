import { z } from 'zod'
import { changes } from '../capability.ts'
import { CalendarDate, dayOf } from '../shared/calendar-date.ts'
import { accepted, refused, type Decision } from '../shared/decision.ts'
import { Reason } from '../shared/free-text.ts'
import type { ServiceUnitClosed } from './events.ts'
import { NOT_KNOWN, whyNotKnown, type NotKnown } from './operating.ts'
import type { Unit } from './unit.ts'

/** The unit ends its work; the effective day is the first without it. */
export const CloseServiceUnit = z
  .strictObject({ effectiveOn: CalendarDate, reason: Reason.optional() })
  .meta({ id: 'CloseServiceUnit' })
export type CloseServiceUnit = z.infer<typeof CloseServiceUnit>

export const closeServiceUnit = changes({
  records: 'ServiceUnitClosed',
  command: CloseServiceUnit,
  happenedOn: null,
  refuses: [...NOT_KNOWN, 'closing-reported'],
  decide:
    (command) =>
    (unit: Unit): Decision<ServiceUnitClosed, NotKnown | 'closing-reported'> => {
      const on = dayOf(command.effectiveOn)
      const why = whyNotKnown(unit, on)
      if (why) return why
      const later = unit.operation.find(
        (step) => step.on > on && (step.kind === 'closed' || step.kind === 'reopened'),
      )
      return later?.kind === 'closed'
        ? refused('closing-reported', { pointer: '/effectiveOn' })
        : accepted({ type: 'ServiceUnitClosed', data: { unitId: unit.id, ...command } })
    },
})
