import { z } from 'zod'
import { changes } from '../capability.ts'
import type { Unit } from '../service-units/unit.ts'
import { CalendarDate } from '../shared/calendar-date.ts'
import type { Decision } from '../shared/decision.ts'
import { TargetGroup } from '../shared/reference-data.ts'
import type { WaitingListJoined } from './events.ts'
import { waitFor, MOVE_REFUSALS, type MoveRefusal } from './move-people.ts'

/** Someone starts to wait for a place. */
export const JoinWaitingList = z
  .strictObject({
    targetGroup: TargetGroup,
    people: z.int().min(1).max(1000).default(1),
    effectiveOn: CalendarDate,
  })
  .meta({ id: 'JoinWaitingList' })
export type JoinWaitingList = z.infer<typeof JoinWaitingList>

export const joinWaitingList = changes({
  records: 'WaitingListJoined',
  command: JoinWaitingList,
  happenedOn: 'effectiveOn',
  refuses: MOVE_REFUSALS,
  decide:
    (command, moment) =>
    (unit: Unit): Decision<WaitingListJoined, MoveRefusal> =>
      waitFor(unit, { type: 'WaitingListJoined', data: { unitId: unit.id, ...command } }, moment),
})
