import { AFTER_EVERY_DAY, type Day } from '../shared/calendar-date.ts'

/** What one closure order means for a unit, collected from the order's events as they become known. */
export interface OrderOnUnit {
  readonly orderId: string
  readonly issued?: {
    readonly issuedOn: Day
    readonly effectiveOn: Day
    readonly authority: string
  }
  readonly amendments: readonly { readonly amendedOn: Day; readonly effectiveOn: Day }[]
  readonly revocations: readonly { readonly revokedOn: Day; readonly reviewDue?: Day }[]
  readonly reviews: readonly { readonly reviewedOn: Day; readonly outcome: string }[]
  readonly carriedOutOn?: Day
}

export interface OrderCourse {
  /** The first day on which the order stands. */
  readonly standsFrom: Day
  /** The first day on which it no longer stands as a coming closure: revoked, or taken effect. */
  readonly standsUntil: Day
  /** The first day without the unit; `AFTER_EVERY_DAY` when the order was revoked before it. */
  readonly closesOn: Day
  /** The day last ordered, whether or not it came to it. */
  readonly effectiveOn: Day
  readonly revokedOn?: Day
  readonly reviewDue?: Day
}

/**
 * An order stands from its own date until it is revoked, and takes effect on its day whether or
 * not anyone reports it carried out. It can be amended and revoked only before its day.
 */
export function courseOf(order: OrderOnUnit): OrderCourse | undefined {
  if (!order.issued) return undefined
  const { issuedOn } = order.issued
  let effectiveOn = order.issued.effectiveOn
  let closesOn = Math.max(effectiveOn, issuedOn)
  for (const amendment of [...order.amendments].sort((a, b) => a.amendedOn - b.amendedOn)) {
    if (amendment.amendedOn >= closesOn) continue
    effectiveOn = amendment.effectiveOn
    closesOn = Math.max(effectiveOn, amendment.amendedOn, issuedOn)
  }
  const revocation = firstBefore(order.revocations, closesOn)
  if (revocation === undefined)
    return { standsFrom: issuedOn, standsUntil: closesOn, closesOn, effectiveOn }
  return {
    standsFrom: issuedOn,
    standsUntil: Math.max(revocation.revokedOn, issuedOn),
    closesOn: AFTER_EVERY_DAY,
    effectiveOn,
    revokedOn: revocation.revokedOn,
    ...(revocation.reviewDue === undefined ? {} : { reviewDue: revocation.reviewDue }),
  }
}

function firstBefore<R extends { readonly revokedOn: Day }>(
  revocations: readonly R[],
  day: Day,
): R | undefined {
  let first: R | undefined
  for (const revocation of revocations)
    if (revocation.revokedOn < day && (!first || revocation.revokedOn < first.revokedOn))
      first = revocation
  return first
}
