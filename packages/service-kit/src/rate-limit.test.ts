import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createServer, type Server, type ServerOptions } from './index.ts'

const LIMIT = 5
let server: Server

const open = async (more: Partial<ServerOptions> = {}): Promise<void> => {
  server = await createServer({
    name: 'test',
    version: '1.0.0',
    logging: { level: 'silent' },
    rateLimit: LIMIT,
    ...more,
  })
  for (const prefix of ['/one', '/other'])
    await server.register(async (service) => service.get('/v1/plain', () => ({})), { prefix })
}

const from = (url: string, remoteAddress = '192.0.2.1', headers: Record<string, string> = {}) =>
  server.inject({ url, remoteAddress, headers })

beforeEach(() => open())
afterEach(() => server.close())

describe('A client', () => {
  it('may send so many requests, to all services together, and is told how it stands', async () => {
    for (let sent = 1; sent <= LIMIT; sent++) {
      const { statusCode, headers } = await from(sent % 2 ? '/one/v1/plain' : '/other/v1/plain')
      expect(statusCode).toBe(200)
      expect(headers).toMatchObject({
        'ratelimit-limit': String(LIMIT),
        'ratelimit-remaining': String(LIMIT - sent),
        'ratelimit-reset': expect.stringMatching(/^\d+$/),
      })
    }
    const refused = await from('/one/v1/plain')
    expect(refused.headers).toMatchObject({
      'content-type': expect.stringContaining('application/problem+json'),
      'retry-after': expect.stringMatching(/^[1-9]\d*$/),
      'ratelimit-remaining': '0',
    })
    expect(refused.json()).toMatchObject({
      status: 429,
      type: '/problems/too-many-requests',
      requestsPerMinute: LIMIT,
    })
    expect((await from('/one/v1/plain', '192.0.2.2')).statusCode).toBe(200)
  })

  it('may ask always how the server is', async () => {
    for (let sent = 0; sent < 3 * LIMIT; sent++)
      for (const url of ['/health/live', '/health/ready', '/metrics'])
        expect((await from(url)).statusCode).toBe(200)
  })

  it('is limited also where there is nothing', async () => {
    for (let sent = 0; sent < LIMIT; sent++)
      expect((await from(`/nothing/${sent}`)).statusCode).toBe(404)
    expect((await from('/nothing')).statusCode).toBe(429)
  })

  it('cannot pretend to be others; the clients of a trusted proxy are told apart', async () => {
    const ask = (client: number) =>
      from('/one/v1/plain', '10.0.0.1', { 'x-forwarded-for': `192.0.2.${client}` })
    for (let client = 0; client < LIMIT; client++) expect((await ask(client)).statusCode).toBe(200)
    expect((await ask(LIMIT)).statusCode).toBe(429)
    await server.close()
    await open({ trustProxy: ['10.0.0.0/8'] })
    for (let client = 0; client < 2 * LIMIT; client++)
      expect((await ask(client)).statusCode).toBe(200)
  })
})
