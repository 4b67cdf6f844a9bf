import { changes } from '../capability.ts'
import { providers } from '../providers/capability.ts'
import { registrationStatusOn, type Registration } from '../providers/registration.ts'
import { dayOf } from '../shared/calendar-date.ts'
import { accepted, refused } from '../shared/decision.ts'
import { GIVEN, UnregisteredProviderResolved } from './events.ts'
import type { UnregisteredProvider } from './unregistered-provider.ts'

/** How the matter ended: the provider was registered, has ceased, or needs no registration. */
export const resolveReport = changes({
  records: 'UnregisteredProviderResolved',
  command: UnregisteredProviderResolved.shape.data.omit(GIVEN).meta({ id: 'ResolveReport' }),
  happenedOn: 'resolvedOn',
  beside: {
    of: providers,
    ids: ({ registration }) => (registration === undefined ? [] : [registration]),
  },
  refuses: [
    'unregistered-provider-not-found',
    'already-resolved',
    'before-report',
    'resolved-in-future',
    'registration-without-outcome',
    'registration-not-found',
    'registration-for-another-service-type',
    'registration-not-valid',
  ],
  decide:
    (command, { today }) =>
    ({ id, reported, resolved }: UnregisteredProvider, registrations: readonly Registration[]) => {
      if (!reported) return refused('unregistered-provider-not-found')
      if (resolved) return refused('already-resolved', { firstDay: resolved.resolvedOn })
      const { resolvedOn, outcome, registration } = command
      const pointer = '/resolvedOn'
      if (resolvedOn < reported.reportedOn)
        return refused('before-report', { pointer, firstDay: reported.reportedOn })
      if (dayOf(resolvedOn) > today) return refused('resolved-in-future', { pointer })
      if (registration !== undefined) {
        const about = { pointer: '/registration', conflictsWith: registration }
        if (outcome !== 'registered') return refused('registration-without-outcome', about)
        const [named] = registrations
        if (!named?.registered) return refused('registration-not-found', about)
        const { serviceType } = named.registered
        if (reported.serviceType !== undefined && reported.serviceType !== serviceType)
          return refused('registration-for-another-service-type', about)
        if (registrationStatusOn(named, dayOf(resolvedOn)) !== 'valid')
          return refused('registration-not-valid', about)
      }
      return accepted({ type: 'UnregisteredProviderResolved', data: { reportId: id, ...command } })
    },
})
