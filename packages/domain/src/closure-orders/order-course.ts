import {
  AFTER_EVERY_DAY,
  dateOf,
  dayOf,
  inOrderOf,
  later,
  type CalendarDate,
  type Day,
} from '../shared/calendar-date.ts'
import { refused, type Decision } from '../shared/decision.ts'
import type { ClosureOrder } from './closure-order.ts'

/** What an order, its amendments and its revocation come to over the days. */
export interface OrderCourse {
  /** The first day on which the order stands. */
  readonly standsFrom: Day
  /** The first day on which it no longer stands as a coming closure: revoked, or taken effect. */
  readonly standsUntil: Day
  /** The first day without the unit; `AFTER_EVERY_DAY` when the order was revoked before it. */
  readonly closesOn: Day
  /** The day last ordered, whether or not it came to it. */
  readonly effectiveOn: CalendarDate
  /** The amendments that changed it, in the order of their dates. */
  readonly amendments: ClosureOrder['amendments']
  readonly revocation?: ClosureOrder['revocations'][number]
}

/**
 * An order stands from its own date until it is revoked, and takes effect on its day whether or
 * not anyone reports it carried out. It can be amended and revoked only before its day.
 */
export function courseOf(order: ClosureOrder): OrderCourse | undefined {
  if (!order.issued) return undefined
  const { issuedOn } = order.issued
  let { effectiveOn } = order.issued
  let closesOn = later(effectiveOn, issuedOn)
  const amendments: ClosureOrder['amendments'][number][] = []
  for (const amendment of inOrderOf('amendedOn', order.amendments)) {
    if (amendment.amendedOn >= closesOn) continue
    amendments.push(amendment)
    effectiveOn = amendment.effectiveOn
    closesOn = later(effectiveOn, later(amendment.amendedOn, issuedOn))
  }
  const standsFrom = dayOf(issuedOn)
  const [revocation] = inOrderOf('revokedOn', order.revocations)
  if (revocation === undefined || revocation.revokedOn >= closesOn)
    return {
      standsFrom,
      standsUntil: dayOf(closesOn),
      closesOn: dayOf(closesOn),
      effectiveOn,
      amendments,
    }
  const standsUntil = dayOf(later(revocation.revokedOn, issuedOn))
  return { standsFrom, standsUntil, closesOn: AFTER_EVERY_DAY, effectiveOn, amendments, revocation }
}

export const NOT_STANDING = [
  'order-not-found',
  'order-not-standing',
  'before-issue',
  'already-effective',
] as const
type NotStanding = Decision<never, (typeof NOT_STANDING)[number]>

/**
 * Why an order does not stand on the day of an act; undefined when it does. Once it is carried out
 * nothing takes it back, whatever day is stated.
 */
export function whyNotStanding(
  order: ClosureOrder,
  date: CalendarDate,
  pointer: string,
): NotStanding | undefined {
  const course = courseOf(order)
  if (!course) return refused('order-not-found')
  const { standsFrom, closesOn, revocation } = course
  if (revocation) return refused('order-not-standing', { pointer, firstDay: revocation.revokedOn })
  if (dayOf(date) < standsFrom)
    return refused('before-issue', { pointer, firstDay: dateOf(standsFrom) })
  if (dayOf(date) >= closesOn || order.carriedOut)
    return refused('already-effective', { pointer, firstDay: dateOf(closesOn) })
  return undefined
}

/** An act dated earlier than recorded amendments must not leave one of them without effect. */
export function whyLaterActRecorded(
  order: ClosureOrder,
  isLeftWithoutEffect: (amendment: ClosureOrder['amendments'][number]) => boolean,
  pointer: string,
): Decision<never, 'later-act-recorded'> | undefined {
  const later = courseOf(order)?.amendments.find(isLeftWithoutEffect)
  return later && refused('later-act-recorded', { pointer, firstDay: later.amendedOn })
}
