import type { Registration } from '../providers/registration.ts'
import { refused, type Decision } from '../shared/decision.ts'
import type { ServiceType } from '../shared/reference-data.ts'

export const NOT_REGISTERED = [
  'registration-not-found',
  'registration-for-another-service-type',
] as const

/** Why the registration that a unit names, if it names one, is none that it can be given under. */
export function whyNotRegistered(
  [registration]: readonly Registration[],
  serviceType: ServiceType,
): Decision<never, (typeof NOT_REGISTERED)[number]> | undefined {
  if (registration === undefined) return undefined
  const about = { pointer: '/registration', conflictsWith: registration.id }
  if (!registration.registered) return refused('registration-not-found', about)
  return registration.registered.serviceType === serviceType
    ? undefined
    : refused('registration-for-another-service-type', about)
}
