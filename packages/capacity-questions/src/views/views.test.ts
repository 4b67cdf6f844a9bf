import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openCapacity, type TestCapacity } from '../testing/capacity.ts'
import { ADULTS, issued, ofUnit, opened, unitNumbered, type Report } from '../testing/reports.ts'

let capacity: TestCapacity
beforeEach(async () => {
  capacity = await openCapacity()
})
afterEach(() => capacity.close())

const REBUILD = '/v1/views/capacity/rebuild'
const DEAD_LETTERS = '/v1/views/capacity/dead-letters'

/** Of the one view that there is, once it has seen everything given. */
async function status(): Promise<any> {
  await capacity.ask('/v1/units')
  const { body } = await capacity.get('/v1/views')
  expect(body.views).toHaveLength(1)
  return body.views[0]
}

/** Waits until a rebuild has ended, and gives how. */
async function endOfRebuild(): Promise<any> {
  const outcome = async () => {
    const { lastRebuild } = await status()
    if (lastRebuild === undefined) throw new Error('The rebuild has not ended')
    return lastRebuild
  }
  return vi.waitFor(outcome, PATIENTLY)
}

const filling = ofUnit(1, 'PlaceFilled', {
  targetGroup: ADULTS,
  places: 1,
  effectiveOn: '2021-01-01',
})

const EVENT = '8e03978e-40d5-43dd-bc93-6894a57f9324'

/** A filling on what is no day. */
const unreadable: Report = {
  ...filling,
  id: EVENT,
  data: { ...filling.data, effectiveOn: 'the day after' },
}

describe('The view', () => {
  it('tells how far it has read the log', async () => {
    expect(await status()).toMatchObject({
      name: 'capacity',
      version: expect.any(Number),
      state: 'live',
      position: '0',
      lag: { events: 0, seconds: 0 },
      deadLetters: 0,
      fingerprint: expect.stringMatching(/.+/),
    })
    await capacity.given(opened(1), filling)
    expect(await status()).toMatchObject({ state: 'live', position: '2', lag: { events: 0 } })
  })

  it('tells of no build and of no rebuild when there was none', async () => {
    const view = await status()
    expect(view).not.toHaveProperty('building')
    expect(view).not.toHaveProperty('lastRebuild')
    expect(view).not.toHaveProperty('error')
  })

  it('has a fingerprint that another number changes', async () => {
    await capacity.given(opened(1))
    const before = (await status()).fingerprint
    await capacity.given(filling)
    expect((await status()).fingerprint).not.toBe(before)
  })

  it('has the same fingerprint for the same reports, whichever unit reported first', async () => {
    await capacity.given(opened(1), filling, opened(2))
    const { fingerprint } = await status()
    const other = await openCapacity()
    await other.given(opened(2), opened(1), filling)
    await other.ask('/v1/units')
    expect((await other.get('/v1/views')).body.views[0].fingerprint).toBe(fingerprint)
    await other.close()
  })

  it('is one of the parts that are ready', async () => {
    expect(await capacity.get('/health/ready')).toMatchObject({
      status: 200,
      body: { checks: { 'capacity-view': { ready: true, state: 'live', position: '0' } } },
    })
  })
})

describe('An event that cannot be applied', () => {
  it('is put aside with the reason, and the others are not held up', async () => {
    await capacity.given(opened(1), unreadable, filling)
    expect(await status()).toMatchObject({ state: 'live', position: '3', deadLetters: 1 })
    expect((await capacity.get(DEAD_LETTERS)).body).toMatchObject({
      deadLetters: [
        {
          eventId: EVENT,
          stream: `serviceUnits-${unitNumbered(1)}`,
          position: '2',
          type: 'PlaceFilled',
          error: expect.stringContaining('the day after'),
          at: expect.any(Number),
        },
      ],
    })
    const { total } = await capacity.ask('/v1/capacity')
    expect(total.places.occupied).toBe(8)
  })

  const order = issued(1, [1])
  it.each<[string, Report]>([
    ['an unknown target group', { ...filling, data: { ...filling.data, targetGroup: 'nobody' } }],
    ['many places', { ...filling, data: { ...filling.data, places: 'many' } }],
    ['no data', { ...filling, data: [] }],
    [
      'a place that is no municipality',
      ofUnit(1, 'ServiceUnitRelocated', { municipality: 'LV9999999', effectiveOn: '2021-01-01' }),
    ],
    [
      'an order from no day',
      { ...order, data: { ...order.data, issuedOn: '24.05.2022', effectiveOn: '2022-06-01' } },
    ],
  ])('as of %s, leaves every answer as it was', async (_, report) => {
    await capacity.given(opened(1))
    const questions = ['/v1/capacity?by=unit', '/v1/units', '/v1/closure-orders']
    const answers = async () => {
      const given = await Promise.all(questions.map((question) => capacity.ask(question)))
      return given.map((answer) => ({ ...answer, position: undefined }))
    }
    const before = await answers()
    await capacity.given(report)
    expect(await answers()).toEqual(before)
    expect(await status()).toMatchObject({ position: '2', deadLetters: 1 })
  })

  it('is in no list while there is none', async () => {
    await capacity.given(opened(1))
    await status()
    expect((await capacity.get(DEAD_LETTERS)).body).toEqual({ deadLetters: [] })
  })

  it('stops a rebuild, and the view stays', async () => {
    await capacity.given(opened(1), unreadable)
    const before = await status()
    expect((await capacity.post(REBUILD)).status).toBe(202)
    expect(await endOfRebuild()).toMatchObject({
      outcome: 'poisoned',
      message: expect.stringContaining('the day after'),
    })
    expect(await status()).toMatchObject({ state: 'live', fingerprint: before.fingerprint })
  })
})

describe('A rebuild', () => {
  it('takes over with the same fingerprint', async () => {
    await capacity.given(opened(1), opened(2), filling, issued(1, [1, 2]))
    const before = await status()
    expect(await capacity.post(REBUILD)).toMatchObject({ status: 202, body: { name: 'capacity' } })
    expect(await endOfRebuild()).toEqual({ outcome: 'took-over' })
    const after = await status()
    expect(after).toMatchObject({ state: 'live', position: '4', fingerprint: before.fingerprint })
    expect(after).not.toHaveProperty('building')
    expect((await capacity.delete(REBUILD)).status).toBe(409)
  })

  it('is refused while one is under way', async () => {
    capacity.hold()
    expect(await capacity.post(REBUILD)).toMatchObject({
      status: 202,
      body: { building: { kind: 'rebuild' } },
    })
    expect(await capacity.post(REBUILD)).toMatchObject({
      status: 409,
      body: { type: '/problems/rebuild-under-way', detail: expect.any(String) },
    })
  })

  it('does not keep the present view from answering and following', async () => {
    await capacity.given(opened(1))
    await status()
    capacity.hold()
    await capacity.post(REBUILD)
    await capacity.given(filling)
    expect((await capacity.ask('/v1/capacity')).total.places.occupied).toBe(8)
    expect(await status()).toMatchObject({
      state: 'live',
      position: '2',
      building: { kind: 'rebuild', position: '0', handled: 0, total: 2, fraction: 0 },
    })
    capacity.release()
    expect(await endOfRebuild()).toEqual({ outcome: 'took-over' })
    expect((await capacity.ask('/v1/capacity')).total.places.occupied).toBe(8)
  })

  it('that is cancelled leaves the view as it is, and another may begin', async () => {
    await capacity.given(opened(1))
    const { fingerprint } = await status()
    capacity.hold()
    await capacity.post(REBUILD)
    const cancelled = await capacity.delete(REBUILD)
    expect(cancelled).toMatchObject({
      status: 200,
      body: { state: 'live', fingerprint, lastRebuild: { outcome: 'cancelled' } },
    })
    expect(cancelled.body).not.toHaveProperty('building')
    capacity.release()
    expect((await capacity.post(REBUILD)).status).toBe(202)
    const tookOver = async () => {
      const view = await status()
      expect(view).toMatchObject({ lastRebuild: { outcome: 'took-over' }, fingerprint })
    }
    await vi.waitFor(tookOver, PATIENTLY)
  })

  it('that is not under way cannot be cancelled', async () => {
    expect(await capacity.delete(REBUILD)).toMatchObject({
      status: 409,
      body: {
        type: '/problems/no-rebuild-under-way',
        detail: expect.stringContaining('POST'),
      },
    })
  })
})

describe('While the view is built for the first time', () => {
  beforeEach(async () => {
    await capacity.close()
    capacity = await openCapacity({ held: true })
    await capacity.given(opened(1))
  })

  const firstBuild = async () => (await capacity.get('/v1/views')).body.views[0]

  it('its status tells how far it is', async () => {
    const view = await firstBuild()
    expect(view).toMatchObject({
      state: 'building',
      position: '0',
      lag: { events: 1 },
      building: { kind: 'first-build', position: '0', handled: 0, total: 1, fraction: 0 },
    })
    expect(view).not.toHaveProperty('fingerprint')
  })

  it.each(['/v1/capacity', '/v1/units', `/v1/units/${unitNumbered(1)}`, '/v1/closure-orders'])(
    '%s asks to come again',
    async (question) => {
      expect(await capacity.get(question)).toMatchObject({
        status: 503,
        headers: { 'retry-after': '1' },
        body: {
          type: '/problems/view-behind',
          detail: expect.stringContaining('/v1/views'),
        },
      })
    },
  )

  it('a rebuild is refused, and there is none to cancel', async () => {
    expect(await capacity.post(REBUILD)).toMatchObject({
      status: 409,
      body: { type: '/problems/first-build-under-way' },
    })
    expect(await capacity.delete(REBUILD)).toMatchObject({ status: 409 })
  })

  it('there are no dead letters, and the service is not ready', async () => {
    expect(await capacity.get(DEAD_LETTERS)).toMatchObject({
      status: 200,
      body: { deadLetters: [] },
    })
    expect(await capacity.get('/health/ready')).toMatchObject({
      status: 503,
      body: { checks: { 'capacity-view': { ready: false, state: 'building' } } },
    })
  })

  it('who waits for a position is answered when it is built', async () => {
    const asked = capacity.ask('/v1/capacity')
    capacity.release()
    expect((await asked).total.units).toBe(1)
    expect(await firstBuild()).toMatchObject({ state: 'live', position: '1' })
  })
})

describe('The metrics', () => {
  const linesOf = async () => {
    const { status: code, body } = await capacity.get('/metrics')
    expect(code).toBe(200)
    return (body as string).split('\n').filter((line) => line.startsWith('vietas_view_'))
  }

  it('have the lag of the view and its dead letters', async () => {
    await capacity.given(opened(1), unreadable)
    await status()
    expect(await linesOf()).toEqual([
      'vietas_view_lag_events{view="capacity"} 0',
      'vietas_view_lag_seconds{view="capacity"} 0',
      'vietas_view_dead_letters{view="capacity"} 1',
    ])
  })

  it('count what a view has not looked at yet', async () => {
    await capacity.close()
    capacity = await openCapacity({ held: true })
    await capacity.given(opened(1), filling)
    expect(await linesOf()).toContain('vietas_view_lag_events{view="capacity"} 2')
  })
})

describe('A view that cannot go on', () => {
  const failing = () =>
    vi.waitFor(async () => expect(await firstView()).toMatchObject({ state: 'failed' }), PATIENTLY)
  const firstView = async () => (await capacity.get('/v1/views')).body.views[0]
  const ready = () => capacity.get('/health/ready')

  it('answers what it had when it was whole, and says since when', async () => {
    await capacity.given(opened(1))
    expect((await capacity.ask('/v1/capacity')).total.units).toBe(1)
    capacity.breakDown()
    await failing()
    const view = await firstView()
    expect(view).toMatchObject({ error: 'The disk is full', failingSince: expect.any(Number) })
    for (const question of ['/v1/capacity', '/v1/units', `/v1/units/${unitNumbered(1)}`])
      expect(await capacity.get(question)).toMatchObject({
        status: 200,
        headers: { 'vietas-view-behind-since': new Date(view.failingSince).toISOString() },
      })
    expect((await ready()).status).toBe(200)
  })

  it('is not ready while it misses something, and is again when it has caught up', async () => {
    await capacity.given(opened(1))
    await capacity.ask('/v1/capacity')
    capacity.breakDown()
    await failing()
    await capacity.given(filling)
    expect(await ready()).toMatchObject({
      status: 503,
      body: { checks: { 'capacity-view': { state: 'failed', lag: { events: 1 } } } },
    })
    capacity.repair()
    await capacity.ask('/v1/capacity')
    await vi.waitFor(async () => expect((await ready()).status).toBe(200), PATIENTLY)
    expect((await capacity.get('/v1/capacity')).headers).not.toHaveProperty(
      'vietas-view-behind-since',
    )
  })

  it('and has never read an event answers no zeros', async () => {
    capacity.breakDown()
    await failing()
    await capacity.given(opened(1))
    for (const question of ['/v1/capacity', '/v1/units', '/v1/closure-orders'])
      expect(await capacity.get(question)).toMatchObject({
        status: 503,
        body: { type: '/problems/view-behind' },
      })
    expect((await ready()).status).toBe(503)
  })
})

/** For a busy machine; what is waited for mostly comes at once. */
const PATIENTLY = { timeout: 4 * 60_000, interval: 5 }
