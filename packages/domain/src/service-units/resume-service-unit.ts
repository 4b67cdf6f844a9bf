import { z } from 'zod'
import { changes } from '../capability.ts'
import { CAPACITY_REFUSALS, type CapacityRefusal } from '../places/broken-days.ts'
import { acceptWithinCapacity } from '../places/capacity-rule.ts'
import { CalendarDate, dayOf } from '../shared/calendar-date.ts'
import { refused, type Decision } from '../shared/decision.ts'
import { Overrun, type ServiceUnitResumed } from './events.ts'
import { phaseOn } from './phases.ts'
import type { Unit } from './unit.ts'

/** A suspended unit works again, for the people still recorded there. */
export const ResumeServiceUnit = z
  .strictObject({ effectiveOn: CalendarDate, overrun: Overrun.optional() })
  .meta({ id: 'ResumeServiceUnit' })
export type ResumeServiceUnit = z.infer<typeof ResumeServiceUnit>

export const resumeServiceUnit = changes({
  records: 'ServiceUnitResumed',
  command: ResumeServiceUnit,
  happenedOn: null,
  refuses: ['unit-not-found', 'not-suspended', ...CAPACITY_REFUSALS],
  decide:
    (command, moment) =>
    (
      unit: Unit,
    ): Decision<ServiceUnitResumed, 'unit-not-found' | 'not-suspended' | CapacityRefusal> => {
      if (!unit.opening) return refused('unit-not-found')
      if (phaseOn(unit, dayOf(command.effectiveOn))?.status !== 'suspended')
        return refused('not-suspended', { pointer: '/effectiveOn' })
      return acceptWithinCapacity(
        unit,
        { type: 'ServiceUnitResumed', data: { unitId: unit.id, ...command } },
        moment,
      )
    },
})
