import { z } from 'zod'
import { changes } from '../capability.ts'
import { CAPACITY_REFUSALS, type CapacityRefusal } from '../places/broken-days.ts'
import { acceptWithinCapacity } from '../places/capacity-rule.ts'
import { CalendarDate, dayOf } from '../shared/calendar-date.ts'
import { refused, type Decision } from '../shared/decision.ts'
import { Overrun, type ServiceUnitReopened } from './events.ts'
import { PlacesByTargetGroup } from './open-service-unit.ts'
import { phaseOn } from './phases.ts'
import type { Unit } from './unit.ts'

/** A closed unit starts to work again: after its closing, or an order's day, nothing else brings it back. */
export const ReopenServiceUnit = z
  .strictObject({
    effectiveOn: CalendarDate,
    places: PlacesByTargetGroup,
    overrun: Overrun.optional(),
  })
  .meta({ id: 'ReopenServiceUnit' })
export type ReopenServiceUnit = z.infer<typeof ReopenServiceUnit>

export const reopenServiceUnit = changes({
  records: 'ServiceUnitReopened',
  command: ReopenServiceUnit,
  happenedOn: null,
  refuses: ['unit-not-found', 'not-closed', ...CAPACITY_REFUSALS],
  decide:
    (command, moment) =>
    (
      unit: Unit,
    ): Decision<ServiceUnitReopened, 'unit-not-found' | 'not-closed' | CapacityRefusal> => {
      if (!unit.opening) return refused('unit-not-found')
      if (phaseOn(unit, dayOf(command.effectiveOn))?.status !== 'closed')
        return refused('not-closed', { pointer: '/effectiveOn' })
      return acceptWithinCapacity(
        unit,
        { type: 'ServiceUnitReopened', data: { unitId: unit.id, ...command } },
        moment,
      )
    },
})
