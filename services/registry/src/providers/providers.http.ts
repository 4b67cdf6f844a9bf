import { providers, type Refusal } from '@vietas/domain'
import { MunicipalityField } from '@vietas/reference-checks'
import { overHttp, type CapabilityHttp } from '../commands/http.ts'
import { breaksRule, missing, wrongState } from '../commands/meanings.ts'

const dayIn = ({ firstDay }: Refusal): string => firstDay ?? 'another day'

export const providersHttp: CapabilityHttp = overHttp(providers, {
  tags: [
    {
      name: 'providers',
      description: 'Registrations of providers: each for one service type at one address',
    },
  ],
  get: {
    summary: 'A registration',
    description: 'The registration as it is known now, with its status today.',
  },
  acts: {
    registerProvider: {
      summary: 'Register a provider',
      description:
        'A provider is registered for one service type at one address, for five years from that day (Cabinet Regulation 385/2017). A unit may name the registration when it is opened, or when its opening is corrected.',
      example: {
        provider: 'Daugavpils Sociālais dienests',
        serviceType: 'group-apartment',
        municipality: 'LV0002000',
        address: 'Rīgas iela 1',
        registeredOn: '2026-02-01',
      },
      fields: { municipality: MunicipalityField },
    },
    renewRegistration: {
      at: 'renewals',
      summary: 'Renew a registration',
      description:
        'Within its last five years, and before it lapses, a registration is renewed: for five years from the day on which it would have lapsed.',
      example: { renewedOn: '2026-05-01' },
    },
    deregisterProvider: {
      at: 'deregistration',
      summary: 'Deregister a provider',
      description: 'The registration ends before its time, from that day on.',
      example: { deregisteredOn: '2026-06-01', reason: 'The service has ended' },
    },
  },
  notFound: 'registration-not-found',
  refusals: {
    'registration-not-found': missing(
      'There is no such registration',
      'No registration with this id is recorded. Check the id, or register the provider first.',
    ),
    'already-registered': wrongState(
      'The registration is recorded already',
      'A registration with this id is recorded already. Send a new one with a new key.',
    ),
    'registered-in-future': breaksRule(
      'A registration cannot be recorded before it is made',
      'registeredOn lies ahead. Report the registration once it is made.',
    ),
    'before-registration': breaksRule(
      'The registration is not valid yet on that day',
      (about) => `It begins on ${dayIn(about)}. State that day or a later one.`,
    ),
    'registration-deregistered': wrongState(
      'The provider was deregistered by then',
      (about) =>
        `From ${dayIn(about)} on the registration has ended. A provider that comes back is registered anew.`,
    ),
    'registration-lapsed': wrongState(
      'The registration has lapsed by then',
      (about) =>
        `It lapsed on ${dayIn(about)}, and only before that day can it be renewed or ended. A provider that goes on is registered anew.`,
    ),
    'already-renewed': wrongState(
      'The registration is renewed already',
      (about) =>
        `It is renewed for the five years from ${dayIn(about)} on already. State that day or a later one.`,
    ),
    'renewed-in-future': breaksRule(
      'A renewal cannot be recorded before it is made',
      'renewedOn lies ahead. Report the renewal once it is made.',
    ),
    'already-deregistered': wrongState(
      'The provider is deregistered already',
      (about) =>
        `That the registration ends on ${dayIn(about)} is recorded already; there is nothing to report.`,
    ),
    'later-renewal-recorded': wrongState(
      'A later renewal is recorded',
      (about) =>
        `A renewal of ${dayIn(about)} is recorded, and would be left without effect. State a later day.`,
    ),
  },
})
