import { etag, problemResponses, sendProblem, type Server } from '@vietas/service-kit'
import type { Desk } from '../desk.ts'
import { readOrder } from '../commands/order-act.ts'
import { problemOfRefusal, problemsIn } from '../commands/refusals.ts'
import { OrderParams } from '../commands/request.ts'
import { OrderNow, orderNow } from './order-now.ts'
import { orderNotFound } from './refusals.ts'

export function addGetClosureOrder(server: Server, desk: Desk): void {
  server.get(
    '/v1/closure-orders/:orderId',
    {
      schema: {
        tags: ['closure orders'],
        operationId: 'getClosureOrder',
        summary: 'A closure order',
        description: 'The order as it is known now, with its status today.',
        params: OrderParams,
        response: { 200: OrderNow, ...problemResponses(400, problemsIn(orderNotFound)) },
      },
    },
    async ({ params: { orderId } }, reply) => {
      const { state, events, revision } = await readOrder(desk, orderId)
      const order = orderNow(state, events, revision, desk.clock.today())
      if (order === undefined)
        return sendProblem(reply, problemOfRefusal(orderNotFound, { code: 'order-not-found' }))
      return reply.header('etag', etag(revision)).send(order)
    },
  )
}
