import { EventStoreError } from '@vietas/event-store'
import { openMemoryStore } from '@vietas/event-store-testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  ADULTS,
  groupApartment,
  NOW,
  openRegistry,
  type Answer,
  type TestRegistry,
} from '../testing/registry.ts'
import { losingOutcomes, withAppend } from '../testing/stores.ts'

let registry: TestRegistry
let unit: string
let before: number

beforeAll(async () => {
  registry = await openRegistry()
})
afterAll(() => registry.server.close())
beforeEach(async () => {
  before = await head()
  unit = await registry.openUnit()
})

const fill = (headers: Record<string, string>, changes: object = {}, at = unit): Promise<Answer> =>
  registry.act(
    at,
    'fillings',
    { targetGroup: ADULTS, effectiveOn: '2026-04-01', places: 8, ...changes },
    headers,
  )

const head = async (): Promise<number> => Number(await registry.store.head())
/** How many events the test has recorded, its unit's opening included. */
const recorded = async (): Promise<number> => (await head()) - before
const essence = ({ status, headers, body }: Answer): object => ({
  status,
  body,
  etag: headers['etag'],
  position: headers['vietas-position'],
  location: headers['location'],
})

describe('The same request again', () => {
  it('gives the first answer again, whatever happened since, and records nothing', async () => {
    const first = await fill({ 'idempotency-key': 'k1' })
    await fill({}, { places: 1 })
    const again = await fill({ 'idempotency-key': 'k1' })

    expect(first.headers['idempotency-replayed']).toBeUndefined()
    expect(again.headers['idempotency-replayed']).toBe('true')
    expect(essence(again)).toEqual(essence(first))
    expect(await recorded()).toBe(3)
  })

  it('is the same with its fields in another order', async () => {
    const first = await fill({ 'idempotency-key': 'k1' })
    const body = `{"places":8,"effectiveOn":"2026-04-01","targetGroup":"${ADULTS}"}`
    const again = await registry.post(`${unit}/fillings`, body, { 'idempotency-key': 'k1' })
    expect(essence(again)).toEqual(essence(first))
  })

  it('is recognised before its If-Match is looked at', async () => {
    const headers = { 'idempotency-key': 'k1', 'if-match': '"0"' }
    const first = await fill(headers)
    expect(essence(await fill(headers))).toEqual(essence(first))
  })

  it('creates one unit', async () => {
    const key = { 'idempotency-key': 'new-unit' }
    const first = await registry.post('/v1/service-units', groupApartment, key)
    const again = await registry.post('/v1/service-units', groupApartment, key)
    expect(essence(again)).toEqual(essence(first))
    expect(again.status).toBe(201)
    expect(await recorded()).toBe(2)
  })

  it('creates one closure order', async () => {
    const order = {
      authority: 'Labklājības ministrija',
      units: [unit.split('/').at(-1)],
      issuedOn: '2026-04-01',
      effectiveOn: '2026-12-01',
    }
    const key = { 'idempotency-key': 'order-1' }
    const first = await registry.post('/v1/closure-orders', order, key)
    const again = await registry.post('/v1/closure-orders', order, key)
    expect(essence(again)).toEqual(essence(first))
    const revoke = { revokedOn: '2026-05-01' }
    const at = first.headers['location'] ?? ''
    const revoked = await registry.act(at, 'revocation', revoke, { 'idempotency-key': 'r' })
    const revokedAgain = await registry.act(at, 'revocation', revoke, { 'idempotency-key': 'r' })
    expect(essence(revokedAgain)).toEqual(essence(revoked))
    expect(await recorded()).toBe(3)
  })

  it('is decided anew when it was refused', async () => {
    const key = { 'idempotency-key': 'k1' }
    expect((await fill(key, { places: 13 })).status).toBe(422)
    const more = { targetGroup: ADULTS, operational: 20, effectiveOn: '2026-03-15' }
    await registry.act(unit, 'operational-places', more)
    expect((await fill(key, { places: 13 })).status).toBe(200)
  })

  it('is recognised by a registry that has remembered nothing', async () => {
    const first = await fill({ 'idempotency-key': 'k1' })
    const other = await openRegistry(registry.store)
    const body = { targetGroup: ADULTS, effectiveOn: '2026-04-01', places: 8 }
    const again = await other.act(unit, 'fillings', body, { 'idempotency-key': 'k1' })
    expect(essence(again)).toEqual(essence(first))
    await other.server.close()
  })

  it('means one event when it is sent many times at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => fill({ 'idempotency-key': 'k1' })),
    )
    expect(new Set(answers.map((answer) => JSON.stringify(essence(answer)))).size).toBe(1)
    expect(await recorded()).toBe(2)
  })
})

describe('The same key', () => {
  it('with another body is refused', async () => {
    await fill({ 'idempotency-key': 'k1' })
    const { status, body } = await fill({ 'idempotency-key': 'k1' }, { places: 7 })
    expect({ status, type: body.type }).toEqual({
      status: 422,
      type: '/problems/idempotency-key-reused',
    })
    expect(await recorded()).toBe(2)
  })

  it('at another address is another key', async () => {
    const key = { 'idempotency-key': '1' }
    const body = { targetGroup: ADULTS, effectiveOn: '2026-04-01', places: 1 }
    const other = await registry.openUnit()
    const answers = [
      await registry.act(unit, 'fillings', body, key),
      await registry.act(unit, 'reservations', body, key),
      await registry.act(other, 'fillings', body, key),
      await registry.post('/v1/service-units', groupApartment, key),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 201])
    expect(new Set(answers.map((answer) => answer.body.events[0].id)).size).toBe(4)
    const repeated = await registry.act(
      unit.toUpperCase().replace('/V1/SERVICE-UNITS', '/v1/service-units'),
      'fillings',
      body,
      key,
    )
    expect(essence(repeated)).toEqual(essence(answers[0] as Answer))
    expect(await recorded()).toBe(6)
  })

  it('with another body is refused by a registry that is behind the log', async () => {
    const other = await openRegistry(registry.store)
    const key = { 'idempotency-key': 'k1' }
    await registry.get(unit)
    const body = { targetGroup: ADULTS, effectiveOn: '2026-04-01', places: 7 }
    expect((await other.act(unit, 'fillings', body, key)).status).toBe(200)
    // As it is remembered here the stream ends just before the other's event.
    const { status, body: problem } = await fill(key)
    expect({ status, type: problem.type }).toEqual({
      status: 422,
      type: '/problems/idempotency-key-reused',
    })
    expect((await registry.get(unit)).body.places[0].occupied).toBe(7)
    await other.server.close()
  })
})

describe('An append that a store refuses', () => {
  it.each([
    ['id-taken', 422, 'idempotency-key-reused'],
    ['append-too-large', 413, 'append-too-large'],
    ['unavailable', 503, 'event-store-unavailable'],
  ] as const)('because of %s is answered with %i', async (code, status, type) => {
    const store = withAppend(openMemoryStore(), () =>
      Promise.reject(new EventStoreError(code, 'No')),
    )
    const refusing = await openRegistry(store)
    const answer = await refusing.post('/v1/service-units', groupApartment)
    expect(answer).toMatchObject({ status, body: { type: `/problems/${type}` } })
    await refusing.server.close()
  })
})

describe('A request whose outcome is lost', () => {
  it('is told that it is not known, and recorded once when it is sent again', async () => {
    const store = losingOutcomes(openMemoryStore({ now: () => NOW }))
    const losing = await openRegistry(store)
    const at = await losing.openUnit()
    const key = { 'idempotency-key': 'k1' }
    const body = { targetGroup: ADULTS, effectiveOn: '2026-04-01' }

    store.loseNext()
    const lost = await losing.act(at, 'fillings', body, key)
    expect({ status: lost.status, type: lost.body.type }).toEqual({
      status: 503,
      type: '/problems/event-store-unavailable',
    })
    expect(lost.headers['retry-after']).toBeDefined()

    const again = await losing.act(at, 'fillings', body, key)
    expect(again).toMatchObject({
      status: 200,
      headers: { 'idempotency-replayed': 'true' },
      body: { revision: 1 },
    })
    expect(await store.head()).toBe('2')
    expect((await losing.get(at)).body.places[0].occupied).toBe(1)
    await losing.server.close()
  })

  it('is refused when it is sent again with another body', async () => {
    const store = losingOutcomes(openMemoryStore({ now: () => NOW }))
    const losing = await openRegistry(store)
    const at = await losing.openUnit()
    const key = { 'idempotency-key': 'k1' }
    const body = { targetGroup: ADULTS, effectiveOn: '2026-04-01' }
    store.loseNext()
    await losing.act(at, 'fillings', body, key)
    const other = await losing.act(at, 'fillings', { ...body, places: 2 }, key)
    expect(other.body.type).toBe('/problems/idempotency-key-reused')
    expect((await losing.get(at)).body.places[0].occupied).toBe(1)
    await losing.server.close()
  })

  it('creates one unit', async () => {
    const store = losingOutcomes(openMemoryStore({ now: () => NOW }))
    const losing = await openRegistry(store)
    const key = { 'idempotency-key': 'k1' }
    store.loseNext()
    await losing.post('/v1/service-units', groupApartment, key)
    const again = await losing.post('/v1/service-units', groupApartment, key)
    expect(again).toMatchObject({ status: 201, body: { revision: 0, position: '1' } })
    expect(await store.head()).toBe('1')
    await losing.server.close()
  })
})

describe('If-Match', () => {
  it('lets a command on the current revision through', async () => {
    expect((await fill({ 'if-match': '"0"' })).status).toBe(200)
    expect((await fill({ 'if-match': '*' }, { places: 1 })).status).toBe(200)
  })

  it.each(['"0"', '"7"'])('%s on revision 1 is told the current one', async (stale) => {
    await fill({})
    const { status, headers, body } = await fill({ 'if-match': stale }, { places: 1 })
    expect(status).toBe(412)
    expect(headers['etag']).toBe('"1"')
    expect(body).toMatchObject({
      type: '/problems/revision-changed',
      currentRevision: 1,
    })
    expect(await recorded()).toBe(2)
  })

  it('is compared with what others have recorded since', async () => {
    const other = await openRegistry(registry.store)
    await other.act(unit, 'confirmations', { effectiveOn: '2026-04-01' })
    expect((await fill({ 'if-match': '"0"' })).body.currentRevision).toBe(1)
    expect((await fill({ 'if-match': '"1"' })).status).toBe(200)
    await other.server.close()
  })
})
