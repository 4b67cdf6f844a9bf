import { z } from 'zod'
import { CalendarDate, dateOf, dayOf } from '../shared/calendar-date.ts'
import { accepted, refused, type Decision } from '../shared/decision.ts'
import { freeText } from '../shared/free-text.ts'
import type { OrderId } from '../shared/ids.ts'
import type { Moment } from '../shared/moment.ts'
import type { ClosureOrder } from './closure-order.ts'
import type { ClosureOrderReviewed } from './events.ts'
import { courseOf } from './order-on-unit.ts'

/** The review that was due after a revocation has been made. */
export const RecordReview = z
  .strictObject({ reviewedOn: CalendarDate, outcome: freeText(500) })
  .meta({ id: 'RecordReview' })
export type RecordReview = z.infer<typeof RecordReview>

export type RecordReviewRefusal =
  'order-not-found' | 'order-not-revoked' | 'before-revocation' | 'reviewed-in-future'

export const recordReview =
  (command: RecordReview, moment: Moment) =>
  (order: ClosureOrder): Decision<ClosureOrderReviewed, RecordReviewRefusal> => {
    const course = courseOf(order)
    if (!course) return refused('order-not-found')
    if (course.revokedOn === undefined) return refused('order-not-revoked')
    const on = dayOf(command.reviewedOn)
    if (on < course.revokedOn)
      return refused('before-revocation', {
        pointer: '/reviewedOn',
        firstDay: dateOf(course.revokedOn),
      })
    if (on > moment.today) return refused('reviewed-in-future', { pointer: '/reviewedOn' })
    return accepted({
      type: 'ClosureOrderReviewed',
      data: { orderId: order.orderId as OrderId, units: [...order.units], ...command },
    })
  }
