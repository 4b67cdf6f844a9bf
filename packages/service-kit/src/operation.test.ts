import { Counter } from 'prom-client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createServer, type Server } from './index.ts'

interface LogLine {
  readonly level: number
  readonly msg: string
  readonly [field: string]: unknown
}

describe('an operator of a service sees', () => {
  let server: Server
  const lines: LogLine[] = []
  let storeReady = true

  beforeAll(async () => {
    const stream = { write: (line: string) => void lines.push(JSON.parse(line) as LogLine) }
    server = await createServer({ name: 'test', version: '1.0.0', logging: { stream } })
    await server.register(
      async (service) => {
        const recorded = new Counter({ name: 'recorded_total', help: 'Acts', registers: [] })
        service.metrics.registerMetric(recorded)
        service.readiness.add('registry', async () => ({ ready: storeReady, position: '17' }))
        service.post('/v1/units/:id', { schema: { body: z.unknown() } }, async (request) => {
          recorded.inc()
          request.log.info({ authorization: 'Bearer abc', headers: request.headers }, 'recorded')
          return {}
        })
        service.get('/v1/broken', () => Promise.reject(new Error('the disk is gone')))
      },
      { prefix: '/registry' },
    )
    await server.register(
      async (service) => service.readiness.add('capacity', () => ({ ready: true, lag: 0 })),
      { prefix: '/capacity' },
    )
  })
  afterAll(() => server.close())

  it('that it is alive', async () => {
    expect((await server.inject('/health/live')).json()).toEqual({ status: 'live' })
  })

  it('that every mounted service is ready, or which is not', async () => {
    const ready = await server.inject('/health/ready')
    expect(ready.statusCode).toBe(200)
    expect(ready.json()).toEqual({
      status: 'ready',
      checks: {
        'event-loop': { ready: true },
        registry: { ready: true, position: '17' },
        capacity: { ready: true, lag: 0 },
      },
    })
    storeReady = false
    const notReady = await server.inject('/health/ready')
    storeReady = true
    expect(notReady.statusCode).toBe(503)
    expect(notReady.headers['content-type']).toContain('application/problem+json')
    expect(notReady.json()).toMatchObject({
      type: '/problems/not-ready',
      detail: 'Not ready: registry.',
      checks: { registry: { ready: false }, capacity: { ready: true } },
    })
  })

  it('metrics of requests by route, of services and of the process', async () => {
    for (const id of ['1', '2']) {
      await server.inject({ method: 'POST', url: `/registry/v1/units/${id}`, payload: {} })
    }
    await server.inject('/nothing/here')
    const metrics = await server.inject('/metrics')
    expect(metrics.headers['content-type']).toContain('text/plain')
    expect(metrics.payload).toContain(
      'http_request_duration_seconds_count{method="POST",route="/registry/v1/units/:id",status="2xx"} 2',
    )
    expect(metrics.payload).toContain('route="none",status="4xx"')
    expect(metrics.payload).toContain('recorded_total 2')
    expect(metrics.payload).toContain('process_cpu_user_seconds_total')
    expect(metrics.payload).toContain('nodejs_eventloop_lag_seconds')
  })

  it('one line for a request, with its id and nothing that it carried', async () => {
    lines.length = 0
    const response = await server.inject({
      method: 'POST',
      url: '/registry/v1/units/1?token=secret-token',
      headers: { 'x-request-id': 'caller-7', authorization: 'Bearer secret', cookie: 'secret=1' },
      payload: { note: 'secret note' },
    })
    expect(response.headers['x-request-id']).toBe('caller-7')
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatchObject({
      name: 'test',
      level: 30,
      msg: 'request',
      reqId: 'caller-7',
      method: 'POST',
      path: '/registry/v1/units/1',
      status: 200,
      durationMs: expect.any(Number),
    })
    expect(JSON.stringify(lines)).not.toContain('secret')
  })

  it('which problem a request was answered with', async () => {
    lines.length = 0
    await server.inject('/nothing')
    expect(lines).toMatchObject([{ status: 404, problem: 'no-such-address' }])
  })

  it('the stack of a fault of ours, beside the request id that the client has', async () => {
    lines.length = 0
    const response = await server.inject('/registry/v1/broken')
    expect(lines).toMatchObject([
      { level: 50, err: { message: 'the disk is gone', stack: expect.any(String) } },
      { status: 500, problem: 'internal-error' },
    ])
    expect(lines[0]?.['reqId']).toBe(response.headers['x-request-id'])
  })

  it.each(['two words', 'x'.repeat(65), 'a"b', ''])(
    'a new id where the given one is %j',
    async (given) => {
      const response = await server.inject({
        url: '/health/live',
        headers: { 'x-request-id': given },
      })
      expect(response.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
    },
  )
})

describe('request lines', () => {
  it('can be turned off, and faults are logged all the same', async () => {
    const lines: string[] = []
    const server = await createServer({
      name: 'test',
      version: '1.0.0',
      logging: { stream: { write: (line) => void lines.push(line) }, requests: false },
    })
    server.get('/broken', () => Promise.reject(new Error('the disk is gone')))
    await server.inject('/health/live')
    expect(lines).toEqual([])
    await server.inject('/broken')
    expect(lines).toHaveLength(1)
    await server.close()
  })
})
