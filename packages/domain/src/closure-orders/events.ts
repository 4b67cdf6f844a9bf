import { z } from 'zod'
import { Overrun } from '../service-units/events.ts'
import { CalendarDate } from '../shared/calendar-date.ts'
import { freeText, OrganisationName } from '../shared/free-text.ts'
import { OrderId, UnitId } from '../shared/ids.ts'

const event = <Type extends string, Data extends z.ZodRawShape>(type: Type, data: Data) =>
  z.object({
    type: z.literal(type),
    // Every act names its units, so that a reader of one unit needs no other event to place it.
    data: z.strictObject({ orderId: OrderId, units: z.array(UnitId).min(1), ...data }),
  })

/**
 * Where units come back to work with more people than places. Absent from what was recorded before
 * it could be stated, which reads as it did: the version stays.
 */
const overrun = { overrun: Overrun.optional() }

export const ClosureOrderIssued = event('ClosureOrderIssued', {
  authority: OrganisationName,
  ground: freeText(500).describe('Why, in the words of the order').optional(),
  reference: freeText(100).describe("The order's number").optional(),
  issuedOn: CalendarDate.describe("The order's own date; it stands from then on"),
  effectiveOn: CalendarDate.describe('The first day without the units'),
})
export const ClosureOrderAmended = event('ClosureOrderAmended', {
  amendedOn: CalendarDate,
  effectiveOn: CalendarDate.describe('The new first day without the units'),
  ...overrun,
})
export const ClosureOrderRevoked = event('ClosureOrderRevoked', {
  revokedOn: CalendarDate.describe('The first day on which the order no longer stands'),
  reviewDue: CalendarDate.describe('By when the matter is to be reviewed').optional(),
  ...overrun,
})
export const ClosureOrderReviewed = event('ClosureOrderReviewed', {
  reviewedOn: CalendarDate,
  outcome: freeText(500),
})
export const ClosureOrderCarriedOut = event('ClosureOrderCarriedOut', {
  carriedOutOn: CalendarDate,
})

export const ClosureOrderEvent = z.discriminatedUnion('type', [
  ClosureOrderIssued,
  ClosureOrderAmended,
  ClosureOrderRevoked,
  ClosureOrderReviewed,
  ClosureOrderCarriedOut,
])
export type ClosureOrderEvent = z.infer<typeof ClosureOrderEvent>

/** What an act on an order does not state: it is given by the order. */
export const GIVEN = { orderId: true, units: true } as const
