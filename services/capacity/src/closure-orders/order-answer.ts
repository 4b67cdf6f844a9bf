import {
  AFTER_EVERY_DAY,
  CalendarDate,
  courseOf,
  dateOf,
  rigaDay,
  type OrderCourse,
  type OrderOnUnit,
} from '@vietas/domain'
import { z } from 'zod'
import type { Clocks } from '../clocks.ts'

export const OrderStatus = z
  .enum(['announced', 'standing', 'revoked', 'in-effect', 'carried-out'])
  .describe(
    'On validAt, as known at knownAt. announced: its own date is still to come; in-effect: its day has come, and nobody has reported it carried out',
  )
export type OrderStatus = z.infer<typeof OrderStatus>

export const OrderOnUnitAnswer = z
  .object({
    id: z.string(),
    status: OrderStatus,
    authority: z.string(),
    issuedOn: CalendarDate,
    effectiveOn: CalendarDate.describe('The first day without the units, as last ordered'),
    amendments: z.array(z.object({ amendedOn: CalendarDate, effectiveOn: CalendarDate })),
    revokedOn: CalendarDate.nullable(),
    reviewDue: CalendarDate.nullable(),
    reviewedOn: CalendarDate.nullable(),
    reviewOutcome: z.string().nullable(),
    reviewOverdue: z
      .boolean()
      .describe('A review was due before the day of knownAt, and none is known'),
    carriedOutOn: CalendarDate.nullable(),
  })
  .meta({ id: 'ClosureOrderOnUnit' })
export type OrderOnUnitAnswer = z.infer<typeof OrderOnUnitAnswer>

/** Undefined while only later acts of the order are known, not its issue. */
export function orderOnUnitAnswer(
  order: OrderOnUnit,
  clocks: Clocks,
): OrderOnUnitAnswer | undefined {
  const course = courseOf(order)
  if (!course || !order.issued) return undefined
  const review = order.reviews.at(-1)
  const { reviewDue } = course
  return {
    id: order.orderId,
    status: orderStatus(order, course, clocks.validAt),
    authority: order.issued.authority,
    issuedOn: dateOf(order.issued.issuedOn),
    effectiveOn: dateOf(course.effectiveOn),
    amendments: order.amendments.map(({ amendedOn, effectiveOn }) => ({
      amendedOn: dateOf(amendedOn),
      effectiveOn: dateOf(effectiveOn),
    })),
    revokedOn: dateOrNull(course.revokedOn),
    reviewDue: dateOrNull(reviewDue),
    reviewedOn: dateOrNull(review?.reviewedOn),
    reviewOutcome: review?.outcome ?? null,
    reviewOverdue:
      reviewDue !== undefined && review === undefined && reviewDue < rigaDay(clocks.knownAt),
    carriedOutOn: dateOrNull(order.carriedOutOn),
  }
}

function orderStatus(order: OrderOnUnit, course: OrderCourse, validAt: number): OrderStatus {
  if (validAt < course.standsFrom) return 'announced'
  if (course.revokedOn !== undefined && validAt >= course.revokedOn) return 'revoked'
  if (course.closesOn < AFTER_EVERY_DAY && validAt >= course.closesOn)
    return order.carriedOutOn === undefined ? 'in-effect' : 'carried-out'
  return 'standing'
}

const dateOrNull = (day: number | undefined): CalendarDate | null =>
  day === undefined ? null : dateOf(day)
