import { CarryOutClosureOrder, carryOutClosureOrder } from '@vietas/domain'
import { orderAct, type OrderAct } from '../commands/order-act.ts'
import { notStanding, orderNotFound } from './refusals.ts'

export const carryOutClosureOrderAct: OrderAct = orderAct({
  at: 'completion',
  operationId: 'carryOutClosureOrder',
  summary: 'Carry out a closure order',
  description:
    'Someone reports that the units are in fact closed. Until then the closure is not confirmed.',
  command: CarryOutClosureOrder,
  example: { carriedOutOn: '2019-09-01' },
  decide: carryOutClosureOrder,
  refusals: {
    ...orderNotFound,
    ...notStanding,
    'already-carried-out': {
      status: 409,
      title: 'The order is carried out already',
      detail: 'That the units are closed is recorded already; there is nothing to report.',
    },
    'not-yet-effective': {
      status: 422,
      title: 'The order has not taken effect on that day',
      detail: ({ firstDay }) =>
        `The order takes effect on ${firstDay ?? 'a later day'}. State that day or a later one; if the units closed earlier, amend the order or report their closing.`,
    },
    'carried-out-in-future': {
      status: 422,
      title: 'This cannot be reported before it happens',
      detail: 'carriedOutOn lies ahead. Report it once the units are closed.',
    },
  },
})
