import {
  CalendarDate,
  courseOf,
  dateOf,
  OrderId,
  UnitId,
  type ClosureOrder,
  type ClosureOrderEvent,
  type Day,
} from '@vietas/domain'
import { z } from 'zod'
import { OrderStatus, orderStatusOn } from './order-status.ts'

export const OrderNow = z
  .object({
    id: OrderId,
    authority: z.string(),
    ground: z.string().optional(),
    reference: z.string().optional(),
    units: z.array(UnitId),
    issuedOn: CalendarDate,
    effectiveOn: CalendarDate.describe('The day last ordered, the first without the units'),
    status: OrderStatus,
    amendments: z.array(z.object({ amendedOn: CalendarDate, effectiveOn: CalendarDate })),
    revocation: z
      .object({ revokedOn: CalendarDate, reviewDue: CalendarDate.optional() })
      .optional(),
    reviews: z.array(z.object({ reviewedOn: CalendarDate, outcome: z.string() })),
    carriedOutOn: CalendarDate.optional(),
    revision: z.int().min(0).describe('Also the ETag'),
  })
  .meta({ id: 'ClosureOrder', description: 'A closure order as it is known now' })
export type OrderNow = z.infer<typeof OrderNow>

/** Nothing while it is not issued. */
export function orderNow(
  order: ClosureOrder,
  events: readonly ClosureOrderEvent[],
  revision: number,
  today: Day,
): OrderNow | undefined {
  const issued = events.find((event) => event.type === 'ClosureOrderIssued')
  const course = courseOf(order)
  if (issued === undefined || course === undefined) return undefined
  const { authority, ground, reference, issuedOn } = issued.data
  const { revokedOn, reviewDue } = course
  return {
    id: issued.data.orderId,
    authority,
    ...(ground === undefined ? {} : { ground }),
    ...(reference === undefined ? {} : { reference }),
    units: [...order.units],
    issuedOn,
    effectiveOn: dateOf(course.effectiveOn),
    status: orderStatusOn(order, today),
    amendments: order.amendments.map(({ amendedOn, effectiveOn }) => ({
      amendedOn: dateOf(amendedOn),
      effectiveOn: dateOf(effectiveOn),
    })),
    ...(revokedOn === undefined
      ? {}
      : {
          revocation: {
            revokedOn: dateOf(revokedOn),
            ...(reviewDue === undefined ? {} : { reviewDue: dateOf(reviewDue) }),
          },
        }),
    reviews: order.reviews.map(({ reviewedOn, outcome }) => ({
      reviewedOn: dateOf(reviewedOn),
      outcome,
    })),
    ...(order.carriedOutOn === undefined ? {} : { carriedOutOn: dateOf(order.carriedOutOn) }),
    revision,
  }
}
