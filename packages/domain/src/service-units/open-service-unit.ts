import { z } from 'zod'
import { creates } from '../capability.ts'
import { CAPACITY_REFUSALS, type CapacityRefusal } from '../places/broken-days.ts'
import { acceptWithinCapacity } from '../places/capacity-rule.ts'
import { CalendarDate } from '../shared/calendar-date.ts'
import { refused, type Decision } from '../shared/decision.ts'
import { Overrun, StatedPlaces, UnitDescription, type ServiceUnitOpened } from './events.ts'
import type { Unit } from './unit.ts'

/** For each target group at most one statement. */
export const PlacesByTargetGroup = z
  .array(StatedPlaces)
  .min(1, 'state places for at least one target group; "not-stated" if the source names none')
  .superRefine((places, context) => {
    const seen = new Set<string>()
    places.forEach(({ targetGroup }, index) => {
      if (seen.has(targetGroup))
        context.addIssue({
          code: 'custom',
          path: [index, 'targetGroup'],
          message: `${targetGroup} is stated twice; state each target group once`,
        })
      seen.add(targetGroup)
    })
  })

/** A unit starts to work. Each count is stated, or said to be unknown. */
export const OpenServiceUnit = z
  .strictObject({
    ...UnitDescription.shape,
    effectiveOn: z
      .union([CalendarDate, z.literal('undocumented')])
      .describe('The first day; "undocumented" when no source states it'),
    places: PlacesByTargetGroup,
    overrun: Overrun.optional(),
  })
  .meta({ id: 'OpenServiceUnit' })
export type OpenServiceUnit = z.infer<typeof OpenServiceUnit>

export const openServiceUnit = creates({
  command: OpenServiceUnit,
  happenedOn: null,
  refuses: ['already-open', ...CAPACITY_REFUSALS],
  decide:
    (command, moment) =>
    (unit: Unit): Decision<ServiceUnitOpened, 'already-open' | CapacityRefusal> =>
      unit.opening
        ? refused('already-open')
        : acceptWithinCapacity(
            unit,
            { type: 'ServiceUnitOpened', data: { unitId: unit.id, ...command } },
            moment,
          ),
})
