import { z } from 'zod'
import { CalendarDate } from '../shared/calendar-date.ts'
import { accepted, refused, type Decision } from '../shared/decision.ts'
import type { OrderId } from '../shared/ids.ts'
import type { ClosureOrder } from './closure-order.ts'
import type { ClosureOrderRevoked } from './events.ts'
import { standingOn, type NotStanding } from './standing.ts'

/** The authority takes its order back before its day; the units keep their places. */
export const RevokeClosureOrder = z
  .strictObject({
    revokedOn: CalendarDate.describe('The first day on which the order no longer stands'),
    reviewDue: CalendarDate.describe('By when the matter is to be reviewed').optional(),
  })
  .meta({ id: 'RevokeClosureOrder' })
export type RevokeClosureOrder = z.infer<typeof RevokeClosureOrder>

export const revokeClosureOrder =
  (command: RevokeClosureOrder) =>
  (
    order: ClosureOrder,
  ): Decision<ClosureOrderRevoked, NotStanding | 'review-before-revocation'> => {
    const { why } = standingOn(order, command.revokedOn, '/revokedOn')
    if (why) return why
    if (command.reviewDue !== undefined && command.reviewDue < command.revokedOn)
      return refused('review-before-revocation', { pointer: '/reviewDue' })
    return accepted({
      type: 'ClosureOrderRevoked',
      data: { orderId: order.orderId as OrderId, units: [...order.units], ...command },
    })
  }
