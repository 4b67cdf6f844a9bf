import { z } from 'zod'
import { CalendarDate, dateOf } from '../shared/calendar-date.ts'
import { accepted, refused, type Decision } from '../shared/decision.ts'
import type { OrderId } from '../shared/ids.ts'
import type { ClosureOrder } from './closure-order.ts'
import type { ClosureOrderAmended } from './events.ts'
import { standingOn, type NotStanding } from './standing.ts'

/** The authority sets another day for the closure, before the day comes. */
export const AmendClosureOrder = z
  .strictObject({
    amendedOn: CalendarDate,
    effectiveOn: CalendarDate.describe('The new first day without the units'),
  })
  .meta({ id: 'AmendClosureOrder' })
export type AmendClosureOrder = z.infer<typeof AmendClosureOrder>

export const amendClosureOrder =
  (command: AmendClosureOrder) =>
  (
    order: ClosureOrder,
  ): Decision<ClosureOrderAmended, NotStanding | 'effective-before-amendment' | 'same-day'> => {
    const { course, why } = standingOn(order, command.amendedOn, '/amendedOn')
    if (why) return why
    if (command.effectiveOn < command.amendedOn)
      return refused('effective-before-amendment', { pointer: '/effectiveOn' })
    if (command.effectiveOn === dateOf(course.effectiveOn))
      return refused('same-day', { pointer: '/effectiveOn' })
    return accepted({
      type: 'ClosureOrderAmended',
      data: { orderId: order.orderId as OrderId, units: [...order.units], ...command },
    })
  }
