import { courseOf, type ClosureOrder, type Day } from '@vietas/domain'
import { z } from 'zod'

export const OrderStatus = z
  .enum(['not-yet-standing', 'standing', 'revoked', 'took-effect', 'carried-out'])
  .describe('Today; "took-effect" while nobody has reported it carried out')
export type OrderStatus = z.infer<typeof OrderStatus>

export function orderStatusOn(
  order: Pick<ClosureOrder, 'orderId' | 'issued' | 'amendments' | 'revocations' | 'reviews'> & {
    readonly carriedOutOn?: Day
  },
  day: Day,
): OrderStatus {
  const course = courseOf(order)
  if (course === undefined || day < course.standsFrom) return 'not-yet-standing'
  if (course.revokedOn !== undefined && day >= course.revokedOn) return 'revoked'
  if (day < course.closesOn) return 'standing'
  return order.carriedOutOn === undefined ? 'took-effect' : 'carried-out'
}
