import { z } from 'zod'
import { CalendarDate } from '../shared/calendar-date.ts'
import { eventSchema } from '../shared/event-schema.ts'
import { freeText, OrganisationName, Reason } from '../shared/free-text.ts'
import { AgreementId, EventId, OrderId } from '../shared/ids.ts'

const agreement = { agreementId: AgreementId }
/** A commitment is called by the id of the event that recorded it. */
const onCommitment = {
  ...agreement,
  commitment: EventId.describe('The commitment: the id of the event that recorded it'),
}

export const AgreementSigned = eventSchema('AgreementSigned', {
  ...agreement,
  parties: z.array(OrganisationName).min(1).describe('The organisations that are bound by it'),
  subject: freeText(500).describe('What it is about').optional(),
  document: freeText(300).describe('What kind of document, or its number').optional(),
  signedOn: CalendarDate.describe('The day of signing, or of the talks in which it was agreed'),
})
export const CommitmentMade = eventSchema('CommitmentMade', {
  ...agreement,
  who: z.array(OrganisationName).min(1).describe('Which of the parties'),
  what: freeText(500),
  madeOn: CalendarDate,
  dueOn: CalendarDate.describe('The last day to keep it; absent: it is never overdue').optional(),
  closureOrder: OrderId.describe('The closure order that hangs on it').optional(),
})
export const CommitmentFulfilled = eventSchema('CommitmentFulfilled', {
  ...onCommitment,
  fulfilledOn: CalendarDate,
  outcome: freeText(500).describe('What came of it').optional(),
})
export const CommitmentLapsed = eventSchema('CommitmentLapsed', {
  ...onCommitment,
  lapsedOn: CalendarDate.describe('The first day on which nobody is bound by it'),
  reason: Reason.optional(),
})

export const AgreementEvent = z.discriminatedUnion('type', [
  AgreementSigned,
  CommitmentMade,
  CommitmentFulfilled,
  CommitmentLapsed,
])
export type AgreementEvent = z.infer<typeof AgreementEvent>

/** What an act on an agreement does not state. */
export const GIVEN = { agreementId: true } as const
