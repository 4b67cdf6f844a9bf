import { z } from 'zod'
import { changes } from '../capability.ts'
import { CalendarDate, dayOf } from '../shared/calendar-date.ts'
import { Count } from '../shared/count.ts'
import { accepted, type Decision } from '../shared/decision.ts'
import { TargetGroup } from '../shared/reference-data.ts'
import type { PlacesAuthorised } from './events.ts'
import { NOT_KNOWN, whyNotKnown, type NotKnown } from './operating.ts'
import type { Unit } from './unit.ts'

/** How many places the authority allows. A target group new to the unit is offered from then on. */
export const AuthorisePlaces = z
  .strictObject({ targetGroup: TargetGroup, authorised: Count, effectiveOn: CalendarDate })
  .meta({ id: 'AuthorisePlaces' })
export type AuthorisePlaces = z.infer<typeof AuthorisePlaces>

export const authorisePlaces = changes({
  records: 'PlacesAuthorised',
  command: AuthorisePlaces,
  happenedOn: null,
  refuses: NOT_KNOWN,
  decide:
    (command) =>
    (unit: Unit): Decision<PlacesAuthorised, NotKnown> =>
      whyNotKnown(unit, dayOf(command.effectiveOn)) ??
      accepted({ type: 'PlacesAuthorised', data: { unitId: unit.id, ...command } }),
})
