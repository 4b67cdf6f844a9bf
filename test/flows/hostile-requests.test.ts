import fc from 'fast-check'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { ask, type HostileAnswer } from '../hostile/ask.ts'
import { hostileRequest } from '../hostile/requests.ts'
import { openStandaloneWithAUnit } from './standalone-with-a-unit.ts'

/** Of each route; 500 in `pnpm test:long`. */
const REQUESTS = inject('times') === 1 ? 5 : 25 * inject('times')

const { server, port, routes, opened, unitId, close } = await openStandaloneWithAUnit()
afterAll(close)

describe('Hostile requests', { tags: ['random'] }, () => {
  it('are made for every route of every service', () => {
    expect(opened).toBe(201)
    expect(routes.length).toBeGreaterThan(30)
  })

  it.each(routes.map((route) => [route.method, route.path, route] as const))(
    'to %s %s are answered, or refused with a problem',
    async (_method, _path, route) => {
      const request = hostileRequest(route, [unitId, '6f1d5d5e-3c0f-4d2c-9a6e-0d8f3f1f5a10'])
      await fc.assert(
        fc.asyncProperty(request, async (sent) => {
          const answer = await ask(port, sent)
          expect(answer).toSatisfy(sent.method === 'HEAD' ? isNoFault : isAnswerOrProblem)
        }),
        { numRuns: REQUESTS },
      )
    },
  )

  it('leave the server as it was', async () => {
    for (const url of [
      '/health/ready',
      '/capacity/v1/units',
      `/registry/v1/service-units/${unitId}`,
    ])
      expect((await server.inject(url)).statusCode).toBe(200)
  })
})

const isNoFault = ({ status }: HostileAnswer): boolean => status < 500

function isAnswerOrProblem(answer: HostileAnswer): boolean {
  const { status, contentType, body } = answer
  if (status < 400) return true
  const isProblem = contentType.startsWith('application/problem+json') && body?.status === status
  return isNoFault(answer) && isProblem && /^\/problems\/[a-z0-9-]+$/.test(body.type)
}
