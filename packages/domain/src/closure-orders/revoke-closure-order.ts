import { changes } from '../capability.ts'
import { refused } from '../shared/decision.ts'
import { actOn, type ClosureOrder } from './closure-order.ts'
import { ClosureOrderRevoked, GIVEN } from './events.ts'
import { NOT_STANDING, whyNotStanding } from './order-course.ts'

/** The authority takes its order back before its day; the units keep their places. */
export const revokeClosureOrder = changes({
  command: ClosureOrderRevoked.shape.data.omit(GIVEN).meta({ id: 'RevokeClosureOrder' }),
  refuses: [...NOT_STANDING, 'review-before-revocation'],
  decide: (command) => (order: ClosureOrder) => {
    const why = whyNotStanding(order, command.revokedOn, '/revokedOn')
    if (why) return why
    if (command.reviewDue !== undefined && command.reviewDue < command.revokedOn)
      return refused('review-before-revocation', { pointer: '/reviewDue' })
    return actOn(order, 'ClosureOrderRevoked', command)
  },
})
