import type { EventStore } from '@vietas/event-store'
import { openMemoryStore } from '@vietas/event-store-testing'
import { describe, expect, it } from 'vitest'
import { ADULTS, NOW, openRegistry, type Answer, type TestRegistry } from '../testing/registry.ts'
import { withAppend } from '../testing/stores.ts'

const fillOne = (registry: TestRegistry, unit: string): Promise<Answer> =>
  registry.act(unit, 'fillings', { targetGroup: ADULTS, effectiveOn: '2026-04-01' })

const close = async (...registries: TestRegistry[]): Promise<void> => {
  for (const { server } of registries) await server.close()
}

const statuses = (answers: readonly Answer[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1
  return counts
}

const almostFull = {
  places: [{ targetGroup: ADULTS, authorised: 12, operational: 12, occupied: 11, reserved: 0 }],
}

describe('Those who race', () => {
  it('for the last place: one of twenty gets it', async () => {
    const registry = await openRegistry()
    const unit = await registry.openUnit(almostFull)
    const answers = await Promise.all(Array.from({ length: 20 }, () => fillOne(registry, unit)))
    expect(statuses(answers)).toEqual({ 200: 1, 422: 19 })
    await close(registry)
  })

  it('for the last place over two registries: one of twenty gets it', async () => {
    const one = await openRegistry()
    const other = await openRegistry(one.store)
    const unit = await one.openUnit(almostFull)
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => fillOne(index % 2 === 0 ? one : other, unit)),
    )
    expect(statuses(answers)).toEqual({ 200: 1, 422: 19 })
    await close(one, other)
  })

  it('for many places over two registries: each gets one', async () => {
    const one = await openRegistry()
    const other = await openRegistry(one.store)
    const unit = await one.openUnit()
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) => fillOne(index % 2 === 0 ? one : other, unit)),
    )
    expect(statuses(answers)).toEqual({ 200: 12 })
    expect(answers.map(({ body }) => body.revision).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 12 }, (_, index) => index + 1),
    )
    await close(one, other)
  })

  it('to order one unit closed: one order stands', async () => {
    const registry = await openRegistry()
    const unit = await registry.openUnit()
    const order = {
      authority: 'Labklājības ministrija',
      units: [unit.split('/').at(-1)],
      issuedOn: '2026-04-01',
      effectiveOn: '2026-12-01',
    }
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => registry.post('/v1/closure-orders', order)),
    )
    expect(statuses(answers)).toEqual({ 201: 1, 409: 9 })
    await close(registry)
  })

  it('to order overlapping units, and to change the orders, never wait for each other in a ring', async () => {
    const registry = await openRegistry()
    const units = await Promise.all(Array.from({ length: 4 }, () => registry.openUnit()))
    const ids = units.map((unit) => unit.split('/').at(-1))
    const issue = (named: (string | undefined)[], key: string): Promise<Answer> =>
      registry.post(
        '/v1/closure-orders',
        { authority: 'LM', units: named, issuedOn: '2026-04-01', effectiveOn: '2026-12-01' },
        { 'idempotency-key': key },
      )
    const orders = await Promise.all(ids.map((id, index) => issue([id], `single-${index}`)))
    await Promise.all([
      ...orders.map((order) =>
        registry.act(order.headers['location'] ?? '', 'revocation', { revokedOn: '2026-05-01' }),
      ),
      ...ids.map((id, index) => issue([id], `single-${index}`)),
      issue([...ids], 'all'),
      issue([...ids].reverse(), 'all-reversed'),
      ...units.map((unit) => fillOne(registry, unit)),
    ])
    expect((await fillOne(registry, units[0] ?? '')).status).toBe(200)
    await close(registry)
  })

  it('without end are told to come again, and end', async () => {
    const memory = openMemoryStore({ now: () => NOW })
    let attempts = 0
    let storm = false
    const store: EventStore = withAppend(memory, async (pass) => {
      if (!storm) return pass()
      attempts += 1
      return { outcome: 'conflict', actual: 7 }
    })
    const registry = await openRegistry(store)
    const unit = await registry.openUnit()
    storm = true
    const { status, headers, body } = await fillOne(registry, unit)
    expect({ status, type: body.type, retryAfter: headers['retry-after'] }).toEqual({
      status: 503,
      type: '/problems/too-much-contention',
      retryAfter: '1',
    })
    expect(attempts).toBe(20)
    storm = false
    expect((await fillOne(registry, unit)).status).toBe(200)
    await close(registry)
  })
})

describe('What another registry has recorded', () => {
  it('is decided on, though this one remembers an earlier state', async () => {
    const one = await openRegistry()
    const other = await openRegistry(one.store)
    const unit = await one.openUnit(almostFull)
    await one.get(unit)
    expect((await fillOne(other, unit)).status).toBe(200)
    expect((await fillOne(one, unit)).body.type).toBe('/problems/over-capacity')
    const body = { targetGroup: ADULTS, effectiveOn: '2026-05-01', places: 12 }
    expect((await other.act(unit, 'vacatings', body)).status).toBe(200)
    // Remembered as full; only what the store has now can refuse.
    expect(
      (
        await one.act(unit, 'fillings', {
          targetGroup: ADULTS,
          effectiveOn: '2026-05-01',
          places: 12,
        })
      ).status,
    ).toBe(200)
    await close(one, other)
  })

  it('of closure orders is decided on too', async () => {
    const one = await openRegistry()
    const other = await openRegistry(one.store)
    const unit = await one.openUnit()
    const order = {
      authority: 'Labklājības ministrija',
      units: [unit.split('/').at(-1)],
      issuedOn: '2026-04-01',
      effectiveOn: '2026-12-01',
    }
    expect((await other.post('/v1/closure-orders', order)).status).toBe(201)
    expect((await one.post('/v1/closure-orders', order)).body.type).toBe(
      '/problems/order-already-standing',
    )
    expect((await one.get(unit)).body.closing).toBe(true)
    await close(one, other)
  })
})

describe('A registry', () => {
  it('that remembers next to nothing answers the same', async () => {
    const registry = await openRegistry(undefined, { mostEventsRemembered: 1 })
    const units = await Promise.all(Array.from({ length: 5 }, () => registry.openUnit()))
    for (let round = 1; round <= 3; round++)
      for (const unit of units) expect((await fillOne(registry, unit)).body.revision).toBe(round)
    await close(registry)
  })

  it('that starts on a log with orders knows them', async () => {
    const first = await openRegistry()
    const unit = await first.openUnit()
    const order = {
      authority: 'Labklājības ministrija',
      units: [unit.split('/').at(-1)],
      issuedOn: '2026-04-01',
      effectiveOn: '2026-05-01',
    }
    await first.post('/v1/closure-orders', order)
    await first.server.close()
    const second = await openRegistry(first.store)
    expect((await fillOne(second, unit)).status).toBe(200)
    const body = { targetGroup: ADULTS, effectiveOn: '2026-05-01' }
    expect((await second.act(unit, 'fillings', body)).body.type).toBe('/problems/unit-closed')
    expect((await second.get('/health/ready')).status).toBe(200)
    await close(second)
  })
})
