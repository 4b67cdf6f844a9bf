import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openMemoryStore } from '@vietas/event-store-testing'
import { NOW, openRegistry, type TestRegistry } from '../testing/registry.ts'

const DAY_MS = 86_400_000
let registry: TestRegistry
let now: number

beforeEach(async () => {
  now = NOW
  const store = openMemoryStore({ now: () => now })
  registry = await openRegistry(store, { now: () => now })
})
afterEach(() => registry.server.close())

const ask = (url: string, ifNoneMatch?: string) =>
  registry.server.inject({
    url,
    headers: {
      'accept-encoding': 'gzip',
      ...(ifNoneMatch && { 'if-none-match': ifNoneMatch }),
    },
  })
const tagOf = async (url: string): Promise<string> => String((await ask(url)).headers['etag'])

const issue = (unit: string, changes: object = {}) =>
  registry.post('/v1/closure-orders', {
    authority: 'Labklājības ministrija',
    units: [unit.split('/').at(-1)],
    issuedOn: '2026-06-15',
    effectiveOn: '2026-12-01',
    ...changes,
  })

describe('The tag of a unit', () => {
  it('is its revision, and gives 304 to who has that answer', async () => {
    const unit = await registry.openUnit()
    const { headers } = await ask(unit)
    expect(headers).toMatchObject({ etag: '"0"', 'cache-control': 'no-cache, no-transform' })
    // A strong tag is of one sequence of bytes.
    expect(headers).not.toHaveProperty('content-encoding')
    for (const named of ['"0"', 'W/"0"', '"7", "0"', '*'])
      expect(await ask(unit, named)).toMatchObject({
        statusCode: 304,
        payload: '',
        headers: { etag: '"0"', 'cache-control': 'no-cache, no-transform' },
      })
    expect((await ask(unit, '"1"')).statusCode).toBe(200)
    expect(
      (await ask('/v1/service-units/6f1d5d5e-3c0f-4d2c-9a6e-0d8f3f1f5a10', '*')).statusCode,
    ).toBe(404)
  })

  it('is another on the day on which something announced takes place', async () => {
    const unit = await registry.openUnit()
    await registry.act(unit, 'suspensions', { effectiveOn: '2026-06-16', reason: 'Renovation' })
    const announced = await tagOf(unit)
    expect(announced).toBe('"1"')
    now += DAY_MS
    const answer = await ask(unit, announced)
    expect(answer).toMatchObject({ statusCode: 200 })
    expect(answer.json()).toMatchObject({ status: 'suspended', revision: 1 })
    const tag = String(answer.headers['etag'])
    expect(tag).toMatch(/^"1-[\w-]{16}"$/)
    expect((await ask(unit, tag)).statusCode).toBe(304)
    now += DAY_MS
    expect((await ask(unit, tag)).statusCode).toBe(304)
  })

  it('is another when an order names the unit, and again when it is revoked', async () => {
    const unit = await registry.openUnit()
    const tags = [await tagOf(unit)]
    const order = (await issue(unit)).headers['location'] ?? ''
    expect((await ask(unit, tags[0])).statusCode).toBe(200)
    tags.push(await tagOf(unit))
    await registry.act(order, 'revocation', { revokedOn: '2026-06-15' })
    tags.push(await tagOf(unit))
    expect(new Set(tags).size).toBe(3)
    expect((await ask(unit, tags[2])).statusCode).toBe(304)
  })

  it('is what a write may be recorded at, whatever it is', async () => {
    const unit = await registry.openUnit()
    await issue(unit)
    const tag = await tagOf(unit)
    expect(tag).toMatch(/^"0-/)
    const rename = (name: string) =>
      registry.act(unit, 'renamings', { name, effectiveOn: '2026-06-15' }, { 'if-match': tag })
    expect(await rename('Saule')).toMatchObject({ status: 200, headers: { etag: '"1"' } })
    expect(await rename('Zvaigzne')).toMatchObject({ status: 412, body: { currentRevision: 1 } })
  })
})
