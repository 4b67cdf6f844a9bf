import { z } from 'zod'
import { changes } from '../capability.ts'
import { CAPACITY_REFUSALS } from '../places/broken-days.ts'
import { acceptWithinCapacity } from '../places/capacity-rule.ts'
import { CalendarDate, dayOf } from '../shared/calendar-date.ts'
import { Count } from '../shared/count.ts'
import type { Decision } from '../shared/decision.ts'
import { TargetGroup } from '../shared/reference-data.ts'
import { Overrun, type OperationalPlacesSet } from './events.ts'
import { NOT_KNOWN, whyNotKnown, whyNotOffered } from './operating.ts'
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

const refuses = [...NOT_KNOWN, 'target-group-not-offered', ...CAPACITY_REFUSALS] as const

export const setOperationalPlaces = changes({
  records: 'OperationalPlacesSet',
  command: SetOperationalPlaces,
  happenedOn: null,
  refuses,
  decide:
    (command, moment) =>
    (unit: Unit): Decision<OperationalPlacesSet, (typeof refuses)[number]> => {
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
    },
})
