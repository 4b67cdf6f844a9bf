import { RecordReview, recordReview } from '@vietas/domain'
import { orderAct, type OrderAct } from '../commands/order-act.ts'
import { orderNotFound } from './refusals.ts'

export const recordReviewAct: OrderAct = orderAct({
  at: 'reviews',
  operationId: 'recordReview',
  summary: 'Record a review',
  description: 'The review that was due after a revocation has been made.',
  command: RecordReview,
  example: { reviewedOn: '2017-12-15', outcome: 'The branch stays until places for all are ready' },
  decide: recordReview,
  refusals: {
    ...orderNotFound,
    'order-not-revoked': {
      status: 409,
      title: 'The order is not revoked',
      detail: 'A review follows a revocation, and this order is not revoked. Revoke it first.',
    },
    'before-revocation': {
      status: 422,
      title: 'The review lies before the revocation',
      detail: ({ firstDay }) =>
        `The order was revoked on ${firstDay ?? 'a later day'}. State that day or a later one.`,
    },
    'reviewed-in-future': {
      status: 422,
      title: 'A review cannot be recorded before it is made',
      detail: 'reviewedOn lies ahead. Record the review once it has been made.',
    },
  },
})
