import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createServer, type Server } from './index.ts'

let server: Server
beforeAll(async () => {
  server = await createServer({ name: 'test', version: '1.0.0', logging: { level: 'silent' } })
  const response = { 200: z.object({}) }
  server.get('/v1/views', { schema: { operationId: 'listViews', response } }, () => ({}))
  server.post('/v1/rebuild', { schema: { operationId: 'rebuild', response } }, () => ({}))
  server.get('/page', () => ({}))
})
afterAll(() => server.close())

describe('A parameter of an operation that declares none', () => {
  it.each([
    ['GET', '/v1/views'],
    ['HEAD', '/v1/views'],
    ['POST', '/v1/rebuild'],
  ] as const)('is refused by its name at %s %s', async (method, url) => {
    expect((await server.inject({ method, url })).statusCode).toBe(200)
    const refused = await server.inject({ method, url: `${url}?after=7` })
    expect(refused.statusCode).toBe(400)
    if (method !== 'HEAD')
      expect(refused.json()).toMatchObject({
        type: '/problems/invalid-request',
        errors: [{ in: 'query', name: 'after' }],
      })
  })

  it('is nothing to a page', async () => {
    expect((await server.inject('/page?utm_source=letter')).statusCode).toBe(200)
  })
})
