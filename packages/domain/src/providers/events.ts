import { z } from 'zod'
import { Location } from '../service-units/events.ts'
import { CalendarDate } from '../shared/calendar-date.ts'
import { eventSchema } from '../shared/event-schema.ts'
import { freeText, OrganisationName, Reason } from '../shared/free-text.ts'
import { RegistrationId } from '../shared/ids.ts'
import { ServiceType } from '../shared/reference-data.ts'

const registration = { registrationId: RegistrationId }
const lapsesOn = CalendarDate.describe('The first day without it, unless it is renewed')

/** For one service type at one address (Cabinet Regulation 385/2017). */
export const ProviderRegistered = eventSchema('ProviderRegistered', {
  ...registration,
  provider: OrganisationName,
  number: freeText(100).describe('In the register of providers').optional(),
  serviceType: ServiceType,
  ...Location.shape,
  registeredOn: CalendarDate.describe('The first day of the registration'),
  lapsesOn,
})
export const RegistrationRenewed = eventSchema('RegistrationRenewed', {
  ...registration,
  renewedOn: CalendarDate.describe('The day of the decision'),
  lapsesOn,
})
export const ProviderDeregistered = eventSchema('ProviderDeregistered', {
  ...registration,
  deregisteredOn: CalendarDate.describe('The first day without the registration'),
  reason: Reason.optional(),
})

export const RegistrationEvent = z.discriminatedUnion('type', [
  ProviderRegistered,
  RegistrationRenewed,
  ProviderDeregistered,
])
export type RegistrationEvent = z.infer<typeof RegistrationEvent>

/** What an act on a registration does not state: for how long it holds is given by law. */
export const GIVEN = { registrationId: true, lapsesOn: true } as const
