import { z } from 'zod'
import { creates } from '../capability.ts'
import { CAPACITY_REFUSALS } from '../places/broken-days.ts'
import { acceptWithinCapacity } from '../places/capacity-rule.ts'
import { providers } from '../providers/capability.ts'
import type { Registration } from '../providers/registration.ts'
import { DayOrUndocumented } from '../shared/calendar-date.ts'
import { refused, type Decision } from '../shared/decision.ts'
import { Overrun, StatedPlaces, UnitDescription, type ServiceUnitOpened } from './events.ts'
import type { Unit } from './unit.ts'
import { NOT_REGISTERED, whyNotRegistered } from './why-not-registered.ts'

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
    effectiveOn: DayOrUndocumented.describe(
      'The first day; "undocumented" when no source states it',
    ),
    places: PlacesByTargetGroup,
    overrun: Overrun.optional(),
  })
  .meta({ id: 'OpenServiceUnit' })
export type OpenServiceUnit = z.infer<typeof OpenServiceUnit>

const refuses = ['already-open', ...NOT_REGISTERED, ...CAPACITY_REFUSALS] as const

export const openServiceUnit = creates({
  records: 'ServiceUnitOpened',
  command: OpenServiceUnit,
  happenedOn: null,
  beside: {
    of: providers,
    ids: ({ registration }) => (registration === undefined ? [] : [registration]),
  },
  refuses,
  decide:
    (command, moment) =>
    (
      unit: Unit,
      registrations: readonly Registration[],
    ): Decision<ServiceUnitOpened, (typeof refuses)[number]> =>
      unit.opening
        ? refused('already-open')
        : (whyNotRegistered(registrations, command.serviceType) ??
          acceptWithinCapacity(
            unit,
            { type: 'ServiceUnitOpened', data: { unitId: unit.id, ...command } },
            moment,
          )),
})
