import fc from 'fast-check'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openMemoryStore } from '@vietas/event-store-testing'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { ask, type HostileAnswer } from '../hostile/ask.ts'
import { hostileRequest } from '../hostile/requests.ts'
import { routesOf } from '../hostile/routes.ts'
import { createStandalone } from '../standards/documents.ts'

/** Of each route; 500 in `pnpm test:long`. */
const REQUESTS = inject('times') === 1 ? 5 : 25 * inject('times')

const folder = mkdtempSync(join(tmpdir(), 'vietas-hostile-'))
const store = openMemoryStore()
const server = await createStandalone({
  store,
  dataFolder: folder,
  // A busy machine is no fault of a request.
  server: { logging: { level: 'silent' }, maxEventLoopDelayMs: 0 },
})
await server.listen({ host: '127.0.0.1', port: 0 })
const { port } = server.server.address() as AddressInfo
const ROUTES = routesOf((await server.inject('/docs/json')).json())

const { example } = ROUTES.find(({ path }) => path === '/registry/v1/service-units') ?? {}
const opened = await server.inject({
  method: 'POST',
  url: '/registry/v1/service-units',
  payload: example as object,
})
const { id } = opened.json<{ id: string }>()

// A view that is still being built is no fault of a request either.
const isReady = async (): Promise<boolean> =>
  (await server.inject('/health/ready')).statusCode === 200
while (!(await isReady())) await pause(20)

afterAll(async () => {
  await server.close()
  await store.close()
  rmSync(folder, { recursive: true })
})

describe('Hostile requests', { tags: ['random'] }, () => {
  it('are made for every route of every service', () => {
    expect(opened.statusCode).toBe(201)
    expect(ROUTES.length).toBeGreaterThan(30)
  })

  it.each(ROUTES.map((route) => [route.method, route.path, route] as const))(
    'to %s %s are answered, or refused with a problem',
    async (_method, _path, route) => {
      const request = hostileRequest(route, [id, '6f1d5d5e-3c0f-4d2c-9a6e-0d8f3f1f5a10'])
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
    for (const url of ['/health/ready', '/capacity/v1/units', `/registry/v1/service-units/${id}`])
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
