import { isReviewLate, type ClosureOrder } from '../answers/orders.ts'
import type { Day } from '../days.ts'

/** How orders are told apart for whoever has to do something about them. */
export const KINDS = [
  'overdue',
  'standing',
  'unconfirmed',
  'review',
  'announced',
  'revokedAhead',
  'revoked',
  'carriedOut',
] as const
export type Kind = (typeof KINDS)[number]

/** What an order is on a day; a review is overdue after its own. */
export function kindOf(order: ClosureOrder, day: Day): Kind {
  const { status, revokedOn, reviewDue, reviewedOn } = order
  switch (status) {
    case 'announced':
      return 'announced'
    case 'standing':
      return revokedOn === null ? 'standing' : 'revokedAhead'
    case 'in-effect':
      return 'unconfirmed'
    case 'carried-out':
      return 'carriedOut'
    case 'revoked':
      if (isReviewLate(order, day)) return 'overdue'
      return reviewDue !== null && reviewedOn === null ? 'review' : 'revoked'
  }
}

/** The day that matters next, or mattered last, of an order of a kind. */
export function dayOf(order: ClosureOrder, kind: Kind): Day {
  switch (kind) {
    case 'announced':
      return order.issuedOn
    case 'overdue':
    case 'review':
      return order.reviewDue ?? order.effectiveOn
    case 'revokedAhead':
    case 'revoked':
      return order.revokedOn ?? order.effectiveOn
    case 'carriedOut':
      return order.carriedOutOn ?? order.effectiveOn
    case 'standing':
    case 'unconfirmed':
      return order.effectiveOn
  }
}

/** The kinds that there are, in the order of their urgency; what comes first, first. */
export function byKind(orders: readonly ClosureOrder[], day: Day): [Kind, ClosureOrder[]][] {
  return KINDS.map((kind): [Kind, ClosureOrder[]] => [
    kind,
    orders
      .filter((order) => kindOf(order, day) === kind)
      .toSorted((a, b) => (dayOf(a, kind) < dayOf(b, kind) ? -1 : 1)),
  ]).filter(([, of]) => of.length > 0)
}
