import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ADULTS, openRegistry, type TestRegistry } from '../testing/registry.ts'

let registry: TestRegistry
let unit: string

beforeAll(async () => {
  registry = await openRegistry()
})
afterAll(() => registry.server.close())
beforeEach(async () => {
  unit = await registry.openUnit()
})

const adults = (effectiveOn: string, more: object = {}) => ({
  targetGroup: ADULTS,
  effectiveOn,
  ...more,
})

describe('Places', () => {
  it('are filled up to the last, and beyond it only by a stated overrun', async () => {
    const fill = (body: object) => registry.act(unit, 'fillings', body)
    expect((await fill(adults('2026-04-01', { places: 8 }))).status).toBe(200)
    expect((await registry.act(unit, 'reservations', adults('2026-04-02'))).status).toBe(200)
    const beyond = adults('2026-04-03', { places: 4 })

    const refused = await fill(beyond)
    expect(refused).toMatchObject({
      status: 422,
      body: {
        type: '/problems/over-capacity',
        firstDay: '2026-04-03',
        detail: expect.stringContaining('On 2026-04-03 there would be more people'),
      },
    })

    const stated = await fill({ ...beyond, overrun: { reason: 'A fire next door' } })
    expect(stated.status).toBe(200)
    expect((await registry.get(unit)).body.places[0]).toMatchObject({ occupied: 12, overrun: 1 })
    for await (const { events } of registry.store.readStream(
      `serviceUnits-${unit.split('/').at(-1)}`,
      { from: 3 },
    ))
      expect(events[0]?.data).toMatchObject({ overrun: { reason: 'A fire next door' } })
  })

  it('filled in the past are refused with the first day on which they would be too few', async () => {
    await registry.act(unit, 'fillings', adults('2026-05-10', { places: 12 }))
    const { status, body } = await registry.act(unit, 'fillings', adults('2026-03-20'))
    expect(status).toBe(422)
    expect(body).toMatchObject({
      type: '/problems/over-capacity',
      firstDay: '2026-05-10',
    })
  })

  it.each([
    ['vacatings', 'fillings', { places: 2 }, 'PlaceVacated'],
    ['releases', 'reservations', { places: 2 }, 'ReservationReleased'],
  ])('take %s after %s', async (act, before, count, type) => {
    await registry.act(unit, before, adults('2026-04-01', count))
    expect(await registry.act(unit, act, adults('2026-04-02', count))).toMatchObject({
      status: 200,
      body: { events: [{ type }] },
    })
  })

  it('are counted, and people wait for them', async () => {
    const counted = await registry.act(
      unit,
      'counts',
      adults('2026-04-01', { occupied: 7, waiting: 1 }),
    )
    expect(counted.body.events[0].type).toBe('PlacesCounted')
    const joined = await registry.act(unit, 'waiting-list-entries', adults('2026-04-02'))
    expect(joined.body.events[0].type).toBe('WaitingListJoined')
    const left = await registry.act(
      unit,
      'waiting-list-departures',
      adults('2026-04-03', { people: 2 }),
    )
    expect(left.body.events[0].type).toBe('WaitingListLeft')
    expect((await registry.get(unit)).body.places[0]).toMatchObject({ occupied: 7, waiting: 0 })
  })

  it('in a count of nothing are asked for', async () => {
    const { status, body } = await registry.act(unit, 'counts', adults('2026-04-01'))
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ in: 'body', pointer: '/occupied' }])
  })
})

describe('A refusal about places is told by its name', () => {
  it.each([
    ['vacatings', 'none-to-vacate'],
    ['releases', 'none-reserved'],
  ])('%s of none: %s', async (act, code) => {
    const { status, body } = await registry.act(unit, act, adults('2026-04-01'))
    expect({ status, type: body.type, firstDay: body.firstDay }).toEqual({
      status: 422,
      type: `/problems/${code}`,
      firstDay: '2026-04-01',
    })
  })

  it('nobody-waiting: more leave the list than are on it', async () => {
    await registry.act(unit, 'counts', adults('2026-04-01', { waiting: 0 }))
    const { status, body } = await registry.act(
      unit,
      'waiting-list-departures',
      adults('2026-04-02'),
    )
    expect({ status, type: body.type }).toEqual({
      status: 422,
      type: '/problems/nobody-waiting',
    })
  })

  it('unit-suspended: nobody moves into a unit that does not work', async () => {
    await registry.act(unit, 'suspensions', { effectiveOn: '2026-04-01' })
    const { status, body } = await registry.act(unit, 'fillings', adults('2026-04-02'))
    expect({ status, type: body.type, errors: body.errors }).toMatchObject({
      status: 409,
      type: '/problems/unit-suspended',
      errors: [{ pointer: '/effectiveOn' }],
    })
  })

  it.each([
    ['effective-in-future', 422, '/effectiveOn', { effectiveOn: '2026-06-16' }],
    ['target-group-not-offered', 422, '/targetGroup', { targetGroup: 'older-people' }],
    ['before-opening', 409, '/effectiveOn', { effectiveOn: '2026-02-01' }],
  ])('%s', async (code, status, pointer, changes) => {
    const body = { ...adults('2026-04-01'), ...changes }
    expect(await registry.act(unit, 'fillings', body)).toMatchObject({
      status,
      body: { type: `/problems/${code}`, errors: [{ in: 'body', pointer }] },
    })
  })
})
