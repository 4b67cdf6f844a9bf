import { z } from 'zod'
import { changes } from '../capability.ts'
import type { Unit } from '../service-units/unit.ts'
import { CalendarDate } from '../shared/calendar-date.ts'
import type { Decision } from '../shared/decision.ts'
import { TargetGroup } from '../shared/reference-data.ts'
import type { ReservationReleased } from './events.ts'
import { moveOut, MOVE_REFUSALS, type MoveRefusal } from './move-people.ts'

/** A place kept for someone is free again, or the person has moved in. */
export const ReleaseReservation = z
  .strictObject({
    targetGroup: TargetGroup,
    places: z.int().min(1).max(1000).default(1),
    effectiveOn: CalendarDate,
  })
  .meta({ id: 'ReleaseReservation' })
export type ReleaseReservation = z.infer<typeof ReleaseReservation>

export const releaseReservation = changes({
  records: 'ReservationReleased',
  command: ReleaseReservation,
  happenedOn: 'effectiveOn',
  refuses: MOVE_REFUSALS,
  decide:
    (command, moment) =>
    (unit: Unit): Decision<ReservationReleased, MoveRefusal> =>
      moveOut(unit, { type: 'ReservationReleased', data: { unitId: unit.id, ...command } }, moment),
})
