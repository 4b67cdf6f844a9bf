import { capability } from '../capability.ts'
import { RegistrationId } from '../shared/ids.ts'
import { deregisterProvider } from './deregister-provider.ts'
import { RegistrationEvent } from './events.ts'
import { registerProvider } from './register-provider.ts'
import { RegistrationAnswer, registrationOn } from './registration-answer.ts'
import { emptyRegistration, registrationAfter } from './registration.ts'
import { renewRegistration } from './renew-registration.ts'

/** Registrations of providers: each for one service type at one address. */
export const providers = capability({
  name: 'providers',
  category: 'providers',
  id: RegistrationId,
  idField: 'registrationId',
  events: RegistrationEvent,
  versions: { ProviderRegistered: 1, RegistrationRenewed: 1, ProviderDeregistered: 1 },
  dates: {
    ProviderRegistered: ({ registeredOn }) => registeredOn,
    RegistrationRenewed: ({ renewedOn }) => renewedOn,
    ProviderDeregistered: ({ deregisteredOn }) => deregisteredOn,
  },
  empty: emptyRegistration,
  evolve: registrationAfter,
  acts: { registerProvider, renewRegistration, deregisterProvider },
  on: registrationOn,
  answer: RegistrationAnswer,
})
