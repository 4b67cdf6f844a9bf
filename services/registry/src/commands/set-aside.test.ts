import { closureOrders, serviceUnits, type Capability } from '@vietas/domain'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { recordedBefore } from '../testing/capability-contract.ts'
import { ADULTS, openRegistry, type Answer, type TestRegistry } from '../testing/registry.ts'

let registry: TestRegistry
let named: string
let other: string

beforeEach(async () => {
  registry = await openRegistry()
  named = await registry.openUnit()
  other = await registry.openUnit()
})
afterEach(() => registry.server.close())

const idAt = (address: string): string => address.split('/').at(-1) ?? ''
const fill = (unit: string): Promise<Answer> =>
  registry.act(unit, 'fillings', { targetGroup: ADULTS, effectiveOn: '2026-04-01' })
const issue = (...units: string[]): Promise<Answer> =>
  registry.post('/v1/closure-orders', {
    authority: 'Labklājības ministrija',
    units: units.map(idAt),
    issuedOn: '2026-04-01',
    effectiveOn: '2026-12-01',
  })

/** What a newer release might record. */
const newer = (of: Capability, id: string, data: object): Promise<string> => {
  const event = { id: '3b0c7e0a-6a4f-5b57-8f0a-5f2f7f0f8a11', type: 'OfTomorrow', data }
  return recordedBefore(registry, of, id, event as never)
}

const blocked = {
  status: 503,
  body: {
    type: '/problems/event-not-understood',
    eventId: '3b0c7e0a-6a4f-5b57-8f0a-5f2f7f0f8a11',
    detail: expect.stringContaining('OfTomorrow'),
  },
}

describe('An event that this release cannot read', () => {
  it('in the stream of an order: blocks the order and its units, and nothing else', async () => {
    const order = await issue(named)
    await newer(closureOrders, order.body.id, { orderId: order.body.id, units: [idAt(named)] })
    const address = order.headers['location'] ?? ''
    expect(await registry.act(address, 'revocation', { revokedOn: '2026-05-01' })).toMatchObject(
      blocked,
    )
    expect(await registry.get(address)).toMatchObject(blocked)
    expect(await registry.get(named)).toMatchObject(blocked)
    expect(await fill(named)).toMatchObject(blocked)
    expect(await issue(named, other)).toMatchObject(blocked)

    expect((await fill(other)).status).toBe(200)
    expect((await registry.get(other)).status).toBe(200)
    expect((await issue(other)).status).toBe(201)
  })

  it('in the stream of an order that names no unit: blocks those that it named before', async () => {
    const order = await issue(named)
    await newer(closureOrders, order.body.id, {})
    expect(await registry.get(named)).toMatchObject(blocked)
    expect((await fill(other)).status).toBe(200)
  })

  it('in the stream of a unit: blocks that unit, also after a restart', async () => {
    await newer(serviceUnits, idAt(named), { unitId: idAt(named) })
    const restarted = await openRegistry(registry.store)
    expect(await restarted.get(named)).toMatchObject(blocked)
    expect((await restarted.get(other)).status).toBe(200)
    await restarted.server.close()
  })

  it('whose data are wrong: blocks as well', async () => {
    const unitId = idAt(named)
    const data = { unitId, targetGroup: ADULTS, effectiveOn: '2026-02-30', places: 1 }
    await recordedBefore(registry, serviceUnits, unitId, { type: 'PlaceFilled', data } as never)
    expect(await registry.get(named)).toMatchObject({
      status: 503,
      body: { type: '/problems/event-not-understood' },
    })
  })
})
