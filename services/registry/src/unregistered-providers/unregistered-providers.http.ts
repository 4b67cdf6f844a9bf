import { unregisteredProviders, type Refusal } from '@vietas/domain'
import { MunicipalityField } from '@vietas/reference-checks'
import { overHttp, type CapabilityHttp } from '../commands/http.ts'
import { breaksRule, missing, wrongState } from '../commands/meanings.ts'

const dayIn = ({ firstDay }: Refusal): string => firstDay ?? 'another day'

export const unregisteredProvidersHttp: CapabilityHttp = overHttp(unregisteredProviders, {
  tags: [
    {
      name: 'unregistered providers',
      description: 'Providers without a registration that municipalities have reported',
    },
  ],
  get: {
    summary: 'A report of an unregistered provider',
    description: 'The report as it is known now, and how the matter ended.',
  },
  acts: {
    reportUnregisteredProvider: {
      summary: 'Report an unregistered provider',
      description:
        'A municipality reports an organisation that provides a social service in it without a registration. Organisations alone: nothing about persons is recorded.',
      example: {
        provider: 'SIA "Mierīgas vecumdienas"',
        serviceType: 'long-term-care',
        municipality: 'LV0002000',
        reportedOn: '2026-02-01',
      },
      fields: { municipality: MunicipalityField },
    },
    resolveReport: {
      at: 'resolution',
      summary: 'Resolve a report',
      description:
        'How the matter ended: the provider was registered, has ceased, needs no registration, or was not found. Where it was registered, the registration may be named.',
      example: { resolvedOn: '2026-05-01', outcome: 'ceased' },
    },
  },
  notFound: 'unregistered-provider-not-found',
  refusals: {
    'unregistered-provider-not-found': missing(
      'There is no such report',
      'No report of an unregistered provider with this id is recorded. Check the id, or report the provider first.',
    ),
    'already-reported': wrongState(
      'The report is recorded already',
      'A report with this id is recorded already. Send a new one with a new key.',
    ),
    'reported-in-future': breaksRule(
      'A report cannot be recorded before it is made',
      'reportedOn lies ahead. Record the report once it is made.',
    ),
    'already-resolved': wrongState(
      'The report is resolved already',
      (about) =>
        `How the matter ended on ${dayIn(about)} is recorded already. If the provider goes on, report it anew.`,
    ),
    'before-report': breaksRule(
      'The end lies before the report',
      (about) => `The provider was reported on ${dayIn(about)}. State that day or a later one.`,
    ),
    'resolved-in-future': breaksRule(
      'This cannot be reported before it happens',
      'resolvedOn lies ahead. Report it once the matter has ended.',
    ),
    'registration-without-outcome': breaksRule(
      'A registration is named, and the outcome is another',
      'Only a provider that was registered has a registration to name. State the outcome "registered", or leave the registration out.',
    ),
    'registration-not-found': breaksRule(
      'There is no such registration',
      ({ conflictsWith }) =>
        `No registration ${conflictsWith} is on record. Check the id, register the provider first, or leave it out.`,
    ),
    'registration-for-another-service-type': breaksRule(
      'The registration is for another service type',
      ({ conflictsWith }) =>
        `The registration ${conflictsWith} is for another service type than the provider was reported for. Name that of this service, or leave it out.`,
    ),
    'registration-not-valid': breaksRule(
      'The registration is not valid on that day',
      ({ conflictsWith }) =>
        `The registration ${conflictsWith} is not valid on the day on which the matter ended. Check the day, or name another registration.`,
    ),
  },
})
