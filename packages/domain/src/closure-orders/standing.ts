import { dateOf, dayOf, type Day } from '../shared/calendar-date.ts'
import { refused, type Decision } from '../shared/decision.ts'
import type { ClosureOrder } from './closure-order.ts'
import { courseOf, type OrderCourse } from './order-on-unit.ts'

export type NotStanding =
  'order-not-found' | 'order-not-standing' | 'before-issue' | 'already-effective'

/**
 * The course of an order that stands on the day of an act; else why it does not. Once it is carried
 * out nothing takes it back, whatever day is stated.
 */
export function standingOn(
  order: ClosureOrder,
  date: string,
  pointer: string,
):
  | { readonly course: OrderCourse; readonly why?: undefined }
  | { readonly course?: undefined; readonly why: Decision<never, NotStanding> } {
  const course = courseOf(order)
  if (!course) return { why: refused('order-not-found') }
  const day: Day = dayOf(date)
  if (course.revokedOn !== undefined)
    return { why: refused('order-not-standing', { pointer, firstDay: dateOf(course.revokedOn) }) }
  if (day < course.standsFrom)
    return { why: refused('before-issue', { pointer, firstDay: dateOf(course.standsFrom) }) }
  if (day >= course.closesOn || order.carriedOutOn !== undefined)
    return { why: refused('already-effective', { pointer, firstDay: dateOf(course.closesOn) }) }
  return { course }
}
