import { z } from 'zod'
import { changes } from '../capability.ts'
import type { Unit } from '../service-units/unit.ts'
import { Overrun } from '../service-units/events.ts'
import { CalendarDate } from '../shared/calendar-date.ts'
import type { Decision } from '../shared/decision.ts'
import { MunicipalityCode, TargetGroup } from '../shared/reference-data.ts'
import type { PlaceFilled } from './events.ts'
import { moveIn, MOVE_REFUSALS, type MoveRefusal } from './move-people.ts'

/** A person moves in. */
export const FillPlace = z
  .strictObject({
    targetGroup: TargetGroup,
    places: z.int().min(1).max(1000).default(1),
    effectiveOn: CalendarDate,
    /** Where the person comes from, where the reporter may say. */
    homeMunicipality: MunicipalityCode.optional(),
    overrun: Overrun.optional(),
  })
  .meta({ id: 'FillPlace' })
export type FillPlace = z.infer<typeof FillPlace>

export const fillPlace = changes({
  records: 'PlaceFilled',
  command: FillPlace,
  happenedOn: 'effectiveOn',
  refuses: MOVE_REFUSALS,
  decide:
    (command, moment) =>
    (unit: Unit): Decision<PlaceFilled, MoveRefusal> =>
      moveIn(unit, { type: 'PlaceFilled', data: { unitId: unit.id, ...command } }, moment),
})
