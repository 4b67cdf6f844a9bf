import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createServer, writtenAnswer, type Server, type Service } from './index.ts'

const Named = z.object({ name: z.string() })
const rest = Buffer.from(`"name":"${'Rēzekne '.repeat(500)}"}`)

const service: Service = async (server) => {
  server.get('/v1/plain', { schema: { response: { 200: Named } } }, () => ({ name: 'a' }))
  const headers = z.object({
    'accept-datetime': z.string().optional(),
    'if-none-match': z.string().optional(),
  })
  server.get('/v1/long', { schema: { headers, response: { 200: Named } } }, (_request, reply) => {
    void reply.header('etag', 'W/"a"')
    return { name: 'a'.repeat(5_000) }
  })
  server.get('/v1/written', { schema: { response: { 200: z.looseObject({}) } } }, () =>
    writtenAnswer<Record<string, unknown>>({ front: Buffer.from('{"at":"2026-01-01",'), rest }),
  )
  server.get('/v1/uncompressed', { config: { compress: false } }, () => ({
    name: 'a'.repeat(5_000),
  }))
  const either = ['text/html', 'application/json']
  server.get('/v1/either', { config: { answers: either } }, () => ({ name: 'a' }))
  server.get('/v1/stream', (_request, reply) => {
    void reply.type('text/event-stream')
    return `data: ${'a'.repeat(5_000)}\n\n`
  })
  const rows = { 200: { content: { 'text/csv': { schema: z.string() } } } }
  server.get('/v1/rows', { schema: { response: rows } }, (_request, reply) => {
    void reply.type('text/csv')
    return 'a;b'
  })
  server.post('/v1/plain', { schema: { response: { 201: Named } } }, (_request, reply) => {
    recorded++
    void reply.code(201)
    return { name: 'a' }
  })
}

let server: Server
let recorded = 0

beforeAll(async () => {
  server = await createServer({ name: 'test', version: '1.0.0', logging: { level: 'silent' } })
  await server.register(service)
})
afterAll(() => server.close())

const get = (url: string, headers: Record<string, string> = {}) => server.inject({ url, headers })

describe('What may be kept of an answer', () => {
  it.each(['/v1/plain', '/health/live', '/health/ready', '/metrics'])(
    'is nothing where it has no tag: %s',
    async (url) => {
      expect((await get(url)).headers).toMatchObject({ 'cache-control': 'no-store' })
    },
  )

  it('is all of one with a tag, if it is asked for again', async () => {
    expect((await get('/v1/long')).headers).toMatchObject({ 'cache-control': 'no-cache' })
  })

  it('is told by every header that it depends on', async () => {
    for (const encoding of ['gzip', 'identity', 'br'])
      expect((await get('/v1/long', { 'accept-encoding': encoding })).headers['vary']).toBe(
        'accept-datetime, accept-encoding',
      )
    expect((await get('/v1/uncompressed')).headers).not.toHaveProperty('vary')
    expect((await get('/v1/either')).headers['vary']).toBe('accept, accept-encoding')
  })
})

describe('Compression', () => {
  it.each([
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ] as const)('by %s, of what a route sends and of what it has written', async (encoding, open) => {
    for (const url of ['/v1/long', '/v1/written']) {
      const answer = await get(url, { 'accept-encoding': encoding })
      expect(answer.headers).toMatchObject({ 'content-encoding': encoding })
      expect(answer.rawPayload.length).toBeLessThan(1_000)
      expect(open(answer.rawPayload).toString()).toBe((await get(url)).payload)
      expect(answer.headers['etag']).toBe((await get(url)).headers['etag'])
    }
  })

  it('is by gzip, kept, where the client takes all as gladly, and else as it prefers', async () => {
    const encodingFor = async (accepted: string) =>
      (await get('/v1/written', { 'accept-encoding': accepted })).headers['content-encoding']
    expect(await encodingFor('gzip, deflate, br')).toBe('gzip')
    expect(await encodingFor('gzip;q=0.5, br')).toBe('br')
    expect(await encodingFor('gzip;q=0')).toBeUndefined()
    expect(await encodingFor('identity')).toBeUndefined()
  })

  it.each(['/v1/plain', '/v1/uncompressed', '/v1/stream'])('is left out for %s', async (url) => {
    const { headers } = await get(url, { 'accept-encoding': 'gzip, br' })
    expect(headers).not.toHaveProperty('content-encoding')
  })

  it.each(['/v1/long', '/v1/written'])('of %s is not what HEAD answers', async (url) => {
    const answer = await server.inject({
      method: 'HEAD',
      url,
      headers: { 'accept-encoding': 'gzip' },
    })
    expect(answer).toMatchObject({ statusCode: 200, payload: '' })
  })
})

describe('Accept', () => {
  it.each([
    '*/*',
    'application/*',
    'text/html, application/json;q=0.1',
    'application/json; charset=utf-8',
    'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  ])('%s is met by JSON', async (accept) => {
    expect((await get('/v1/plain', { accept })).statusCode).toBe(200)
  })

  it.each(['text/csv', 'application/json;q=0', 'application/xml, image/*', 'nonsense'])(
    '%s is refused with what can be had, before anything is done',
    async (accept) => {
      for (const method of ['GET', 'POST'] as const) {
        const answer = await server.inject({ method, url: '/v1/plain', headers: { accept } })
        expect(answer.headers).toMatchObject({ 'content-type': expect.stringMatching(/problem/) })
        expect(answer.json()).toMatchObject({
          type: '/problems/not-acceptable',
          status: 406,
          available: ['application/json'],
        })
      }
      expect(recorded).toBe(0)
    },
  )

  it('is met by the type that a route describes', async () => {
    expect((await get('/v1/rows', { accept: 'text/csv' })).payload).toBe('a;b')
    expect((await get('/v1/rows', { accept: 'application/json' })).statusCode).toBe(406)
    expect((await get('/metrics', { accept: 'text/plain;version=0.0.4' })).statusCode).toBe(406)
    expect(await get('/metrics', { accept: 'text/plain;version=0.0.4, */*;q=0.1' })).toMatchObject({
      statusCode: 200,
    })
  })
})

describe('OPTIONS', () => {
  it.each([
    ['/v1/plain', 'GET, HEAD, POST, OPTIONS'],
    ['/v1/long', 'GET, HEAD, OPTIONS'],
    ['/health/live', 'GET, HEAD, OPTIONS'],
  ])('%s is answered with the methods that it takes', async (url, allow) => {
    for (const one of [server, await withPages()]) {
      const answer = await one.inject({ method: 'OPTIONS', url })
      expect(answer).toMatchObject({ statusCode: 204, payload: '', headers: { allow } })
      const refused = await one.inject({ method: 'PATCH', url })
      expect(refused).toMatchObject({ statusCode: 405, headers: { allow } })
    }
  })

  it('of nothing is 404', async () => {
    expect((await server.inject({ method: 'OPTIONS', url: '/v1/none' })).statusCode).toBe(404)
  })
})

const PAGE = 'https://planner.example.lv'
let pages: Server | undefined
afterAll(() => pages?.close())

async function withPages(): Promise<Server> {
  if (pages === undefined) {
    const options = { name: 'test', version: '1.0.0', logging: { level: 'silent' } } as const
    pages = await createServer({ ...options, corsOrigins: [PAGE] })
    await pages.register(service)
  }
  return pages
}

describe('Pages of other origins', () => {
  const preflight = (origin: string): InjectOptions => ({
    method: 'OPTIONS',
    url: '/v1/plain',
    headers: { origin, 'access-control-request-method': 'POST' },
  })

  it('may ask and read where they are named', async () => {
    const one = await withPages()
    const asked = await one.inject(preflight(PAGE))
    expect(asked.statusCode).toBe(204)
    expect(asked.headers).toMatchObject({
      'access-control-allow-origin': PAGE,
      'access-control-allow-methods': 'GET, HEAD, POST, DELETE',
      'access-control-allow-headers': expect.stringContaining('Idempotency-Key'),
    })
    const { headers } = await one.inject({ url: '/v1/long', headers: { origin: PAGE } })
    expect(headers['access-control-expose-headers']).toMatch(/ETag.*Link.*Memento-Datetime/)
    expect(headers['vary']).toBe('origin, accept-datetime, accept-encoding')
  })

  it('may not where they are not, or where none is', async () => {
    const elsewhere = 'https://elsewhere.example.lv'
    for (const one of [server, await withPages()])
      expect((await one.inject(preflight(elsewhere))).headers).not.toHaveProperty([
        'access-control-allow-origin',
      ])
    expect((await server.inject(preflight(PAGE))).headers).not.toHaveProperty([
      'access-control-allow-origin',
    ])
  })
})
