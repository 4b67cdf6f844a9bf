import { z } from 'zod'
import { changes } from '../capability.ts'
import type { Unit } from '../service-units/unit.ts'
import { CalendarDate } from '../shared/calendar-date.ts'
import type { Decision } from '../shared/decision.ts'
import { TargetGroup } from '../shared/reference-data.ts'
import type { WaitingListLeft } from './events.ts'
import { moveOut, MOVE_REFUSALS, type MoveRefusal } from './move-people.ts'

/** Someone no longer waits. */
export const LeaveWaitingList = z
  .strictObject({
    targetGroup: TargetGroup,
    people: z.int().min(1).max(1000).default(1),
    effectiveOn: CalendarDate,
  })
  .meta({ id: 'LeaveWaitingList' })
export type LeaveWaitingList = z.infer<typeof LeaveWaitingList>

export const leaveWaitingList = changes({
  records: 'WaitingListLeft',
  command: LeaveWaitingList,
  happenedOn: 'effectiveOn',
  refuses: MOVE_REFUSALS,
  decide:
    (command, moment) =>
    (unit: Unit): Decision<WaitingListLeft, MoveRefusal> =>
      moveOut(unit, { type: 'WaitingListLeft', data: { unitId: unit.id, ...command } }, moment),
})
