import { changes } from '../capability.ts'
import { accepted, refused } from '../shared/decision.ts'
import { ProviderDeregistered } from './events.ts'
import type { Registration } from './registration.ts'
import { NOT_VALID, whyNotValid } from './why-not-valid.ts'

/** A registration ends before its time. */
export const deregisterProvider = changes({
  records: 'ProviderDeregistered',
  command: ProviderDeregistered.shape.data
    .omit({ registrationId: true })
    .meta({ id: 'DeregisterProvider' }),
  // A decision may name a day to come.
  happenedOn: null,
  refuses: [...NOT_VALID, 'already-deregistered', 'later-renewal-recorded'],
  decide: (command) => (registration: Registration) => {
    const { deregistered, renewals } = registration
    if (deregistered)
      return refused('already-deregistered', { firstDay: deregistered.deregisteredOn })
    const { deregisteredOn } = command
    const pointer = '/deregisteredOn'
    const why = whyNotValid(registration, deregisteredOn, pointer)
    if (why) return why
    const later = renewals.find(({ renewedOn }) => renewedOn >= deregisteredOn)
    if (later) return refused('later-renewal-recorded', { pointer, firstDay: later.renewedOn })
    return accepted({
      type: 'ProviderDeregistered',
      data: { registrationId: registration.id, ...command },
    })
  },
})
