import type { Unit } from '../service-units/unit.ts'
import type { Day } from '../shared/calendar-date.ts'
import type { ClosureOrder } from './closure-order.ts'
import { courseOf, type OrderCourse } from './order-course.ts'

/** What keeps an order from standing on a unit from its own date until its day. */
export function orderInTheWay(
  unit: Unit,
  id: string,
  issuedOn: Day,
  effectiveOn: Day,
): ClosureOrder | undefined {
  for (const other of unit.orders.values()) {
    const course = courseOf(other)
    if (other.id !== id && course && isInTheWay(unit, course, issuedOn, effectiveOn)) return other
  }
  return undefined
}

/** Both would stand at once, or the other, issued since, would be left with nothing to close. */
function isInTheWay(unit: Unit, other: OrderCourse, issuedOn: Day, effectiveOn: Day): boolean {
  const neverStood = other.revocation !== undefined && other.standsUntil <= other.standsFrom
  if (neverStood || other.standsUntil <= issuedOn) return false
  const reopened = unit.operation.some(
    ({ kind, on }) => kind === 'reopened' && effectiveOn <= on && on <= other.standsFrom,
  )
  return other.standsFrom < effectiveOn || !reopened
}
