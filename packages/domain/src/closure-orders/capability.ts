import { capability } from '../capability.ts'
import { OrderId } from '../shared/ids.ts'
import { amendClosureOrder } from './amend-closure-order.ts'
import { carryOutClosureOrder } from './carry-out-closure-order.ts'
import { ClosureOrderAnswer, closureOrderOn } from './closure-order-answer.ts'
import { emptyOrder, orderAfter } from './closure-order.ts'
import { ClosureOrderEvent } from './events.ts'
import { issueClosureOrder } from './issue-closure-order.ts'
import { recordReview } from './record-review.ts'
import { revokeClosureOrder } from './revoke-closure-order.ts'

/** An authority's orders that service units close on a day. */
export const closureOrders = capability({
  name: 'closure-orders',
  category: 'closureOrders',
  id: OrderId,
  idField: 'orderId',
  events: ClosureOrderEvent,
  versions: {
    ClosureOrderIssued: 1,
    ClosureOrderAmended: 1,
    ClosureOrderRevoked: 1,
    ClosureOrderReviewed: 1,
    ClosureOrderCarriedOut: 1,
  },
  dates: {
    ClosureOrderIssued: ({ issuedOn }) => issuedOn,
    ClosureOrderAmended: ({ amendedOn }) => amendedOn,
    ClosureOrderRevoked: ({ revokedOn }) => revokedOn,
    ClosureOrderReviewed: ({ reviewedOn }) => reviewedOn,
    ClosureOrderCarriedOut: ({ carriedOutOn }) => carriedOutOn,
  },
  empty: emptyOrder,
  evolve: orderAfter,
  acts: {
    issueClosureOrder,
    amendClosureOrder,
    revokeClosureOrder,
    recordReview,
    carryOutClosureOrder,
  },
  on: closureOrderOn,
  answer: ClosureOrderAnswer,
})
