import { courseOf } from '../closure-orders/order-course.ts'
import { dateOf, dayOf } from '../shared/calendar-date.ts'
import { refused, type Decision } from '../shared/decision.ts'
import { reportsThatCount } from './evolve-unit.ts'
import type { Unit } from './unit.ts'

/** What is reported of days before an opening would be about no unit, and no order closes one then. */
export function whyReportsBeforeOpening(
  unit: Unit,
  pointer: string,
): Decision<never, 'reports-before-opening'> | undefined {
  if (!unit.opening) return undefined
  const { on } = unit.opening
  const days = reportsThatCount(unit).flatMap(({ type, data }) =>
    type === 'ServiceUnitOpened' || 'orderId' in data || !('effectiveOn' in data)
      ? []
      : dayOf(data.effectiveOn as string),
  )
  const first = Math.min(...days)
  if (first < on) return refused('reports-before-opening', { pointer, firstDay: dateOf(first) })
  for (const order of unit.orders.values()) {
    const course = courseOf(order)
    if (course && !course.revocation && course.closesOn <= on)
      return refused('reports-before-opening', {
        pointer,
        firstDay: dateOf(course.closesOn),
        conflictsWith: order.id,
      })
  }
  return undefined
}
