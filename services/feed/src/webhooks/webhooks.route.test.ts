import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openDatabase } from '@vietas/event-store'
import { createServer, PAGE_POLICY, type Server } from '@vietas/service-kit'
import { Webhook } from 'standardwebhooks'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PLACE_PROBLEMS } from '../events/place.ts'
import { STRICT } from './receiver-config.ts'
import type { ReceiverPolicy } from './receiver-url.ts'
import { untilSo } from './testing/given.ts'
import { openReceiver, type Receiver } from './testing/receiver.ts'
import { createTestLog, type TestLog } from './testing/test-log.ts'
import { webhooksRoute } from './webhooks.route.ts'

const ANY: ReceiverPolicy = { allowsPrivateAddresses: true, allowsHttp: true, ports: 'any' }
const SECRET = `whsec_${Buffer.alloc(32, 9).toString('base64')}`

let folder: string
let log: TestLog
let receiver: Receiver
let server: Server
let lines: string
let answerWith = 204

async function open(policy: ReceiverPolicy): Promise<void> {
  server = await createServer({
    name: 'test',
    version: '1.0.0',
    logging: { level: 'info', stream: { write: (line) => void (lines += line) } },
  })
  await server.register(webhooksRoute, { events: log, file: join(folder, 'webhooks.db'), policy })
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vietas-webhook-routes-'))
  log = createTestLog([], PLACE_PROBLEMS['unknown-cursor'])
  lines = ''
  answerWith = 204
  receiver = await openReceiver(
    (_one, response) => void response.writeHead(answerWith).end('<i>no</i>'),
  )
  await open(ANY)
})
afterEach(async () => {
  await server.close()
  await receiver.close()
  rmSync(folder, { recursive: true })
})

async function ask(
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  url: string,
  payload?: unknown,
  headers: Record<string, string> = {},
) {
  const answer = await server.inject({
    method,
    url,
    headers: { ...(payload !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(payload !== undefined && { payload: JSON.stringify(payload) }),
  })
  const isJson = String(answer.headers['content-type']).includes('json')
  return {
    status: answer.statusCode,
    headers: answer.headers,
    text: answer.payload,
    body: isJson ? answer.json() : undefined,
  }
}

const create = (asked: object = {}) =>
  ask('POST', '/v1/subscriptions', { url: receiver.url, ...asked })
const one = (id: string) => `/v1/subscriptions/${id}`

type Answer = Awaited<ReturnType<typeof ask>>

/** Asks again until the answer is so. */
async function askUntil(
  url: string,
  isSo: (answer: Answer) => boolean,
  accept = 'application/json',
) {
  const end = performance.now() + 30_000
  for (;;) {
    const answer = await ask('GET', url, undefined, { accept })
    if (isSo(answer)) return answer
    if (performance.now() > end) throw new Error(`It did not come to be: ${answer.text}`)
    await pause(2)
  }
}

describe('A subscription', () => {
  it('is made with a secret that is told once, by which the reference library verifies', async () => {
    const made = await create({ filter: { type: ['PlaceFilled'] }, description: 'Registry' })
    expect(made).toMatchObject({
      status: 201,
      headers: { location: one(made.body.id), 'cache-control': 'no-store' },
      body: {
        secret: expect.stringMatching(/^whsec_/),
        state: { status: 'enabled' },
        keys: [{ scheme: 'v1', publicKey: null, retiresAt: null }],
        cursor: 'log-0',
        waiting: 0,
      },
    })
    const { id } = log.append('unit-a', 'PlaceFilled')
    await untilSo(() => receiver.received.length === 1)
    const read = await askUntil(one(made.body.id), ({ body }) => body.behind === 0)
    expect(read.body).toMatchObject({ logEnd: 'log-1', waitsForRoom: false })
    const { body, headers } = receiver.received[0] ?? { body: '', headers: {} }
    expect(
      new Webhook(made.body.secret).verify(body, headers as Record<string, string>),
    ).toMatchObject({ id, specversion: '1.0' })
    expect(headers['content-type']).toBe('application/cloudevents+json; charset=utf-8')
  })

  it('never tells a secret again, nor does a line of the log', async () => {
    answerWith = 500
    const made = await create()
    const { id } = made.body
    const given = await create({ secret: SECRET })
    expect(given.body.secret).toBeNull()
    const v1a = await create({ scheme: 'v1a' })
    expect(v1a.body).toMatchObject({
      secret: null,
      keys: [{ publicKey: expect.stringMatching(/^whpk_/) }],
    })
    log.append('unit-a')
    await untilSo(() => receiver.received.length === 3)
    const said = [
      await ask('GET', '/v1/subscriptions'),
      await ask('GET', '/v1/subscriptions', undefined, { accept: 'text/html' }),
      await ask('GET', one(id)),
      await ask('GET', one(id), undefined, { accept: 'text/html' }),
      await ask('PATCH', one(id), { description: 'x' }),
      await ask('PUT', `${one(id)}/state`, { status: 'disabled' }),
      await ask('GET', `${one(id)}/deliveries`),
      await ask('POST', `${one(id)}/rotations`, { secret: SECRET }),
      await ask('DELETE', `${one(id)}/retiring-key`),
    ].map(({ status, text }) => {
      expect(status).toBe(200)
      return text
    })
    await server.close()
    const all = `${said.join()}${lines}`
    for (const secret of [made.body.secret, SECRET]) expect(all).not.toContain(secret.slice(6))
    expect(all).not.toContain('whsk_')
  })

  it('shows no query of an address, which may have a secret of the receiver in it', async () => {
    const { body } = await create({ url: `${receiver.url}?token=hush` })
    expect(body.url).toBe(`${receiver.url}?…`)
    log.append('unit-a')
    await untilSo(() => receiver.received.length === 1)
    expect(receiver.received[0]?.path).toBe('/hook?token=hush')
    expect(lines).not.toContain('hush')
  })

  it('is changed, disabled, enabled and deleted', async () => {
    const { id } = (await create()).body
    expect(await ask('PATCH', one(id), { description: 'Other' })).toMatchObject({
      status: 200,
      body: { description: 'Other', url: receiver.url },
    })
    expect((await ask('PUT', `${one(id)}/state`, { status: 'disabled' })).body.state).toMatchObject(
      { status: 'disabled', why: 'asked' },
    )
    expect((await ask('PUT', `${one(id)}/state`, { status: 'enabled' })).body.state).toEqual({
      status: 'enabled',
      why: null,
      since: null,
      detail: null,
    })
    expect((await ask('GET', '/v1/subscriptions')).body.subscriptions).toMatchObject([{ id }])
    expect((await ask('DELETE', one(id))).status).toBe(204)
    expect(await ask('GET', one(id))).toMatchObject({
      status: 404,
      body: { type: '/problems/subscription-not-found' },
    })
  })

  it('is sent a test that is about no event, even while it is disabled', async () => {
    const { id, secret } = (await create()).body
    await ask('PUT', `${one(id)}/state`, { status: 'disabled' })
    const tested = await ask('POST', `${one(id)}/tests`)
    expect(tested).toMatchObject({ status: 200, body: { outcome: 'delivered', status: 204 } })
    const { body, headers } = receiver.received[0] ?? { body: '', headers: {} }
    expect(new Webhook(secret).verify(body, headers as Record<string, string>)).toMatchObject({
      id: tested.body.webhookId,
    })
    answerWith = 404
    expect((await ask('POST', `${one(id)}/tests`)).body).toMatchObject({
      outcome: 'failed',
      status: 404,
      detail: '<i>no</i>',
    })
    expect((await ask('GET', `${one(id)}/deliveries`)).body.deliveries).toEqual([])
  })

  it('rotates its key, and retires the old one', async () => {
    const { id } = (await create()).body
    const rotated = await ask('POST', `${one(id)}/rotations`, {
      scheme: 'v1a',
      retireAfterHours: 1,
    })
    expect(rotated.body.keys).toMatchObject([
      { scheme: 'v1', retiresAt: expect.any(String) },
      { scheme: 'v1a' },
    ])
    expect(await ask('POST', `${one(id)}/rotations`, {})).toMatchObject({
      status: 409,
      body: { type: '/problems/rotation-under-way' },
    })
    expect((await ask('DELETE', `${one(id)}/retiring-key`)).body.keys).toMatchObject([
      { scheme: 'v1a' },
    ])
    expect(await ask('DELETE', `${one(id)}/retiring-key`)).toMatchObject({
      status: 404,
      body: { type: '/problems/no-key-retires' },
    })
  })

  it('tells of each attempt, by pages, and of those that failed alone', async () => {
    const { id } = (await create()).body
    log.append('a')
    await untilSo(() => receiver.received.length === 1)
    answerWith = 400
    log.append('b')
    await untilSo(() => receiver.received.length === 2)
    const deliveries = (query: string) => ask('GET', `${one(id)}/deliveries${query}`)
    const all = await askUntil(`${one(id)}/deliveries`, ({ body }) => body.deliveries.length === 2)
    expect(all.body.deliveries).toMatchObject([
      {
        stream: 'b',
        outcome: 'failed',
        status: 400,
        attempt: 1,
        detail: '<i>no</i>',
        nextAttemptAt: expect.any(String),
      },
      { stream: 'a', outcome: 'delivered', status: 204, detail: null, nextAttemptAt: null },
    ])
    expect((await deliveries('?outcome=failed')).body.deliveries).toMatchObject([{ stream: 'b' }])
    const first = await deliveries('?limit=1')
    expect(first.body.deliveries).toMatchObject([{ stream: 'b' }])
    const [, next = ''] = /<([^>]+)>; rel="next"/.exec(String(first.headers['link'])) ?? []
    const last = await ask('GET', next)
    expect(last.body.deliveries).toMatchObject([{ stream: 'a' }])
    expect(last.headers['link']).not.toContain('rel="next"')
  })

  it('is sent again what comes after a cursor, and refused what no log has', async () => {
    log.append('a')
    const { id } = (await create()).body
    expect(await ask('POST', `${one(id)}/replays`, { after: 'log-0' })).toMatchObject({
      status: 202,
      body: { cursor: 'log-0' },
    })
    await untilSo(() => receiver.received.length === 1)
    expect((await create({ after: '0' })).status).toBe(410)
  })
})

describe('The same request again', () => {
  const under = (key: string, asked: object = {}) =>
    ask('POST', '/v1/subscriptions', { url: receiver.url, ...asked }, { 'idempotency-key': key })
  const essence = ({ status, headers: { location }, text }: Answer) => ({ status, location, text })
  const count = async () => (await ask('GET', '/v1/subscriptions')).body.subscriptions.length

  it('gives the first answer again, with its secret, whatever happened since', async () => {
    const first = await under('k1', { description: 'x', filter: { type: ['PlaceFilled'] } })
    const { id } = first.body
    log.append('a', 'PlaceFilled')
    await ask('PATCH', one(id), { description: 'y' })
    await ask('POST', `${one(id)}/rotations`, {})
    await ask('PUT', `${one(id)}/state`, { status: 'disabled' })
    await server.close()
    await open(ANY)
    const again = await under('k1', { filter: { type: ['PlaceFilled'] }, description: 'x' })
    expect(first.headers['idempotency-replayed']).toBeUndefined()
    expect(again.headers).toMatchObject({
      'idempotency-replayed': 'true',
      'cache-control': 'no-store',
    })
    expect(essence(again)).toEqual(essence(first))
    expect(await count()).toBe(1)
  })

  it('makes one subscription when it is sent many times at once', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => under('k1')))
    expect(new Set(answers.map((answer) => JSON.stringify(essence(answer)))).size).toBe(1)
    expect(await count()).toBe(1)
  })

  it('is decided anew when it was refused, and when what it has made is deleted', async () => {
    expect((await under('k1', { after: 'log-1' })).status).toBe(410)
    log.append('a')
    const first = await under('k1', { after: 'log-1' })
    expect(first.status).toBe(201)
    await ask('DELETE', one(first.body.id))
    const second = await under('k1', { after: 'log-1' })
    expect(second.headers['idempotency-replayed']).toBeUndefined()
    expect(second.body.id).not.toBe(first.body.id)
  })

  it('with another body is refused, and under another key is another', async () => {
    await under('k1')
    expect(await under('k1', { description: 'x' })).toMatchObject({
      status: 422,
      body: { type: '/problems/idempotency-key-reused' },
    })
    expect((await under('k2')).status).toBe(201)
    expect((await create()).status).toBe(201)
    expect(await count()).toBe(3)
  })
})

describe('Subscriptions that cannot be written', () => {
  it('are answered with a problem that says so, and can be asked for again', async () => {
    const { id } = (await create()).body
    const other = openDatabase(join(folder, 'webhooks.db'))
    other.exec('begin immediate')
    for (const [method, path, body] of [
      ['POST', '/v1/subscriptions', { url: receiver.url }],
      ['PATCH', one(id), { description: 'x' }],
      ['DELETE', one(id)],
      ['PUT', `${one(id)}/state`, { status: 'disabled' }],
      ['POST', `${one(id)}/rotations`, {}],
      ['POST', `${one(id)}/replays`, { after: 'log-0' }],
    ] as const)
      expect([method, path, await ask(method, path, body)]).toMatchObject([
        method,
        path,
        {
          status: 503,
          headers: { 'retry-after': '1' },
          body: { type: '/problems/subscriptions-not-written' },
        },
      ])
    expect((await ask('GET', '/health/ready')).body.checks['webhook-file']).toMatchObject({
      ready: true,
      error: expect.stringContaining('locked'),
      failingSince: expect.any(Number),
    })
    expect((await ask('GET', '/metrics')).text).toMatch(/unwritable_seconds (?!0\n)\d/)
    other.exec('rollback')
    other.close()
    expect((await ask('PATCH', one(id), { description: 'x' })).status).toBe(200)
    const { text } = await ask('GET', '/metrics')
    for (const name of ['unwritable_seconds', 'unwritten_changes'])
      expect(text).toContain(`vietas_webhook_${name} 0\n`)
  })
})

describe('A receiver', () => {
  it.each([
    'http://example.com/',
    'https://127.0.0.1/',
    'https://localhost/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://[64:ff9b::a00:1]/',
    'https://169.254.169.254/latest/meta-data/',
    'https://100.64.0.1/',
    'https://198.18.0.1/',
    'https://224.0.0.1/',
    'https://0.0.0.0/',
    'https://user:hush@example.com/',
    'https://example.com:25/',
    'gopher://example.com/',
    'not an address',
  ])('at %s is refused, where the operator allows nothing else', async (url) => {
    await server.close()
    await open(STRICT)
    const answer = await ask('POST', '/v1/subscriptions', { url })
    expect(answer).toMatchObject({
      status: 422,
      body: { type: '/problems/receiver-refused', errors: [{ in: 'body', pointer: '/url' }] },
    })
    expect(answer.text + lines).not.toContain('hush')
    expect((await ask('GET', '/v1/subscriptions')).body.subscriptions).toEqual([])
  })

  it('that was allowed once is refused at the next attempt where it is not any more', async () => {
    const { id } = (await create()).body
    await server.close()
    await open(STRICT)
    log.append('a')
    const path = `${one(id)}/deliveries`
    const { body } = await askUntil(path, (answer) => answer.body.deliveries.length > 0)
    expect(body.deliveries).toMatchObject([{ outcome: 'refused-address', status: null }])
    expect(receiver.received).toEqual([])
  })

  it('on an address that is not public is allowed for development, and that is said', async () => {
    expect((await create()).body.notice).toContain('for development only')
    expect(lines).toContain('for development only')
    await server.close()
    lines = ''
    await open(STRICT)
    expect((await ask('GET', '/v1/subscriptions')).body.subscriptions).toMatchObject([
      { notice: null },
    ])
    expect(lines).not.toContain('development')
  })
})

describe('What cannot be read', () => {
  it.each([
    [{ secret: 'hush-hush' }, '/secret'],
    [{ secret: Buffer.alloc(23, 1).toString('base64') }, '/secret'],
    [{ scheme: 'v1a', secret: SECRET }, '/secret'],
    [{ scheme: 'v2' }, '/scheme'],
    [{ filter: { type: [] } }, '/filter/type'],
    [{ filter: { type: ['NoSuchType'] } }, '/filter/type/0'],
    [{ filter: { unit: ['a'] } }, '/filter/unit/0'],
    [{ filter: { colour: ['red'] } }, '/filter/colour'],
    [{ filter: null }, '/filter'],
    [{ description: 'a\u0000b' }, '/description'],
    [{ after: 5 }, '/after'],
    [{ url: 5 }, '/url'],
    [{ keys: [] }, '/keys'],
  ])('is refused by the field at fault: %j', async (asked, pointer) => {
    const answer = await create(asked)
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ in: 'body', pointer }] } })
    expect(answer.text).not.toContain('hush')
    if ('secret' in asked) expect(answer.text).not.toContain(asked.secret.slice(6))
  })

  it.each([
    '__proto__',
    'constructor',
    'toString',
    '%00',
    '..%2f..',
    "' or 1=1 --",
    'a'.repeat(100),
  ])('is no subscription: %s', async (id) => {
    await create()
    for (const [method, path, body] of [
      ['GET', ''],
      ['PATCH', '', { description: 'x' }],
      ['DELETE', ''],
      ['PUT', '/state', { status: 'enabled' }],
      ['POST', '/rotations', {}],
      ['DELETE', '/retiring-key'],
      ['POST', '/replays', { after: 'log-0' }],
      ['POST', '/tests'],
      ['GET', '/deliveries'],
    ] as const)
      expect([
        method,
        path,
        (await ask(method, `${one(encodeURIComponent(id))}${path}`, body)).status,
      ]).toEqual([method, path, 404])
    expect((await ask('GET', '/v1/subscriptions')).body.subscriptions).toHaveLength(1)
  })
})

describe('The pages', () => {
  it('show texts of clients and receivers as texts, and run nothing', async () => {
    answerWith = 400
    const { id } = (await create({ description: '<script>alert(1)</script>' })).body
    log.append('a"><b>')
    await untilSo(() => receiver.received.length === 1)
    const page = await askUntil(one(id), ({ text }) => !text.includes('None yet'), 'text/html')
    const list = await ask('GET', '/v1/subscriptions', undefined, { accept: 'text/html,*/*;q=0.8' })
    for (const { headers, text } of [page, list]) {
      expect(headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': PAGE_POLICY,
      })
      expect(text).not.toMatch(/<script|<b>|<i>/)
      expect(text).toContain('&lt;script>')
    }
    expect(page.text).toContain('&lt;i>no&lt;/i>')
  })
})

describe('Measurements', () => {
  it('tell what came of attempts, what waits and who is paused', async () => {
    const { id } = (await create()).body
    log.append('a')
    await untilSo(() => receiver.received.length === 1)
    answerWith = 410
    log.append('b')
    await askUntil(one(id), ({ body }) => body.state.status === 'disabled')
    const { text } = await ask('GET', '/metrics')
    for (const line of [
      'vietas_webhook_attempts_total{outcome="delivered"} 1',
      'vietas_webhook_attempts_total{outcome="gone"} 1',
      'vietas_webhook_retries_total 0',
      'vietas_webhook_subscriptions{status="disabled"} 1',
      'vietas_webhook_pending 1',
      'vietas_webhook_failing 0',
    ])
      expect(text).toContain(`${line}\n`)
    expect(text).toMatch(/vietas_webhook_oldest_pending_seconds [1-9]/)
  })
})
