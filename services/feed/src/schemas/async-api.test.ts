import { CAPABILITIES } from '@vietas/domain'
import { createServer, type Server } from '@vietas/service-kit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asyncApiRoute } from './async-api.route.ts'

const types = CAPABILITIES.flatMap(({ versions }) => Object.keys(versions)).toSorted()

let server: Server
beforeAll(async () => {
  server = await createServer({
    name: 'test',
    version: '1',
    maxEventLoopDelayMs: 0,
    logging: { level: 'silent' },
  })
  await server.register(asyncApiRoute, { address: 'https://vietas.example/feed' })
})
afterAll(() => server.close())

describe('The AsyncAPI document', () => {
  it('has a message of every type of event, by stream and by webhook', async () => {
    const { asyncapi, channels, components } = (await server.inject('/v1/asyncapi.json')).json()
    expect(asyncapi).toBe('3.1.0')
    expect(Object.keys(components.messages)).toEqual(types)
    expect(Object.keys(channels.events.messages)).toEqual(types)
    expect(Object.keys(channels.receiver.messages)).toEqual(types)
    expect(Object.keys(components.schemas).sort()).toEqual(['CloudEvent', ...types].sort())
  })

  it('says where the feed is', async () => {
    const { servers } = (await server.inject('/v1/asyncapi.json')).json()
    expect(servers.feed).toEqual({ host: 'vietas.example', protocol: 'https', pathname: '/feed' })
  })

  it('says what the data of an event are, by which the event is told from others', async () => {
    const { components } = (await server.inject('/v1/asyncapi.json')).json()
    expect(components.messages.ClosureOrderRevoked.payload.allOf[1].properties).toEqual({
      type: { const: 'ClosureOrderRevoked' },
      data: { $ref: '#/components/schemas/ClosureOrderRevoked' },
    })
    expect(components.schemas.ClosureOrderRevoked.required).toContain('revokedOn')
  })
})

describe('Its page', () => {
  it('has every type under its heading, with its fields', async () => {
    const answer = await server.inject({ url: '/v1/asyncapi', headers: { accept: 'text/html' } })
    expect(answer.headers['content-security-policy']).toMatch("default-src 'none'")
    for (const type of types) expect(answer.payload).toContain(`<a href="schemas/${type}/1">`)
    expect(answer.payload).toContain('<h2>Closure orders</h2>')
    expect(answer.payload).toContain('orderId, units, revokedOn, reviewDue?, overrun?')
  })
})
