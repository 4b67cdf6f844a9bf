import { etag, problemResponses, sendProblem, type Server } from '@vietas/service-kit'
import type { Desk } from '../desk.ts'
import { problemOfRefusal, problemsIn } from '../commands/refusals.ts'
import { UnitParams } from '../commands/request.ts'
import { unitNotFound } from './refusals.ts'
import { UnitNow, unitNow } from './unit-now.ts'

export function addGetServiceUnit(server: Server, desk: Desk): void {
  server.get(
    '/v1/service-units/:unitId',
    {
      schema: {
        tags: ['service units'],
        operationId: 'getServiceUnit',
        summary: 'A service unit',
        description:
          'The unit as it is known now, with its status and counts today. For other days, and for what was known before, ask the capacity service.',
        params: UnitParams,
        response: { 200: UnitNow, ...problemResponses(400, problemsIn(unitNotFound)) },
      },
    },
    async ({ params: { unitId } }, reply) => {
      const { state, revision } = await desk.units.refresh(unitId)
      const unit = unitNow(state, revision, desk.clock.today())
      if (unit === undefined)
        return sendProblem(reply, problemOfRefusal(unitNotFound, { code: 'unit-not-found' }))
      return reply.header('etag', etag(revision)).send(unit)
    },
  )
}
