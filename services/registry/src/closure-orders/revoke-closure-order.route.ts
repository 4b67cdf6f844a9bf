import { RevokeClosureOrder, revokeClosureOrder } from '@vietas/domain'
import { orderAct, type OrderAct } from '../commands/order-act.ts'
import { whileStanding } from './refusals.ts'

export const revokeClosureOrderAct: OrderAct = orderAct({
  at: 'revocation',
  operationId: 'revokeClosureOrder',
  summary: 'Revoke a closure order',
  description:
    'The authority takes its order back before its day; the units keep their places. A review may be due by a day.',
  command: RevokeClosureOrder,
  example: { revokedOn: '2016-09-28', reviewDue: '2017-12-31' },
  decide: revokeClosureOrder,
  refusals: {
    ...whileStanding,
    'review-before-revocation': {
      status: 422,
      title: 'The review would be due before the revocation',
      detail:
        'reviewDue lies before revokedOn. State the day of the revocation or a later one, or leave it out.',
    },
  },
})
