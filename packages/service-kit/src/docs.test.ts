import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  createServer,
  defineProblems,
  IdempotencyKey,
  IfMatch,
  problemResponses,
  type Server,
} from './index.ts'

const Address = z.strictObject({ parish: z.string() }).meta({ id: 'DocsTestAddress' })
const Place = z.strictObject({ address: Address }).meta({ id: 'DocsTestPlace' })
const Day = z
  .string()
  .transform((text) => new Date(text))
  .meta({ id: 'DocsTestDay' })
const Weekday = z.enum(['monday', 'tuesday']).meta({ id: 'DocsTestWeekday' })
const Period = z.strictObject({ from: Day }).meta({ id: 'DocsTestPeriod' })
z.strictObject({}).meta({ id: 'DocsTestUnused' })

const refusals = defineProblems<'not-standing' | 'already-revoked'>({
  'not-standing': { status: 409, title: 'No order stands', detail: 'Issue one.' },
  'already-revoked': { status: 409, title: 'Revoked already', detail: 'There is nothing to do.' },
})

interface Document {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> }
}
interface Operation {
  readonly parameters: readonly { readonly name: string; readonly in: string }[]
  readonly requestBody: Content
  readonly responses: Readonly<Record<string, Content & { readonly description: string }>>
}
interface Content {
  readonly content: Readonly<Record<string, { readonly schema: unknown }>>
}

describe('the documentation', () => {
  let server: Server
  let document: Document

  beforeAll(async () => {
    server = await createServer({
      // So that a busy machine does not fail the tests.
      maxEventLoopDelayMs: 60_000,
      name: 'test',
      version: '1.2.3',
      logging: { level: 'silent' },
      docs: {
        title: 'Vietas',
        description: 'Places',
        tags: [{ name: 'units', description: 'Units' }],
      },
    })
    await server.register(
      async (service) => {
        service.post(
          '/v1/places/:id',
          {
            schema: {
              params: z.object({ id: z.uuid() }),
              querystring: z.strictObject({
                after: z.string().optional(),
                on: z.array(Weekday).optional().describe('The day that is asked about'),
              }),
              headers: z.object({
                'idempotency-key': IdempotencyKey,
                'if-match': IfMatch.optional(),
              }),
              body: z.strictObject({ place: Place, period: Period }),
              response: {
                201: z.object({ places: z.array(Place) }).describe('Recorded'),
                ...problemResponses(400, 412, refusals),
              },
            },
          },
          async () => ({ places: [] }),
        )
      },
      { prefix: '/registry' },
    )
    document = (await server.inject('/docs/json')).json<Document>()
  })
  afterAll(() => server.close())

  const operation = (): Operation => {
    const found = document.paths['/registry/v1/places/{id}']?.['post']
    if (found === undefined) throw new Error('The route is not documented')
    return found
  }

  it('is valid OpenAPI 3.1', async () => {
    expect(document.openapi).toBe('3.1.0')
    expect(await new Validator().validate({ ...document })).toMatchObject({
      valid: true,
    })
  })

  it('comes as YAML too', async () => {
    const yaml = await server.inject('/docs/yaml')
    expect(yaml.statusCode).toBe(200)
    expect(yaml.payload).toMatch(/^openapi: "?3\.1\.0"?$/m)
  })

  it.each(['/docs/json', '/docs/yaml'])('%s is not sent again to whoever has it', async (url) => {
    const first = await server.inject(url)
    const etag = String(first.headers.etag)
    expect(etag).toMatch(/^W\/"[\w-]{22}"$/)
    expect(first.headers['cache-control']).toBe('no-cache')
    const again = await server.inject({ url, headers: { 'if-none-match': etag } })
    expect(again).toMatchObject({ statusCode: 304, payload: '' })
    expect(again.headers.etag).toBe(etag)
    const other = await server.inject({ url, headers: { 'if-none-match': 'W/"another"' } })
    expect(other).toMatchObject({ statusCode: 200, payload: first.payload })
  })

  it('names what the route takes', () => {
    expect(
      operation()
        .parameters.map((parameter) => `${parameter.in} ${parameter.name}`)
        .sort(),
    ).toEqual(['header idempotency-key', 'header if-match', 'path id', 'query after', 'query on'])
  })

  it('lists the refusals under their status, as problem documents', () => {
    const { responses } = operation()
    expect(Object.keys(responses)).toEqual(['201', '400', '406', '409', '412', '414', '429', '503'])
    expect(responses[201]?.description).toBe('Recorded')
    expect(responses[409]?.description).toBe('Conflict: not-standing, already-revoked')
    expect(responses[409]?.content['application/problem+json']?.schema).toEqual({
      $ref: '#/components/schemas/Problem',
    })
  })

  it('says of each parameter what the route says, though its schema has a name', () => {
    expect(operation().parameters).toContainEqual({
      in: 'query',
      name: 'on',
      required: false,
      description: 'The day that is asked about',
      schema: { type: 'array', items: { type: 'string', enum: ['monday', 'tuesday'] } },
    })
  })

  it('says of every operation what the server may answer, whatever the route does', () => {
    expect(document).toMatchObject({
      info: { license: { identifier: 'MIT' } },
      servers: [{ url: '..' }],
      security: [],
    })
    for (const operations of Object.values(document.paths))
      for (const { responses } of Object.values(operations)) {
        for (const status of ['406', '414', '503'])
          expect(responses[status]?.content).toHaveProperty(['application/problem+json'])
        expect(JSON.stringify(responses)).not.toContain('Default Response')
      }
    expect(document.paths['/health/live']?.['get']?.responses).not.toHaveProperty('429')
  })

  it('has the schemas that routes refer to, and only one where sent and answered are the same', () => {
    const names = Object.keys(document.components.schemas).filter((name) =>
      name.startsWith('DocsTest'),
    )
    expect(names.sort()).toEqual([
      'DocsTestAddress',
      'DocsTestDayInput',
      'DocsTestPeriodInput',
      'DocsTestPlace',
    ])
    expect(operation().requestBody.content['application/json']?.schema).toMatchObject({
      properties: {
        place: { $ref: '#/components/schemas/DocsTestPlace' },
        period: { $ref: '#/components/schemas/DocsTestPeriodInput' },
      },
    })
    expect(document.components.schemas['DocsTestPlace']).toMatchObject({
      properties: { address: { $ref: '#/components/schemas/DocsTestAddress' } },
    })
  })

  it('has a page that loads nothing from other machines', async () => {
    const page = await server.inject('/docs/')
    expect(page.statusCode).toBe(200)
    const policy = String(page.headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toMatch(/https?:|upgrade-insecure-requests/)
    const scripts = [...page.payload.matchAll(/<script([^>]*)>\s*<\/script>/g)]
    expect(scripts.length).toBeGreaterThan(2)
    const files = [...page.payload.matchAll(/(?:src|href)="([^"]+)"/g)].map(
      ([, file]) => file ?? '',
    )
    for (const file of files) {
      expect(file).not.toMatch(/^(https?:)?\/\//)
      expect(
        (await server.inject(new URL(file, 'http://localhost/docs/').pathname)).statusCode,
      ).toBe(200)
    }
  })
})
