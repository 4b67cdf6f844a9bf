import { z } from 'zod'
import type { At } from '../capability.ts'
import { CalendarDate, dayOf, type Day } from '../shared/calendar-date.ts'
import type { ClosureOrder } from './closure-order.ts'
import { courseOf, type OrderCourse } from './order-course.ts'

export const ClosureOrderStatus = z
  .enum(['announced', 'standing', 'revoked', 'in-effect', 'carried-out'])
  .describe(
    'announced: its own date is still to come; in-effect: its day has come, and nobody has reported it carried out',
  )
export type ClosureOrderStatus = z.infer<typeof ClosureOrderStatus>

export const ClosureOrderAnswer = z
  .object({
    id: z.uuid(),
    status: ClosureOrderStatus,
    authority: z.string(),
    ground: z.string().nullable(),
    reference: z.string().nullable(),
    units: z.array(z.uuid()),
    issuedOn: CalendarDate,
    effectiveOn: CalendarDate.describe('The first day without the units, as last ordered'),
    amendments: z.array(z.object({ amendedOn: CalendarDate, effectiveOn: CalendarDate })),
    revokedOn: CalendarDate.nullable(),
    reviewDue: CalendarDate.nullable(),
    reviewOverdue: z
      .boolean()
      .describe('A review was due before the day of knownAt; none is known'),
    reviewedOn: CalendarDate.nullable().describe('The day of the last review'),
    reviewOutcome: z.string().nullable(),
    reviews: z.array(z.object({ reviewedOn: CalendarDate, outcome: z.string() })),
    carriedOutOn: CalendarDate.nullable(),
  })
  .meta({ id: 'ClosureOrder' })
export type ClosureOrderAnswer = z.infer<typeof ClosureOrderAnswer>

export function closureOrderOn(order: ClosureOrder, at: At): ClosureOrderAnswer | undefined {
  const course = courseOf(order)
  if (!course || !order.issued) return undefined
  const { authority, ground = null, reference = null, issuedOn } = order.issued
  const { revokedOn = null, reviewDue = null } = course.revocation ?? {}
  const review = order.reviews.at(-1)
  return {
    id: order.id,
    status: statusOn(order, course, at.validAt),
    authority,
    ground,
    reference,
    units: [...order.units],
    issuedOn,
    effectiveOn: course.effectiveOn,
    amendments: order.amendments.map(({ amendedOn, effectiveOn }) => ({ amendedOn, effectiveOn })),
    revokedOn,
    reviewDue,
    reviewOverdue: reviewDue !== null && !review && dayOf(reviewDue) < at.knownAt,
    reviewedOn: review?.reviewedOn ?? null,
    reviewOutcome: review?.outcome ?? null,
    reviews: order.reviews.map(({ reviewedOn, outcome }) => ({ reviewedOn, outcome })),
    carriedOutOn: order.carriedOut?.carriedOutOn ?? null,
  }
}

function statusOn(order: ClosureOrder, course: OrderCourse, day: Day): ClosureOrderStatus {
  if (day < course.standsFrom) return 'announced'
  if (course.revocation && day >= dayOf(course.revocation.revokedOn)) return 'revoked'
  if (day < course.closesOn) return 'standing'
  return order.carriedOut ? 'carried-out' : 'in-effect'
}
