import { changes } from '../capability.ts'
import { dayOf, yearsAfter } from '../shared/calendar-date.ts'
import { accepted, refused } from '../shared/decision.ts'
import { GIVEN, RegistrationRenewed } from './events.ts'
import { lapsesOn, YEARS_VALID, type Registration } from './registration.ts'
import { NOT_VALID, whyNotValid } from './why-not-valid.ts'

/** Before a registration lapses it is renewed, for five years from the day on which it would have. */
export const renewRegistration = changes({
  records: 'RegistrationRenewed',
  command: RegistrationRenewed.shape.data.omit(GIVEN).meta({ id: 'RenewRegistration' }),
  happenedOn: 'renewedOn',
  refuses: [...NOT_VALID, 'already-renewed', 'renewed-in-future'],
  decide:
    (command, { today }) =>
    (registration: Registration) => {
      const { renewedOn } = command
      const pointer = '/renewedOn'
      const why = whyNotValid(registration, renewedOn, pointer)
      const end = lapsesOn(registration)
      if (why) return why
      if (end === undefined) return refused('registration-not-found')
      if (dayOf(renewedOn) > today) return refused('renewed-in-future', { pointer })
      const lastTermFrom = yearsAfter(end, -YEARS_VALID)
      if (renewedOn < lastTermFrom)
        return refused('already-renewed', { pointer, firstDay: lastTermFrom })
      return accepted({
        type: 'RegistrationRenewed',
        data: {
          registrationId: registration.id,
          ...command,
          lapsesOn: yearsAfter(end, YEARS_VALID),
        },
      })
    },
})
