import { AmendClosureOrder, amendClosureOrder } from '@vietas/domain'
import { orderAct, type OrderAct } from '../commands/order-act.ts'
import { whileStanding } from './refusals.ts'

export const amendClosureOrderAct: OrderAct = orderAct({
  at: 'amendments',
  operationId: 'amendClosureOrder',
  summary: 'Amend a closure order',
  description: 'The authority sets another day for the closure, before the day comes.',
  command: AmendClosureOrder,
  example: { amendedOn: '2018-12-20', effectiveOn: '2020-01-01' },
  decide: amendClosureOrder,
  refusals: {
    ...whileStanding,
    'effective-before-amendment': {
      status: 422,
      title: 'The new day lies before the amendment',
      detail:
        'effectiveOn, the new first day without the units, lies before amendedOn. State the day of the amendment or a later one.',
    },
    'same-day': {
      status: 409,
      title: 'The order names that day already',
      detail: 'The order closes the units on this very day already; there is nothing to amend.',
    },
  },
})
