import { z } from 'zod'
import { changes } from '../capability.ts'
import { CAPACITY_REFUSALS, type CapacityRefusal } from '../places/broken-days.ts'
import { acceptWithinCapacity } from '../places/capacity-rule.ts'
import { isStatedOn } from '../places/count-history.ts'
import { CalendarDate, dayOf } from '../shared/calendar-date.ts'
import { Count } from '../shared/count.ts'
import { Reason } from '../shared/free-text.ts'
import { refused, type Decision } from '../shared/decision.ts'
import { TargetGroup } from '../shared/reference-data.ts'
import { Overrun, StatedMeasure, type CountCorrected } from './events.ts'
import type { Unit } from './unit.ts'

/** An earlier report of a count was wrong: the same effective day, known later. */
export const CorrectCount = z
  .strictObject({
    targetGroup: TargetGroup,
    measure: StatedMeasure,
    count: Count,
    effectiveOn: CalendarDate.describe('The effective day of the report that was wrong'),
    reason: Reason.optional(),
    overrun: Overrun.optional(),
  })
  .meta({ id: 'CorrectCount' })
export type CorrectCount = z.infer<typeof CorrectCount>

export const correctCount = changes({
  records: 'CountCorrected',
  command: CorrectCount,
  // It may correct what an opening that lies ahead has stated.
  happenedOn: null,
  refuses: ['unit-not-found', 'nothing-to-correct', ...CAPACITY_REFUSALS],
  decide:
    (command, moment) =>
    (
      unit: Unit,
    ): Decision<CountCorrected, 'unit-not-found' | 'nothing-to-correct' | CapacityRefusal> => {
      if (!unit.opening) return refused('unit-not-found')
      const stated = unit.counts.get(command.targetGroup)?.[command.measure]
      if (!stated || !isStatedOn(stated, dayOf(command.effectiveOn)))
        return refused('nothing-to-correct', { pointer: '/effectiveOn' })
      return acceptWithinCapacity(
        unit,
        { type: 'CountCorrected', data: { unitId: unit.id, ...command } },
        moment,
      )
    },
})
