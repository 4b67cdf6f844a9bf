import { z } from 'zod'

/** Ids are in lower case, as every store gives them back: they are compared as texts. */
export const UnitId = z
  .uuid({ error: 'write the id of a service unit, a UUID' })
  .toLowerCase()
  .brand<'UnitId'>()
export type UnitId = z.infer<typeof UnitId>

export const OrderId = z
  .uuid({ error: 'write the id of a closure order, a UUID' })
  .toLowerCase()
  .brand<'OrderId'>()
export type OrderId = z.infer<typeof OrderId>

export const EventId = z.uuid({ error: 'write the id of an event, a UUID' }).toLowerCase()
export type EventId = z.infer<typeof EventId>

const idOf = <Name extends string>(what: string) =>
  z
    .uuid({ error: `write the id of ${what}, a UUID` })
    .toLowerCase()
    .brand<Name>()

export const AgreementId = idOf<'AgreementId'>('an agreement')
export type AgreementId = z.infer<typeof AgreementId>

export const MethodologyId = idOf<'MethodologyId'>('a methodology of unit costs')
export type MethodologyId = z.infer<typeof MethodologyId>

export const CompensationId = idOf<'CompensationId'>('a compensation')
export type CompensationId = z.infer<typeof CompensationId>

export const RegistrationId = idOf<'RegistrationId'>('a registration of a provider')
export type RegistrationId = z.infer<typeof RegistrationId>

export const UnregisteredProviderId = idOf<'UnregisteredProviderId'>(
  'a report of an unregistered provider',
)
export type UnregisteredProviderId = z.infer<typeof UnregisteredProviderId>

export const AssessmentId = idOf<'AssessmentId'>('an assessment of care centres')
export type AssessmentId = z.infer<typeof AssessmentId>
