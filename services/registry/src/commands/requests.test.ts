import type { RecordedEvent } from '@vietas/event-store'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ADULTS, groupApartment, openRegistry, type TestRegistry } from '../testing/registry.ts'

let registry: TestRegistry

beforeAll(async () => {
  registry = await openRegistry()
})
afterAll(() => registry.server.close())

const open = (changes: object) =>
  registry.post('/v1/service-units', { ...groupApartment, ...changes })

const recorded = async (): Promise<number> => Number(await registry.store.head())

describe('A request that cannot be read is answered with each field at fault', () => {
  it.each([
    ['a day that is none', { effectiveOn: '2019-02-30' }, '/effectiveOn'],
    ['a wrong type', { name: 7 }, '/name'],
    [
      'a count that is none',
      { places: [{ ...groupApartment.places[0], occupied: -1 }] },
      '/places/0/occupied',
    ],
    ['a field that is not known', { nmae: 'x' }, '/nmae'],
    ['a personal code', { name: 'Jānis 010190-12345' }, '/name'],
    ['an actor of its own choice', { actor: { id: 'me' } }, '/actor'],
    ['a source without a publisher', { source: { title: 'Lēmums' } }, '/source/publisher'],
    ['a knownSince that is no day', { knownSince: '2026-02-30' }, '/knownSince'],
  ])('%s', async (_what, changes, pointer) => {
    const { status, body } = await open(changes)
    expect(status).toBe(400)
    expect(body.type).toBe('/problems/invalid-request')
    expect(body.errors).toEqual([{ in: 'body', pointer, detail: expect.any(String) }])
    expect(await recorded()).toBe(0)
  })

  it('malformed JSON, with where it breaks', async () => {
    const { status, body } = await registry.post('/v1/service-units', '{"name": ')
    expect({ status, type: body.type }).toEqual({
      status: 400,
      type: '/problems/malformed-json',
    })
  })

  it('an Idempotency-Key or If-Match that is none', async () => {
    const unit = await registry.openUnit()
    const wrong = await registry.act(
      unit,
      'confirmations',
      { effectiveOn: '2026-04-01' },
      { 'idempotency-key': 'two words', 'if-match': 'W/"1"' },
    )
    expect(wrong.status).toBe(400)
    expect(wrong.body.errors.map(({ name }: { name: string }) => name).sort()).toEqual([
      'idempotency-key',
      'if-match',
    ])
  })

  it('an id that is none', async () => {
    const { status, body } = await registry.get('/v1/service-units/seven')
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ in: 'params', name: 'unitId' }])
  })

  it('more than one append can carry', async () => {
    const text = JSON.stringify({ ...groupApartment, name: 'x'.repeat(2 * 1024 * 1024) })
    expect((await registry.post('/v1/service-units', text)).status).toBe(413)
  })
})

describe('Where a report comes from', () => {
  const source = { title: 'Lēmums Nr. 7', publisher: 'Daugavpils valstspilsētas dome' }

  it('is recorded with it', async () => {
    await open({ source, knownSince: '2026-03-01' })
    const recorded: RecordedEvent[] = []
    for await (const { events } of registry.store.readAll()) recorded.push(...events)
    expect(recorded.at(-1)?.metadata).toEqual({
      schemaVersion: 1,
      actor: { id: 'anonymous', role: 'reporter' },
      source,
      knownSince: Date.parse('2026-02-28T22:00:00Z'),
      correlationId: expect.any(String),
    })
  })

  it('cannot make it known since later than now', async () => {
    const { status, body } = await open({ source, knownSince: '2026-06-15T09:00:01Z' })
    expect({ status, type: body.type }).toEqual({
      status: 422,
      type: '/problems/known-since-in-future',
    })
    expect(body.errors).toMatchObject([{ in: 'body', pointer: '/knownSince' }])
    expect((await open({ source, knownSince: '2026-06-15T09:00:00Z' })).status).toBe(201)
  })

  it.each([
    ['fillings', { effectiveOn: '2026-04-01', targetGroup: ADULTS }, '2026-04-01'],
    ['counts', { effectiveOn: '2026-04-01', targetGroup: ADULTS, occupied: 1 }, '2026-04-01'],
    ['confirmations', { effectiveOn: '2026-06-15' }, '2026-06-15'],
  ])('cannot have been known before what it reports happened: %s', async (act, body, earliest) => {
    const unit = await registry.openUnit()
    for (const tooEarly of [
      '2026-03-01',
      new Date(Date.parse(`${earliest}T00:00:00+03:00`) - 1).toISOString(),
    ]) {
      const refused = await registry.act(unit, act, { ...body, source, knownSince: tooEarly })
      expect(refused).toMatchObject({
        status: 422,
        body: {
          type: '/problems/known-before-it-happened',
          earliest,
          errors: [
            { in: 'body', pointer: '/knownSince', detail: expect.stringContaining(earliest) },
          ],
        },
      })
    }
    const known = await registry.act(unit, act, { ...body, source, knownSince: earliest })
    expect(known.status).toBe(200)
  })

  it('may have been known before its day when it announces', async () => {
    const ahead = { source, knownSince: '2026-03-01' }
    const opening = { ...ahead, effectiveOn: '2026-12-01' }
    const opened = await registry.post('/v1/service-units', { ...groupApartment, ...opening })
    expect(opened.status).toBe(201)
    const unit = await registry.openUnit()
    const suspension = await registry.act(unit, 'suspensions', opening)
    const closing = await registry.act(unit, 'closing', { ...opening, effectiveOn: '2026-12-31' })
    expect([suspension.status, closing.status]).toEqual([200, 200])
  })

  it('is an order known from its own date on, however far its day lies ahead', async () => {
    const unit = await registry.openUnit()
    const order = (knownSince: string) =>
      registry.post('/v1/closure-orders', {
        authority: 'Labklājības ministrija',
        units: [unit.split('/').at(-1)],
        issuedOn: '2026-05-01',
        effectiveOn: '2027-01-01',
        source,
        knownSince,
      })
    expect(await order('2026-04-30')).toMatchObject({
      status: 422,
      body: { earliest: '2026-05-01' },
    })
    const issued = await order('2026-05-01')
    expect(issued.status).toBe(201)
    const revoke = { revokedOn: '2026-06-01', source, knownSince: '2026-05-31' }
    expect(
      await registry.act(issued.headers['location'] ?? '', 'revocation', revoke),
    ).toMatchObject({
      status: 422,
      body: { earliest: '2026-06-01', errors: [{ pointer: '/knownSince' }] },
    })
  })

  it('must be stated for it to be known earlier', async () => {
    const { status, body } = await open({ knownSince: '2026-03-01' })
    expect({ status, type: body.type }).toEqual({
      status: 422,
      type: '/problems/source-required',
    })
    expect(body.errors).toMatchObject([{ in: 'body', pointer: '/source' }])
  })

  it('puts a count into the known order where it was known', async () => {
    const unit = await registry.openUnit()
    const count = (occupied: number, more: object = {}) =>
      registry.act(unit, 'counts', {
        targetGroup: ADULTS,
        effectiveOn: '2026-04-01',
        occupied,
        ...more,
      })
    await count(5)
    expect((await count(3, { source, knownSince: '2026-04-02' })).status).toBe(200)
    expect((await registry.get(unit)).body.places[0].occupied).toBe(5)
  })
})
