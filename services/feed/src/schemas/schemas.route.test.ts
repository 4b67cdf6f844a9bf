import { createServer, type Server } from '@vietas/service-kit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventSchemas } from './event-schemas.ts'
import { schemasRoute, type SchemasOptions } from './schemas.route.ts'

const address = 'https://vietas.example/feed'

async function given(options: Partial<SchemasOptions> = {}): Promise<Server> {
  const server = await createServer({
    name: 'test',
    version: '1',
    maxEventLoopDelayMs: 0,
    logging: { level: 'silent' },
  })
  await server.register(schemasRoute, { address, ...options })
  return server
}

describe('The schemas of events', () => {
  let server: Server
  beforeAll(async () => {
    server = await given()
  })
  afterAll(() => server.close())

  it('are listed, each with its address, and each answers there', async () => {
    const { schemas } = (await server.inject('/v1/schemas')).json()
    expect(schemas).toContainEqual({
      type: 'ClosureOrderRevoked',
      version: 1,
      category: 'closureOrders',
      schema: `${address}/v1/schemas/ClosureOrderRevoked/1`,
      changes: [{ on: '2026-11-26', what: 'Released' }],
    })
    for (const { schema, type } of schemas) {
      const answer = await server.inject(schema.slice(address.length))
      expect(answer.headers['content-type']).toMatch('application/schema+json')
      expect(answer.headers).not.toHaveProperty('deprecation')
      expect(answer.json()).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: schema,
        title: type,
        type: 'object',
        examples: [expect.anything()],
      })
    }
  })

  it('say of a made-up example that it is one', async () => {
    const commentOf = async (type: string) =>
      (await server.inject(`/v1/schemas/${type}/1`)).json().$comment
    expect(await commentOf('ClosureOrderAmended')).toMatch('made up')
    expect(await commentOf('ClosureOrderRevoked')).toBeUndefined()
  })

  it.each(['ClosureOrderRevoked/2', 'ClosureOrderRevoked/01', 'constructor/1', 'x/__proto__'])(
    'are not there for %s',
    async (path) => {
      const answer = await server.inject(`/v1/schemas/${path}`)
      expect(answer.statusCode).toBe(404)
      expect(answer.json().type).toBe('/problems/schema-not-known')
    },
  )
})

describe('A superseded schema', () => {
  const fields = (name: string) => ({ type: 'object', properties: { [name]: { type: 'string' } } })
  const released = {
    'ClosureOrderRevoked@1': {
      changes: [{ on: '2025-01-01', what: 'Released' }],
      example: { on: 'x' },
      isMadeUp: false,
      schema: fields('on'),
    },
    'ClosureOrderRevoked@2': {
      changes: [{ on: '2026-02-01', what: 'Released' }],
      example: { revokedOn: 'x' },
      isMadeUp: false,
      schema: fields('revokedOn'),
    },
  } as const
  const schemas = eventSchemas(released, [
    { type: 'ClosureOrderRevoked', category: 'closureOrders', version: 2 },
  ])

  it('is kept, and says since when it is, for how long, and what comes after it', async () => {
    const server = await given({ schemas })
    const old = await server.inject('/v1/schemas/ClosureOrderRevoked/1')
    expect(old.json()).toMatchObject(fields('on'))
    expect(old.headers).toMatchObject({
      deprecation: `@${Date.parse('2026-02-01') / 1000}`,
      sunset: 'Mon, 01 Feb 2027 00:00:00 GMT',
      link: expect.stringContaining(
        `<${address}/v1/schemas/ClosureOrderRevoked/2>; rel="successor-version"`,
      ),
    })
    const today = await server.inject('/v1/schemas/ClosureOrderRevoked/2')
    expect(today.json().properties).toHaveProperty('revokedOn')
    expect(today.headers).not.toHaveProperty('deprecation')
    const listed = (await server.inject('/v1/schemas')).json().schemas
    expect(listed).toMatchObject([
      { version: 1, supersededBy: 2, keptUntil: '2027-02-01' },
      { version: 2 },
    ])
    await server.close()
  })
})
