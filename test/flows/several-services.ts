import { beforeAll, expect, it } from 'vitest'
import { startService, type Answer, type Standalone } from './standalone-process.ts'

const targetGroup = 'adults-with-mental-disorders'
let registries: [Standalone, Standalone]
let capacities: [Standalone, Standalone]

const openUnit = async (places: number): Promise<string> => {
  const { status, body } = await registries[0].post('/v1/service-units', {
    name: 'Grupu dzīvoklis',
    serviceType: 'group-apartment',
    municipality: 'LV0002000',
    effectiveOn: '2026-01-01',
    places: [
      {
        targetGroup,
        authorised: places,
        operational: places,
        occupied: 0,
        reserved: 0,
        waiting: 0,
      },
    ],
  })
  expect(status).toBe(201)
  return body.id
}

const fill = (registry: Standalone, unit: string, places = 1): Promise<Answer<any>> =>
  registry.post(`/v1/service-units/${unit}/fillings`, {
    targetGroup,
    places,
    effectiveOn: '2026-02-01',
  })

const placesOf = async (capacity: Standalone, unit: string, after: string): Promise<any> =>
  (await capacity.get(`/v1/units/${unit}?after=${after}`)).body.unit.places[0]

interface OneOfEach {
  readonly registry: Standalone
  readonly capacity: Standalone
}

/** Two registries and two capacities on one log, each a process of its own; gives one of each. */
export function severalServices(connectionString: () => string): () => OneOfEach {
  beforeAll(async () => {
    const environment = { EVENT_STORE: connectionString() }
    const started = await Promise.all([
      startService('registry', environment),
      startService('registry', environment),
      startService('capacity', environment),
      startService('capacity', environment),
    ])
    registries = [started[0], started[1]]
    capacities = [started[2], started[3]]
  })

  it('given one place left, of those who race for it one wins, and the others are refused', async () => {
    const unit = await openUnit(12)
    const { body } = await fill(registries[0], unit, 11)
    const racing = await Promise.all(
      Array.from({ length: 20 }, (_, turn) => fill(registries[turn % 2] as Standalone, unit)),
    )
    expect(racing.filter(({ status }) => status === 200)).toHaveLength(1)
    for (const refused of racing.filter(({ status }) => status !== 200))
      expect(refused).toMatchObject({
        status: 422,
        body: { type: '/problems/over-capacity' },
      })
    const won = racing.find(({ status }) => status === 200)
    expect(won?.body.revision).toBe(body.revision + 1)
    for (const capacity of capacities)
      expect(await placesOf(capacity, unit, won?.body.position)).toMatchObject({
        occupied: 12,
        free: 0,
        overrun: 0,
      })
  })

  it('what one has recorded the other decides on, closure orders too', async () => {
    const unit = await openUnit(4)
    const { body } = await registries[1].post('/v1/closure-orders', {
      authority: 'Labklājības ministrija',
      units: [unit],
      issuedOn: '2026-01-15',
      effectiveOn: '2026-01-20',
    })
    expect(await fill(registries[0], unit)).toMatchObject({
      status: 409,
      body: { type: '/problems/unit-closed' },
    })
    const again = await registries[0].post('/v1/closure-orders', {
      authority: 'Labklājības ministrija',
      units: [unit],
      issuedOn: '2026-01-16',
      effectiveOn: '2026-03-20',
    })
    expect(again.status).toBe(409)
    for (const capacity of capacities) {
      const path = `/v1/units/${unit}?validAt=2026-01-20&after=${body.position}`
      expect((await capacity.get(path)).body.unit).toMatchObject({ status: 'closed' })
    }
  })

  it('one request sent to both under one key is recorded once', async () => {
    const unit = await openUnit(12)
    const key = { 'idempotency-key': `scale-out-${unit}` }
    const body = { targetGroup, places: 2, effectiveOn: '2026-02-01' }
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, turn) =>
        (registries[turn % 2] as Standalone).post(`/v1/service-units/${unit}/fillings`, body, key),
      ),
    )
    for (const answer of answers)
      expect(answer).toMatchObject({ status: 200, body: answers[0]?.body })
    const position = answers[0]?.body.position
    for (const capacity of capacities)
      expect(await placesOf(capacity, unit, position)).toMatchObject({ occupied: 2 })
  })

  it('both readers come to the same view, each in a file of its own', async () => {
    const unit = await openUnit(100)
    const filled = await Promise.all(
      Array.from({ length: 40 }, (_, turn) => fill(registries[turn % 2] as Standalone, unit)),
    )
    for (const { status } of filled) expect(status).toBe(200)
    const last = filled.map(({ body }) => Number(body.position)).sort((a, b) => b - a)[0]
    const prints = await Promise.all(
      capacities.map(async (capacity) => {
        await placesOf(capacity, unit, String(last))
        return (await capacity.get('/v1/views')).body.views[0].fingerprint
      }),
    )
    expect(prints[0]).toMatch(/^[0-9a-f]{32}$/)
    expect(prints[1]).toBe(prints[0])
    expect(capacities[0].dataFolder).not.toBe(capacities[1].dataFolder)
  })

  return () => ({ registry: registries[0], capacity: capacities[0] })
}
