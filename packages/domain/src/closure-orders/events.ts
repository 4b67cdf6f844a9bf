import { z } from 'zod'
import { CalendarDate } from '../shared/calendar-date.ts'
import { freeText, OrganisationName } from '../shared/free-text.ts'
import { OrderId, UnitId } from '../shared/ids.ts'

const event = <Type extends string, Data extends z.ZodRawShape>(type: Type, data: Data) =>
  z.object({
    type: z.literal(type),
    // Every act names its units, so that a reader of one unit needs no other event to place it.
    data: z.strictObject({ orderId: OrderId, units: z.array(UnitId).min(1), ...data }),
  })

export const ClosureOrderIssued = event('ClosureOrderIssued', {
  authority: OrganisationName,
  ground: freeText(500).optional(),
  reference: freeText(100).optional(),
  issuedOn: CalendarDate,
  effectiveOn: CalendarDate,
})
export type ClosureOrderIssued = z.infer<typeof ClosureOrderIssued>
export const ClosureOrderAmended = event('ClosureOrderAmended', {
  amendedOn: CalendarDate,
  effectiveOn: CalendarDate,
})
export type ClosureOrderAmended = z.infer<typeof ClosureOrderAmended>
export const ClosureOrderRevoked = event('ClosureOrderRevoked', {
  revokedOn: CalendarDate,
  reviewDue: CalendarDate.optional(),
})
export type ClosureOrderRevoked = z.infer<typeof ClosureOrderRevoked>
export const ClosureOrderReviewed = event('ClosureOrderReviewed', {
  reviewedOn: CalendarDate,
  outcome: freeText(500),
})
export type ClosureOrderReviewed = z.infer<typeof ClosureOrderReviewed>
export const ClosureOrderCarriedOut = event('ClosureOrderCarriedOut', {
  carriedOutOn: CalendarDate,
})
export type ClosureOrderCarriedOut = z.infer<typeof ClosureOrderCarriedOut>

export const ClosureOrderEvent = z.discriminatedUnion('type', [
  ClosureOrderIssued,
  ClosureOrderAmended,
  ClosureOrderRevoked,
  ClosureOrderReviewed,
  ClosureOrderCarriedOut,
])
export type ClosureOrderEvent = z.infer<typeof ClosureOrderEvent>
