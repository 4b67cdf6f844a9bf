import { z } from 'zod'
import { CalendarDate, dateOf, dayOf } from '../shared/calendar-date.ts'
import { accepted, refused, type Decision } from '../shared/decision.ts'
import type { OrderId } from '../shared/ids.ts'
import type { Moment } from '../shared/moment.ts'
import type { ClosureOrder } from './closure-order.ts'
import type { ClosureOrderCarriedOut } from './events.ts'
import { courseOf } from './order-on-unit.ts'

/** Someone reports that the units are in fact closed; until then the closure is not confirmed. */
export const CarryOutClosureOrder = z
  .strictObject({ carriedOutOn: CalendarDate })
  .meta({ id: 'CarryOutClosureOrder' })
export type CarryOutClosureOrder = z.infer<typeof CarryOutClosureOrder>

export type CarryOutClosureOrderRefusal =
  | 'order-not-found'
  | 'order-not-standing'
  | 'already-carried-out'
  | 'not-yet-effective'
  | 'carried-out-in-future'

export const carryOutClosureOrder =
  (command: CarryOutClosureOrder, moment: Moment) =>
  (order: ClosureOrder): Decision<ClosureOrderCarriedOut, CarryOutClosureOrderRefusal> => {
    const course = courseOf(order)
    if (!course) return refused('order-not-found')
    if (course.revokedOn !== undefined)
      return refused('order-not-standing', { firstDay: dateOf(course.revokedOn) })
    if (order.carriedOutOn !== undefined) return refused('already-carried-out')
    const on = dayOf(command.carriedOutOn)
    if (on < course.closesOn)
      return refused('not-yet-effective', {
        pointer: '/carriedOutOn',
        firstDay: dateOf(course.closesOn),
      })
    if (on > moment.today) return refused('carried-out-in-future', { pointer: '/carriedOutOn' })
    return accepted({
      type: 'ClosureOrderCarriedOut',
      data: { orderId: order.orderId as OrderId, units: [...order.units], ...command },
    })
  }
