import { z } from 'zod'
import type { At } from '../capability.ts'
import { CalendarDate, dayOf } from '../shared/calendar-date.ts'
import { ServiceType } from '../shared/reference-data.ts'
import { allStatedBy, StatedBy } from '../shared/stated-by.ts'
import { lapsesOn, registrationStatusOn, type Registration } from './registration.ts'

export const RegistrationStatus = z.enum(['not-yet-valid', 'valid', 'lapsed', 'deregistered'])

export const RegistrationAnswer = z
  .object({
    id: z.uuid(),
    status: RegistrationStatus,
    provider: z.string(),
    number: z.string().nullable(),
    serviceType: ServiceType,
    municipality: z.string().describe('As it was reported, by the code of its day'),
    parish: z.string().nullable(),
    address: z.string().nullable(),
    registeredOn: CalendarDate,
    lapsesOn: CalendarDate.describe('The first day without it, renewals counted in'),
    daysLeft: z.int().nullable().describe('Of a valid one, the days after this one'),
    renewals: z.array(z.object({ renewedOn: CalendarDate, lapsesOn: CalendarDate })),
    deregisteredOn: CalendarDate.nullable(),
    deregistrationReason: z.string().nullable(),
    statedBy: z.array(StatedBy),
  })
  .meta({ id: 'Registration' })
export type RegistrationAnswer = z.infer<typeof RegistrationAnswer>

export function registrationOn(
  registration: Registration,
  { validAt }: At,
): RegistrationAnswer | undefined {
  const { id, registered, renewals, deregistered } = registration
  const status = registrationStatusOn(registration, validAt)
  const end = lapsesOn(registration)
  if (!registered || status === undefined || end === undefined) return undefined
  const { provider, number = null, serviceType, municipality, registeredOn } = registered
  const { parish = null, address = null } = registered
  return {
    id,
    status,
    provider,
    number,
    serviceType,
    municipality,
    parish,
    address,
    registeredOn,
    lapsesOn: end,
    daysLeft: status === 'valid' ? dayOf(end) - 1 - validAt : null,
    renewals: renewals.map(({ renewedOn, lapsesOn: on }) => ({ renewedOn, lapsesOn: on })),
    deregisteredOn: deregistered?.deregisteredOn ?? null,
    deregistrationReason: deregistered?.reason ?? null,
    statedBy: allStatedBy(registered, ...renewals, deregistered),
  }
}
