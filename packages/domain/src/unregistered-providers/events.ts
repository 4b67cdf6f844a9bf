import { z } from 'zod'
import { Location } from '../service-units/events.ts'
import { CalendarDate } from '../shared/calendar-date.ts'
import { eventSchema } from '../shared/event-schema.ts'
import { freeText, OrganisationName } from '../shared/free-text.ts'
import { RegistrationId, UnregisteredProviderId } from '../shared/ids.ts'
import { ServiceType } from '../shared/reference-data.ts'

const report = { reportId: UnregisteredProviderId }

/** How the matter of a provider without a registration ended. */
export const Outcome = z
  .enum(['registered', 'ceased', 'no-registration-needed', 'not-confirmed'])
  .describe(
    'registered: it has a registration now; ceased: it provides no service any more; not-confirmed: no such provider was found',
  )
export type Outcome = z.infer<typeof Outcome>

export const UnregisteredProviderReported = eventSchema('UnregisteredProviderReported', {
  ...report,
  provider: OrganisationName.describe('The organisation; nothing about persons'),
  serviceType: ServiceType.describe('Absent when it is not known').optional(),
  ...Location.shape,
  reportedOn: CalendarDate,
})
export const UnregisteredProviderResolved = eventSchema('UnregisteredProviderResolved', {
  ...report,
  resolvedOn: CalendarDate,
  outcome: Outcome,
  registration: RegistrationId.describe('The registration that it has now').optional(),
  note: freeText(500).optional(),
})

export const UnregisteredProviderEvent = z.discriminatedUnion('type', [
  UnregisteredProviderReported,
  UnregisteredProviderResolved,
])
export type UnregisteredProviderEvent = z.infer<typeof UnregisteredProviderEvent>

/** What an act on a report does not state. */
export const GIVEN = { reportId: true } as const
