import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import '@fastify/under-pressure'
import { EventStoreError } from '@vietas/event-store'
import type { InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  createServer,
  defineProblems,
  IdempotencyKey,
  IfMatch,
  problemResponses,
  sendProblem,
  type Server,
  type Service,
} from './index.ts'

const id = '8e03978e-40d5-43dd-bc93-6894a57f9324'

const Unit = z.strictObject({
  name: z.string().min(1).max(20),
  openedOn: z.string().refine((day) => day !== '2019-02-30', {
    message: '2019-02-30 is not a day of the calendar; February 2019 has 28 days',
  }),
  places: z
    .array(z.strictObject({ targetGroup: z.enum(['grt', 'ft']), authorised: z.int().min(0) }))
    .max(2),
})

const refusals = defineProblems<'already-open' | 'too-many'>({
  'already-open': {
    status: 409,
    title: 'The unit is open already',
    detail: 'Report what has changed.',
  },
  'too-many': {
    status: 422,
    title: 'More people than places',
    detail: 'Say why, or move someone.',
  },
})

const units: Service = async (server) => {
  server.post(
    '/v1/units/:id',
    {
      schema: {
        params: z.object({ id: z.uuid() }),
        querystring: z.strictObject({ after: z.string().optional(), limit: z.string().optional() }),
        headers: z.object({
          'idempotency-key': IdempotencyKey.optional(),
          'if-match': IfMatch.optional(),
        }),
        body: Unit,
        response: { 201: z.object({ expected: z.unknown() }), ...problemResponses(400, refusals) },
      },
    },
    async (request, reply) => {
      if (request.body.name === 'open') return sendProblem(reply, refusals['already-open'])
      if (request.body.name === 'full') {
        return sendProblem(reply, { ...refusals['too-many'], firstDay: '2019-03-02' })
      }
      reply.code(201)
      return { expected: request.headers['if-match'] ?? null }
    },
  )
  server.post('/v1/small', { bodyLimit: 10, schema: { body: z.unknown() } }, async () => ({}))
  server.get(
    '/v1/kind',
    { schema: { querystring: z.object({ kind: z.coerce.number() }) } },
    async () => ({}),
  )
  server.post(
    '/v1/union',
    {
      schema: {
        body: z.discriminatedUnion('type', [
          z.strictObject({ type: z.literal('a'), count: z.int() }),
          z.strictObject({ type: z.literal('b') }),
        ]),
      },
    },
    async () => ({}),
  )
  server.post(
    '/v1/either',
    { schema: { body: z.union([z.object({ count: z.int() }), z.string()]) } },
    async () => ({}),
  )
  server.post(
    '/v1/values',
    { schema: { body: z.object({ of: z.union([z.string(), z.literal('none')]) }) } },
    async () => ({}),
  )
}

const faults: Service = async (server) => {
  const faulty: Record<string, () => unknown> = {
    error: () => Promise.reject(new Error('the secret of the machine')),
    synchronous: () => {
      throw new Error('the secret of the machine')
    },
    // What a careless library may throw.
    // oxlint-disable-next-line prefer-promise-reject-errors
    text: () => Promise.reject('the secret of the machine'),
    // oxlint-disable-next-line prefer-promise-reject-errors
    nothing: () => Promise.reject(undefined),
    stream: () => Readable.from(brokenStream()),
    store: () => Promise.reject(new EventStoreError('unavailable', 'the secret of the machine')),
    large: () =>
      Promise.reject(new EventStoreError('append-too-large', '1,100,000 bytes in one append')),
    teapot: () => Promise.reject(Object.assign(new Error('Only tea here'), { statusCode: 418 })),
  }
  for (const [name, handler] of Object.entries(faulty)) server.get(`/${name}`, handler)
  server.get(
    '/undescribed',
    { schema: { response: { 200: z.object({ free: z.int() }) } } },
    async () => Object.assign({ free: 1 }, { reported: 'not for everyone' }),
  )
}

async function* brokenStream(): AsyncGenerator<string> {
  yield 'half'
  throw new Error('the disk is gone')
}

describe('whatever is sent to a service', () => {
  let server: Server

  beforeAll(async () => {
    server = await createServer({ name: 'test', version: '1.0.0', logging: { level: 'silent' } })
    await server.register(units, { prefix: '/registry' })
    await server.register(faults, { prefix: '/faults' })
  })
  afterAll(() => server.close())

  async function answer(request: InjectOptions): Promise<Record<string, unknown>> {
    const response = await server.inject(request)
    expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    const document = response.json<Record<string, unknown>>()
    expect(document.status).toBe(response.statusCode)
    expect(document.requestId).toBe(response.headers['x-request-id'])
    expect(document.title).toEqual(expect.any(String))
    return document
  }

  const unit = {
    name: 'Saule',
    openedOn: '2019-02-28',
    places: [{ targetGroup: 'grt', authorised: 12 }],
  }
  const post = (payload: unknown, more: InjectOptions = {}): InjectOptions => ({
    method: 'POST',
    url: `/registry/v1/units/${id}`,
    payload: payload as string | object,
    ...more,
  })
  const text = (payload: string, type = 'application/json'): InjectOptions =>
    post(payload, { headers: { 'content-type': type } })

  it('a good request is answered', async () => {
    const response = await server.inject(post(unit, { headers: { 'if-match': '"3"' } }))
    expect(response.statusCode).toBe(201)
    expect(response.json()).toEqual({ expected: 3 })
  })

  describe('every field at fault is named, with what would be right', () => {
    it.each([
      [{ ...unit, name: undefined }, '/name', 'Required: text.'],
      [{ ...unit, name: 7 }, '/name', 'Expected text, but got 7.'],
      [{ ...unit, name: '' }, '/name', 'Must not be empty.'],
      [{ ...unit, name: 'x'.repeat(21) }, '/name', 'Must have at most 20 characters, but has 21.'],
      [{ ...unit, colour: 'red' }, '/colour', 'Not known here. Known are: name, openedOn, places.'],
      [{ ...unit, 'a/b~c': 1 }, '/a~1b~0c', 'Not known here. Known are: name, openedOn, places.'],
      [{ ...unit, places: {} }, '/places', 'Expected a list, but got an object.'],
      [
        { ...unit, places: [{ targetGroup: 'grt', authorised: -1 }] },
        '/places/0/authorised',
        'Must be at least 0, but is -1.',
      ],
      [
        { ...unit, places: [{ targetGroup: 'grt', authorised: '12' }] },
        '/places/0/authorised',
        'Expected a whole number, but got the text "12".',
      ],
      [
        { ...unit, places: [{ targetGroup: 'grt', authorised: 1.5 }] },
        '/places/0/authorised',
        'Expected a whole number, but got 1.5.',
      ],
      [
        { ...unit, places: [{ targetGroup: 'children', authorised: 1 }] },
        '/places/0/targetGroup',
        'Expected one of "grt", "ft", but got the text "children".',
      ],
      [{ ...unit, places: [1, 2, 3] }, '/places', 'Must have at most 2 items, but has 3.'],
      ['text', '', 'Expected an object, but got the text "text".'],
      [[], '', 'Expected an object, but got a list.'],
      [null, '', 'Required: an object.'],
      // A schema's own words come through as they are.
      [
        { ...unit, openedOn: '2019-02-30' },
        '/openedOn',
        '2019-02-30 is not a day of the calendar; February 2019 has 28 days',
      ],
    ])('body %j', async (body, pointer, detail) => {
      const document = await answer(text(JSON.stringify(body)))
      expect(document).toMatchObject({ status: 400, type: '/problems/invalid-request' })
      expect(document.errors).toContainEqual({ in: 'body', pointer, detail })
      expect(document.detail).toContain(detail)
    })

    it('all of them at once', async () => {
      const document = await answer(post({ ...unit, name: '', colour: 1, size: 2 }))
      expect(document.errors).toHaveLength(3)
      expect(document.detail).toMatch(/^\/name: .* \(And 2 more; see errors\.\)$/)
    })

    it('for a union the fields of the closest option', async () => {
      const none = await answer({
        method: 'POST',
        url: '/registry/v1/union',
        payload: { type: 'c' },
      })
      expect(none.errors).toEqual([
        { in: 'body', pointer: '/type', detail: expect.stringContaining('one of "a", "b"') },
      ])
      const inside = await answer({
        method: 'POST',
        url: '/registry/v1/either',
        payload: { count: 'x' },
      })
      expect(inside.errors).toMatchObject([{ pointer: '/count' }])
      const neither = await answer({
        method: 'POST',
        url: '/registry/v1/values',
        payload: { of: 1 },
      })
      expect(neither.errors).toMatchObject([
        { detail: 'Expected text, but got 1. Or: Expected "none", but got 1.' },
      ])
    })

    it('query parameters, path parameters and headers', async () => {
      const query = await answer(post(unit, { query: { validat: '2019-01-01' } }))
      expect(query.errors).toEqual([
        { in: 'query', name: 'validat', detail: 'Not known here. Known are: after, limit.' },
      ])
      expect(query.detail).toMatch(/^Query parameter validat: /)
      const twice = await answer(post(unit, { url: `/registry/v1/units/${id}?after=1&after=2` }))
      expect(twice.errors).toEqual([
        { in: 'query', name: 'after', detail: 'Expected text, but got a list.' },
      ])
      const path = await answer(post(unit, { url: '/registry/v1/units/12' }))
      expect(path.errors).toMatchObject([{ in: 'params', name: 'id' }])
      expect(path.detail).toContain('but got the text "12"')
      const number = await answer({ url: '/registry/v1/kind?kind=x' })
      expect(number.errors).toEqual([
        { in: 'query', name: 'kind', detail: 'Expected a number, but got NaN.' },
      ])
    })

    it.each(['W/"3"', '3', '"03"', '"3", "4"', '""', '"a"', '"99999999999999999"'])(
      'If-Match %s',
      async (tag) => {
        const document = await answer(post(unit, { headers: { 'if-match': tag } }))
        expect(document.status).toBe(400)
        expect(document.errors).toMatchObject([{ in: 'headers', name: 'if-match' }])
        expect(document.detail).toContain('Expected one ETag')
      },
    )

    it.each(['', 'two words', 'x'.repeat(256), 'ā'])('Idempotency-Key %j', async (key) => {
      const document = await answer(post(unit, { headers: { 'idempotency-key': key } }))
      expect(document.errors).toMatchObject([{ in: 'headers', name: 'idempotency-key' }])
    })
  })

  it('a refusal is answered with what it means, and its facts', async () => {
    expect(await answer(post({ ...unit, name: 'open' }))).toMatchObject({
      type: '/problems/already-open',
      status: 409,
      title: 'The unit is open already',
      instance: `/registry/v1/units/${id}`,
    })
    expect(await answer(post({ ...unit, name: 'full' }))).toMatchObject({
      type: '/problems/too-many',
      detail: 'Say why, or move someone.',
      firstDay: '2019-03-02',
    })
  })

  describe('a body that cannot be read', () => {
    it.each([
      ['{"name": }', 'malformed-json'],
      ['{"name": "Saule"', 'malformed-json'],
      ['', 'malformed-json'],
      ['{"__proto__": {"admin": true}}', 'malformed-json'],
      ['{"name": "Saule", "name": "Mēness"}', 'duplicate-name'],
      ['{"constructor": {"prototype": {}}}', 'malformed-json'],
    ])('%s', async (body, code) => {
      expect(await answer(text(body))).toMatchObject({
        status: 400,
        type: `/problems/${code}`,
      })
    })

    it('says which name is given twice', async () => {
      const document = await answer(
        text('{"places": [{"targetGroup": "ft"}, {"a~b": 1, "a~b": 2}]}'),
      )
      expect(document).toMatchObject({
        status: 400,
        errors: [{ in: 'body', pointer: '/places/1/a~0b' }],
      })
    })

    it('says where JSON breaks off', async () => {
      const document = await answer(text('{\n  "name": "Saule",\n  "places": [1,,2]\n}'))
      expect(document.detail).toMatch(/^The body is not JSON: Unexpected token/)
    })

    it('is refused when it is not UTF-8, for its letters cannot be guessed', async () => {
      const windows1257 = Buffer.from('{"name": "Grupu dz\xeevoklis"}', 'latin1')
      const document = await answer(
        post(windows1257, { headers: { 'content-type': 'application/json' } }),
      )
      expect(document.type).toBe('/problems/not-utf-8')
    })

    it.each(['text/plain', 'text/csv', 'nonsense', 'application/x-www-form-urlencoded'])(
      'for its type %s',
      async (type) => {
        const document = await answer(text('name=Saule', type))
        expect(document).toMatchObject({
          status: 415,
          type: '/problems/unsupported-media-type',
          detail: expect.stringContaining(`came with ${type}. Send application/json`),
        })
      },
    )

    it('for its encoding, which is not read here', async () => {
      const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' }
      const document = await answer(post(gzipSync('{"name": "Saule"}'), { headers }))
      expect(document).toMatchObject({
        status: 415,
        type: '/problems/unsupported-content-encoding',
        detail: expect.stringContaining('Content-Encoding gzip'),
      })
    })

    it('for its size, naming the limit', async () => {
      const route = await answer(
        post('[1,2,3,4,5,6]', {
          url: '/registry/v1/small',
          headers: { 'content-type': 'application/json' },
        }),
      )
      expect(route).toMatchObject({ status: 413, limitBytes: 10 })
      const large = await answer(post({ ...unit, name: 'x'.repeat(1024 * 1024) }))
      expect(large).toMatchObject({
        type: '/problems/payload-too-large',
        limitBytes: 1_048_576,
        detail: expect.stringContaining('1048576 bytes'),
      })
    })
  })

  describe('an address', () => {
    it('where nothing is says where to look', async () => {
      for (const method of ['GET', 'POST', 'DELETE', 'PROPFIND'] as InjectOptions['method'][]) {
        const document = await answer({ method, url: '/registry/v1/nothing?q=1' } as InjectOptions)
        expect(document).toMatchObject({
          status: 404,
          instance: '/registry/v1/nothing',
          detail: 'There is nothing at /registry/v1/nothing. All addresses are listed at /docs.',
        })
      }
    })

    it('that takes another method says which', async () => {
      const response = await server.inject({ method: 'DELETE', url: `/registry/v1/units/${id}` })
      expect(response.statusCode).toBe(405)
      expect(response.headers.allow).toBe('POST, OPTIONS')
      expect(response.json()).toMatchObject({ type: '/problems/method-not-allowed' })
      const get = await server.inject({ method: 'POST', url: '/registry/v1/kind' })
      expect(get.headers.allow).toBe('GET, HEAD, OPTIONS')
    })

    it.each(['%zz', '%', '%f', '%C4', '%ff', '%ED%A0%80'])(
      'that is not well formed in its query, with %s, names the parameter',
      async (broken) => {
        const url = `/registry/v1/units/${id}?limit=1&after=a${broken}`
        expect(await answer(post(unit, { url }))).toMatchObject({
          status: 400,
          type: '/problems/malformed-address',
          errors: [{ in: 'query', name: 'after', detail: expect.stringContaining('%') }],
        })
      },
    )

    it('that is not well formed', async () => {
      expect(await answer({ url: '/registry/%zz' })).toMatchObject({
        status: 400,
        type: '/problems/malformed-address',
      })
      expect(
        await answer(post(unit, { url: `/registry/v1/units/${'x'.repeat(500)}` })),
      ).toMatchObject({
        status: 414,
        type: '/problems/uri-too-long',
      })
    })
  })

  describe('our own faults', () => {
    it.each(['error', 'synchronous', 'text', 'nothing'])('thrown %s', async (name) => {
      const document = await answer({ url: `/faults/${name}` })
      expect(document).toMatchObject({ status: 500, type: '/problems/internal-error' })
      expect(document.detail).toContain(document.requestId as string)
      expect(JSON.stringify(document)).not.toContain('secret')
    })

    it('a stream that breaks ends its own answer and nothing else', async () => {
      await expect(server.inject('/faults/stream')).rejects.toThrow()
      expect((await server.inject('/health/live')).statusCode).toBe(200)
    })

    it('a store that cannot be reached leaves open whether anything was recorded', async () => {
      const response = await server.inject('/faults/store')
      expect(response.statusCode).toBe(503)
      expect(response.headers['retry-after']).toBe('5')
      expect(response.json().detail).toContain('same Idempotency-Key')
      expect(await answer({ url: '/faults/large' })).toMatchObject({ status: 413 })
    })

    it('an answer with fields that its schema does not describe is a fault where answers are checked', async () => {
      expect(await answer({ url: '/faults/undescribed' })).toMatchObject({ status: 500 })
    })
  })

  it('what a library refused keeps its status', async () => {
    expect(await answer({ url: '/faults/teapot' })).toMatchObject({
      status: 418,
      type: '/problems/bad-request',
      detail: 'Only tea here',
    })
  })
})

describe('a server under pressure', () => {
  const options = { name: 'test', version: '1.0.0', logging: { level: 'silent' } } as const

  const afterALongTurn = async (server: Server) => {
    const blockedUntil = Date.now() + 100
    while (Date.now() < blockedUntil);
    await new Promise((resolve) => setImmediate(resolve))
    return server.inject('/v1/kind?kind=1')
  }

  it('answers 503 to requests, and still reports that it is alive', async () => {
    const atRest = { lookAtEventLoop: async () => 0 }
    const server = await createServer({ ...options, ...atRest, maxEventLoopDelayMs: 20 })
    await server.register(units)
    await server.listen({ host: '127.0.0.1', port: 0 })
    let response = await afterALongTurn(server)
    while (response.statusCode !== 503) response = await afterALongTurn(server)
    expect(response.headers['retry-after']).toBe('5')
    expect(response.json().type).toBe('/problems/unavailable')
    expect((await server.inject('/health/live')).statusCode).toBe(200)
    expect((await server.inject('/health/ready')).statusCode).toBe(200)
    await server.close()
  })

  it('answers all the same while it does not listen yet', async () => {
    const server = await createServer({ ...options, maxEventLoopDelayMs: 20 })
    await server.register(units)
    await server.ready()
    while (!server.isUnderPressure()) await afterALongTurn(server)
    expect((await server.inject('/v1/kind?kind=1')).statusCode).toBe(200)
    await server.close()
  })
})
