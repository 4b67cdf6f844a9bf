import type { CalendarDate } from '../shared/calendar-date.ts'
import { refused, type Decision } from '../shared/decision.ts'
import { lapsesOn, type Registration } from './registration.ts'

export const NOT_VALID = [
  'registration-not-found',
  'before-registration',
  'registration-deregistered',
  'registration-lapsed',
] as const

/** Why a registration is not one that an act of a day can be about. */
export function whyNotValid(
  registration: Registration,
  on: CalendarDate,
  pointer: string,
): Decision<never, (typeof NOT_VALID)[number]> | undefined {
  const { registered, deregistered } = registration
  const end = lapsesOn(registration)
  if (!registered || end === undefined) return refused('registration-not-found')
  if (on < registered.registeredOn)
    return refused('before-registration', { pointer, firstDay: registered.registeredOn })
  if (deregistered && on >= deregistered.deregisteredOn)
    return refused('registration-deregistered', { pointer, firstDay: deregistered.deregisteredOn })
  return on >= end ? refused('registration-lapsed', { pointer, firstDay: end }) : undefined
}
