import { z } from 'zod'
import { changes } from '../capability.ts'
import type { Unit } from '../service-units/unit.ts'
import { CalendarDate } from '../shared/calendar-date.ts'
import type { Decision } from '../shared/decision.ts'
import { TargetGroup } from '../shared/reference-data.ts'
import type { PlaceVacated } from './events.ts'
import { moveOut, MOVE_REFUSALS, type MoveRefusal } from './move-people.ts'

/** A person moves out. */
export const VacatePlace = z
  .strictObject({
    targetGroup: TargetGroup,
    places: z.int().min(1).max(1000).default(1),
    effectiveOn: CalendarDate,
  })
  .meta({ id: 'VacatePlace' })
export type VacatePlace = z.infer<typeof VacatePlace>

export const vacatePlace = changes({
  records: 'PlaceVacated',
  command: VacatePlace,
  happenedOn: 'effectiveOn',
  refuses: MOVE_REFUSALS,
  decide:
    (command, moment) =>
    (unit: Unit): Decision<PlaceVacated, MoveRefusal> =>
      moveOut(unit, { type: 'PlaceVacated', data: { unitId: unit.id, ...command } }, moment),
})
