import { z } from 'zod'
import { changes } from '../capability.ts'
import type { Unit } from '../service-units/unit.ts'
import { Overrun } from '../service-units/events.ts'
import { CalendarDate } from '../shared/calendar-date.ts'
import type { Decision } from '../shared/decision.ts'
import { TargetGroup } from '../shared/reference-data.ts'
import type { PlaceReserved } from './events.ts'
import { moveIn, MOVE_REFUSALS, type MoveRefusal } from './move-people.ts'

/** A place is kept for someone who has not moved in yet. */
export const ReservePlace = z
  .strictObject({
    targetGroup: TargetGroup,
    places: z.int().min(1).max(1000).default(1),
    effectiveOn: CalendarDate,
    overrun: Overrun.optional(),
  })
  .meta({ id: 'ReservePlace' })
export type ReservePlace = z.infer<typeof ReservePlace>

export const reservePlace = changes({
  records: 'PlaceReserved',
  command: ReservePlace,
  happenedOn: 'effectiveOn',
  refuses: MOVE_REFUSALS,
  decide:
    (command, moment) =>
    (unit: Unit): Decision<PlaceReserved, MoveRefusal> =>
      moveIn(unit, { type: 'PlaceReserved', data: { unitId: unit.id, ...command } }, moment),
})
