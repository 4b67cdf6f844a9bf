import { z } from 'zod'
import type { CapacityRefusal } from '../places/broken-days.ts'
import { acceptWithinCapacity } from '../places/capacity-rule.ts'
import { CalendarDate, dayOf } from '../shared/calendar-date.ts'
import { Count } from '../shared/count.ts'
import type { Decision } from '../shared/decision.ts'
import type { Moment } from '../shared/moment.ts'
import { TargetGroup } from '../shared/reference-data.ts'
import { Overrun, type OperationalPlacesSet } from './events.ts'
import { whyNotKnown, whyNotOffered, type NotOperating } from './operating.ts'
import type { Unit } from './unit.ts'

/** How many places can in fact be used. */
export const SetOperationalPlaces = z
  .strictObject({
    targetGroup: TargetGroup,
    operational: Count,
    effectiveOn: CalendarDate,
    overrun: Overrun.optional(),
  })
  .meta({ id: 'SetOperationalPlaces' })
export type SetOperationalPlaces = z.infer<typeof SetOperationalPlaces>

export type SetOperationalPlacesRefusal =
  Exclude<NotOperating, 'unit-suspended'> | CapacityRefusal | 'target-group-not-offered'

export const setOperationalPlaces =
  (command: SetOperationalPlaces, moment: Moment) =>
  (unit: Unit): Decision<OperationalPlacesSet, SetOperationalPlacesRefusal> => {
    const on = dayOf(command.effectiveOn)
    return (
      whyNotKnown(unit, on) ??
      whyNotOffered(unit, command.targetGroup, on) ??
      acceptWithinCapacity(
        unit,
        { type: 'OperationalPlacesSet', data: { unitId: unit.id, ...command } },
        moment,
      )
    )
  }
