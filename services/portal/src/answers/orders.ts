import type { Changes } from '../query.ts'
import { askRows } from './ask-rows.ts'
import type { Municipality } from './capacity.ts'

export interface ClosureOrder {
  readonly id: string
  readonly status: 'announced' | 'standing' | 'revoked' | 'in-effect' | 'carried-out'
  readonly authority: string
  readonly reference: string | null
  readonly units: readonly {
    readonly id: string
    readonly name: string | null
    readonly municipality: Municipality | null
  }[]
  readonly issuedOn: string
  readonly effectiveOn: string
  readonly revokedOn: string | null
  readonly reviewDue: string | null
  readonly reviewOverdue: boolean
  readonly reviewedOn: string | null
  readonly carriedOutOn: string | null
}

/** Whether a review is late on a day; that it is late now is known of days before its own as well. */
export const isReviewLate = (
  of: Pick<ClosureOrder, 'reviewOverdue' | 'reviewDue'>,
  day: string,
): boolean => of.reviewOverdue && of.reviewDue !== null && of.reviewDue < day

export const closureOrders = (
  clocks: Changes,
): Promise<{ total: number; closureOrders: readonly ClosureOrder[] }> =>
  askRows('/capacity/v1/closure-orders', clocks, 'closureOrders')
