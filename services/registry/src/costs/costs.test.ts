import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openRegistry, type TestRegistry } from '../testing/registry.ts'

let registry: TestRegistry
let methodology: string
beforeAll(async () => {
  registry = await openRegistry()
  const terms = { title: 'Metodika', validFrom: '2020-01-01' }
  methodology = (await registry.post('/v1/costs', terms)).headers['location'] ?? ''
})
afterAll(() => registry.server.close())

const cost = { serviceType: 'respite', per: 'person-day', validFrom: '2020-01-01' }
const paid = { municipality: 'LV0002000', persons: 1 }

describe('An amount of money that is none', () => {
  it('is refused with what to write instead, at its field', async () => {
    const answers = [
      await registry.act(methodology, 'unit-costs', { ...cost, cents: 12.34 }),
      await registry.post('/v1/compensations', { ...paid, cents: 12.34 }),
    ]
    for (const { status, body } of answers) {
      expect(status).toBe(400)
      expect(body.errors).toMatchObject([
        { pointer: '/cents', detail: expect.stringContaining('write 1234') },
      ])
    }
  })

  it('is neither below zero, nor a text, nor without a bound; nothing is recorded', async () => {
    for (const cents of [-1, '1234', 1e15, null]) {
      const { status, body } = await registry.act(methodology, 'unit-costs', { ...cost, cents })
      expect(status).toBe(400)
      expect(body.errors[0].pointer).toBe('/cents')
      expect((await registry.post('/v1/compensations', { ...paid, cents })).status).toBe(400)
    }
    expect((await registry.get(methodology)).body).toMatchObject({ revision: 0, unitCosts: [] })
  })
})

describe('Who is paid', () => {
  const pay = (terms: object) =>
    registry.post('/v1/compensations', { ...paid, cents: 100, ...terms })
  const type = async (terms: object) => (await pay(terms)).body.type

  it('is a municipality of the period: on its first day or on its last', async () => {
    const overReform = { from: '2021-01-01', to: '2021-12-31' }
    expect((await pay({ municipality: '0440200', period: overReform })).status).toBe(201)
    expect((await pay({ municipality: 'LV0046000', period: overReform })).status).toBe(201)
    const after = { from: '2021-07-01', to: '2021-12-31' }
    expect(await pay({ municipality: '0440200', period: after })).toMatchObject({
      status: 422,
      body: { type: '/problems/municipality-not-in-force', inForceInstead: [{}] },
    })
  })

  it('is one that there is, or a planning region', async () => {
    expect(await type({ municipality: 'LV9999999' })).toBe('/problems/unknown-municipality')
    expect(await type({ municipality: undefined, planningRegion: 'Latgola' })).toBe(
      '/problems/unknown-planning-region',
    )
    expect((await pay({ municipality: undefined, planningRegion: 'Latgale' })).status).toBe(201)
    expect((await pay({ municipality: undefined })).status).toBe(400)
  })
})
