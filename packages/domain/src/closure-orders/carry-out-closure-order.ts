import { changes } from '../capability.ts'
import { dateOf, dayOf } from '../shared/calendar-date.ts'
import { refused } from '../shared/decision.ts'
import { actOn, type ClosureOrder } from './closure-order.ts'
import { ClosureOrderCarriedOut, GIVEN } from './events.ts'
import { courseOf } from './order-course.ts'

/** Someone reports that the units are in fact closed; until then the closure is not confirmed. */
export const carryOutClosureOrder = changes({
  records: 'ClosureOrderCarriedOut',
  command: ClosureOrderCarriedOut.shape.data.omit(GIVEN).meta({ id: 'CarryOutClosureOrder' }),
  happenedOn: 'carriedOutOn',
  refuses: [
    'order-not-found',
    'order-not-standing',
    'already-carried-out',
    'not-yet-effective',
    'carried-out-in-future',
  ],
  decide:
    (command, { today }) =>
    (order: ClosureOrder) => {
      const course = courseOf(order)
      if (!course) return refused('order-not-found')
      const { revocation, closesOn } = course
      if (revocation) return refused('order-not-standing', { firstDay: revocation.revokedOn })
      if (order.carriedOut) return refused('already-carried-out')
      const on = dayOf(command.carriedOutOn)
      const pointer = '/carriedOutOn'
      if (on < closesOn)
        return refused('not-yet-effective', { pointer, firstDay: dateOf(closesOn) })
      if (on > today) return refused('carried-out-in-future', { pointer })
      return actOn(order, 'ClosureOrderCarriedOut', command)
    },
})
