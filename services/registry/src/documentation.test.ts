import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CAPABILITIES_HTTP } from './capabilities.ts'
import { openRegistry, type Answer, type TestRegistry } from './testing/registry.ts'

const UNIT_ACTS = [
  'opening-corrections',
  'authorised-places',
  'operational-places',
  'corrections',
  'confirmations',
  'suspensions',
  'resumptions',
  'relocations',
  'renamings',
  'closing',
  'reopenings',
  'withdrawals',
  'fillings',
  'vacatings',
  'reservations',
  'releases',
  'waiting-list-entries',
  'waiting-list-departures',
  'counts',
]
const ORDER_ACTS = ['amendments', 'revocation', 'reviews', 'completion']

/** Addresses that were given to the world: they stay. */
const RELEASED = [
  '/v1/service-units',
  ...UNIT_ACTS.map((act) => `/v1/service-units/{unitId}/${act}`),
  '/v1/closure-orders',
  ...ORDER_ACTS.map((act) => `/v1/closure-orders/{orderId}/${act}`),
]

const documented = (path: string): string => path.replaceAll(/:(\w+)/g, '{$1}')
const WRITES = CAPABILITIES_HTTP.flatMap(({ acts }) => acts.map(({ path }) => documented(path)))
const READS = CAPABILITIES_HTTP.map(({ path, capability }) => `${path}/{${capability.idField}}`)

let registry: TestRegistry
let document: Answer['body']

beforeAll(async () => {
  registry = await openRegistry()
  document = (await registry.get('/docs/json')).body
})
afterAll(() => registry.server.close())

const described = {
  tags: [expect.any(String)],
  operationId: expect.any(String),
  summary: expect.any(String),
  description: expect.any(String),
}

describe('The documentation', () => {
  it('names every act, each by one name', () => {
    const paths = Object.keys(document.paths).filter((path) => path.startsWith('/v1/'))
    expect(paths.sort()).toEqual([...new Set([...WRITES, ...READS])].sort())
    expect(paths).toEqual(expect.arrayContaining(RELEASED))
    const names = [
      ...WRITES.map((path) => document.paths[path].post.operationId),
      ...READS.map((path) => document.paths[path].get.operationId),
    ]
    expect(new Set(names).size).toBe(names.length)
  })

  it.each(WRITES)('POST %s: in words, with problems and an example to send', (path) => {
    const { post } = document.paths[path]
    expect(post).toMatchObject(described)
    expect(Object.keys(post.responses)).toEqual(
      expect.arrayContaining(['400', '413', '415', '422', '503']),
    )
    const { $ref } = post.requestBody.content['application/json'].schema
    const schema = document.components.schemas[$ref.split('/').at(-1)]
    expect(schema).toMatchObject({ additionalProperties: false, examples: [expect.any(Object)] })
  })

  it.each(READS)('GET %s: in words, with problems', (path) => {
    const { get } = document.paths[path]
    expect(get).toMatchObject(described)
    expect(Object.keys(get.responses)).toEqual(expect.arrayContaining(['200', '400', '404']))
    expect(get.responses['503'].description).toContain('time-is-up')
    expect(get.responses['503'].description).toContain('event-not-understood')
  })

  it.each(WRITES)('the example of POST %s is understood', async (path) => {
    const { $ref } = document.paths[path].post.requestBody.content['application/json'].schema
    const [example] = document.components.schemas[$ref.split('/').at(-1)].examples
    const url = path.replace(/\{\w+\}/, '6f1d5d5e-3c0f-4d2c-9a6e-0d8f3f1f5a10')
    const { status } = await registry.post(url, example)
    // There is nothing at that address, or an example before has made it so; but it could be read.
    expect([201, 404, 409, 422]).toContain(status)
  })
})
