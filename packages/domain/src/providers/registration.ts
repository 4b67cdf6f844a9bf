import { dayOf, storedDate, type CalendarDate, type Day } from '../shared/calendar-date.ts'
import { extended } from '../shared/extended.ts'
import type { RegistrationId } from '../shared/ids.ts'
import type { Known } from '../shared/known.ts'
import { ServiceType } from '../shared/reference-data.ts'
import { stated, type Stated } from '../shared/stated-by.ts'
import { storedTerm, storedText, storedTextIfAny } from '../shared/stored-text.ts'
import type { RegistrationEvent } from './events.ts'

type DataOf<Type> = Stated<Extract<RegistrationEvent, { type: Type }>['data']>

/** How long a registration holds, and each renewal of it (Cabinet Regulation 385/2017). */
export const YEARS_VALID = 5

/** A registration as its events tell it; `registered` is absent while there is none. */
export interface Registration {
  readonly id: RegistrationId
  readonly registered?: DataOf<'ProviderRegistered'>
  readonly renewals: readonly DataOf<'RegistrationRenewed'>[]
  readonly deregistered?: DataOf<'ProviderDeregistered'>
}

export function emptyRegistration(id: string): Registration {
  return { id: storedText(id, 'the id of a registration') as RegistrationId, renewals: [] }
}

/** @throws RangeError when the event cannot be read */
export function registrationAfter(
  registration: Registration,
  event: Known<RegistrationEvent>,
): Registration {
  switch (event.type) {
    case 'ProviderRegistered': {
      const { data } = event
      for (const text of [data.provider, data.municipality]) storedText(text, 'a text')
      storedTerm(data.serviceType, ServiceType.options, 'a service type')
      for (const text of [data.number, data.parish, data.address]) storedTextIfAny(text, 'a text')
      for (const date of [data.registeredOn, data.lapsesOn]) storedDate(date)
      return extended(registration, { registered: stated(event) })
    }
    case 'RegistrationRenewed':
      for (const date of [event.data.renewedOn, event.data.lapsesOn]) storedDate(date)
      return { ...registration, renewals: [...registration.renewals, stated(event)] }
    case 'ProviderDeregistered':
      storedDate(event.data.deregisteredOn)
      storedTextIfAny(event.data.reason, 'a reason')
      return extended(registration, { deregistered: stated(event) })
  }
}

/** The first day without it, by itself and its renewals. */
export function lapsesOn({ registered, renewals }: Registration): CalendarDate | undefined {
  let latest = registered?.lapsesOn
  for (const { lapsesOn: on } of renewals) if (latest !== undefined && on > latest) latest = on
  return latest
}

export type RegistrationStatus = 'not-yet-valid' | 'valid' | 'lapsed' | 'deregistered'

/** Undefined while nothing has been registered. */
export function registrationStatusOn(
  registration: Registration,
  day: Day,
): RegistrationStatus | undefined {
  const { registered, deregistered } = registration
  const end = lapsesOn(registration)
  if (registered === undefined || end === undefined) return undefined
  if (day < dayOf(registered.registeredOn)) return 'not-yet-valid'
  if (deregistered !== undefined && day >= dayOf(deregistered.deregisteredOn)) return 'deregistered'
  return day < dayOf(end) ? 'valid' : 'lapsed'
}
