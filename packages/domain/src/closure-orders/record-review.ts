import { changes } from '../capability.ts'
import { dayOf } from '../shared/calendar-date.ts'
import { refused } from '../shared/decision.ts'
import { actOn, type ClosureOrder } from './closure-order.ts'
import { ClosureOrderReviewed, GIVEN } from './events.ts'
import { courseOf } from './order-course.ts'

/** The review that was due after a revocation has been made. */
export const recordReview = changes({
  records: 'ClosureOrderReviewed',
  command: ClosureOrderReviewed.shape.data.omit(GIVEN).meta({ id: 'RecordReview' }),
  happenedOn: 'reviewedOn',
  refuses: ['order-not-found', 'order-not-revoked', 'before-revocation', 'reviewed-in-future'],
  decide:
    (command, { today }) =>
    (order: ClosureOrder) => {
      const course = courseOf(order)
      if (!course) return refused('order-not-found')
      if (!course.revocation) return refused('order-not-revoked')
      const pointer = '/reviewedOn'
      const { revokedOn } = course.revocation
      if (command.reviewedOn < revokedOn)
        return refused('before-revocation', { pointer, firstDay: revokedOn })
      if (dayOf(command.reviewedOn) > today) return refused('reviewed-in-future', { pointer })
      return actOn(order, 'ClosureOrderReviewed', command)
    },
})
