import { z } from 'zod'
import { changes } from '../capability.ts'
import { Overrun } from '../service-units/events.ts'
import type { Unit } from '../service-units/unit.ts'
import { CalendarDate } from '../shared/calendar-date.ts'
import { Count } from '../shared/count.ts'
import type { Decision } from '../shared/decision.ts'
import { TargetGroup } from '../shared/reference-data.ts'
import type { PlacesCounted } from './events.ts'
import { moveOut, MOVE_REFUSALS, type MoveRefusal } from './move-people.ts'

/** A head count of a day. What is not counted is left as it was reported before. */
export const CountPlaces = z
  .strictObject({
    targetGroup: TargetGroup,
    effectiveOn: CalendarDate,
    occupied: Count.optional(),
    reserved: Count.optional(),
    waiting: Count.optional(),
    overrun: Overrun.optional(),
  })
  .refine(
    ({ occupied, reserved, waiting }) =>
      occupied !== undefined || reserved !== undefined || waiting !== undefined,
    { error: 'state at least one of occupied, reserved, waiting', path: ['occupied'] },
  )
  .meta({ id: 'CountPlaces' })
export type CountPlaces = z.infer<typeof CountPlaces>

export const countPlaces = changes({
  records: 'PlacesCounted',
  command: CountPlaces,
  happenedOn: 'effectiveOn',
  refuses: MOVE_REFUSALS,
  decide:
    (command, moment) =>
    (unit: Unit): Decision<PlacesCounted, MoveRefusal> =>
      moveOut(unit, { type: 'PlacesCounted', data: { unitId: unit.id, ...command } }, moment),
})
