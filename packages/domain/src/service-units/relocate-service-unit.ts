import { z } from 'zod'
import { changes } from '../capability.ts'
import { CalendarDate, dayOf } from '../shared/calendar-date.ts'
import type { Coordinates } from '../shared/coordinates.ts'
import { accepted, refused, type Decision } from '../shared/decision.ts'
import { Location, type ServiceUnitRelocated } from './events.ts'
import { NOT_KNOWN, whyNotKnown, type NotKnown } from './operating.ts'
import { phaseOn } from './phases.ts'
import type { Unit } from './unit.ts'

/** The unit moves, with all its places, to another address or municipality. */
export const RelocateServiceUnit = z
  .strictObject({ effectiveOn: CalendarDate, ...Location.shape })
  .meta({ id: 'RelocateServiceUnit' })
export type RelocateServiceUnit = z.infer<typeof RelocateServiceUnit>

export const relocateServiceUnit = changes({
  records: 'ServiceUnitRelocated',
  command: RelocateServiceUnit,
  happenedOn: null,
  refuses: [...NOT_KNOWN, 'same-location'],
  decide:
    (command) =>
    (unit: Unit): Decision<ServiceUnitRelocated, NotKnown | 'same-location'> => {
      const on = dayOf(command.effectiveOn)
      const why = whyNotKnown(unit, on)
      if (why) return why
      const was = phaseOn(unit, on)?.location
      const same =
        was?.municipality === command.municipality &&
        was.parish === command.parish &&
        was.address === command.address &&
        isSamePoint(was.coordinates, command.coordinates)
      return same
        ? refused('same-location', { pointer: '/municipality' })
        : accepted({ type: 'ServiceUnitRelocated', data: { unitId: unit.id, ...command } })
    },
})

/** Whoever states no point does not move the unit away from the one that it has. */
function isSamePoint(was: Coordinates | undefined, stated: Coordinates | undefined): boolean {
  if (stated === undefined) return true
  return was?.latitude === stated.latitude && was.longitude === stated.longitude
}
