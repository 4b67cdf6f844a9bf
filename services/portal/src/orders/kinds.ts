import type { ClosureOrder } from '../answers/orders.ts'

/** How orders are told apart for whoever has to do something about them. */
export const KINDS = [
  'overdue',
  'standing',
  'unconfirmed',
  'review',
  'revoked',
  'carriedOut',
] as const
export type Kind = (typeof KINDS)[number]

export function kindOf({ status, reviewOverdue, reviewDue, reviewedOn }: ClosureOrder): Kind {
  switch (status) {
    case 'announced':
    case 'standing':
      return 'standing'
    case 'in-effect':
      return 'unconfirmed'
    case 'carried-out':
      return 'carriedOut'
    case 'revoked':
      if (reviewOverdue) return 'overdue'
      return reviewDue !== null && reviewedOn === null ? 'review' : 'revoked'
  }
}

/** The day that matters next, or mattered last, of an order of a kind. */
export function dayOf(order: ClosureOrder): string {
  switch (kindOf(order)) {
    case 'overdue':
    case 'review':
      return order.reviewDue ?? order.effectiveOn
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
export function byKind(orders: readonly ClosureOrder[]): [Kind, ClosureOrder[]][] {
  return KINDS.map((kind): [Kind, ClosureOrder[]] => [
    kind,
    orders
      .filter((order) => kindOf(order) === kind)
      .toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1)),
  ]).filter(([, of]) => of.length > 0)
}
