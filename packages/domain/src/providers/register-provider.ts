import { creates } from '../capability.ts'
import { dayOf, yearsAfter } from '../shared/calendar-date.ts'
import { accepted, refused } from '../shared/decision.ts'
import { GIVEN, ProviderRegistered } from './events.ts'
import { YEARS_VALID, type Registration } from './registration.ts'

/** A provider is registered for one service type at one address, for five years. */
export const registerProvider = creates({
  records: 'ProviderRegistered',
  command: ProviderRegistered.shape.data.omit(GIVEN).meta({ id: 'RegisterProvider' }),
  happenedOn: 'registeredOn',
  refuses: ['already-registered', 'registered-in-future'],
  decide:
    (command, { today }) =>
    (registration: Registration) => {
      if (registration.registered) return refused('already-registered')
      const { registeredOn } = command
      if (dayOf(registeredOn) > today)
        return refused('registered-in-future', { pointer: '/registeredOn' })
      return accepted({
        type: 'ProviderRegistered',
        data: {
          registrationId: registration.id,
          ...command,
          lapsesOn: yearsAfter(registeredOn, YEARS_VALID),
        },
      })
    },
})
