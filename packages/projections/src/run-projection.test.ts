import { openMemoryStore } from '@vietas/event-store-testing'
import { afterEach, describe, expect, it } from 'vitest'
import { counts } from './testing/counts.ts'
import { faultyStore } from './testing/faulty-store.ts'
import {
  aDirectory,
  anEvent,
  append,
  caughtUp,
  cleanUp,
  running,
  someEvents,
  until,
} from './testing/given.ts'
import type { Projection } from './projection.ts'
import type { Counts } from './testing/counts.ts'

afterEach(cleanUp)

const SOON = { timeoutMs: 120_000 }

describe('A running projection', () => {
  it('given events before it starts and after, handles each of them once', async () => {
    const store = openMemoryStore()
    await append(store, 'unit-1', someEvents(5, 2))
    const projection = running({ store, projection: counts, directory: aDirectory() })
    await caughtUp(store, projection)
    expect(projection.view().of('unit-1')).toEqual({ events: 5, amount: 10 })
    const position = await append(store, 'unit-1', [anEvent(7)])
    expect(await projection.waitFor(position, SOON)).toBe(true)
    expect(projection.view().of('unit-1')).toEqual({ events: 6, amount: 17 })
  })

  it('given a restart, continues from its checkpoint', async () => {
    const store = openMemoryStore()
    const options = { store, projection: counts, directory: aDirectory() }
    await append(store, 'unit-1', someEvents(5_000))
    const first = running(options)
    await caughtUp(store, first)
    await first.close()
    await append(store, 'unit-1', someEvents(10))
    const again = running(options)
    expect(again.position()).toBe('5000')
    expect(again.view().of('unit-1').events).toBe(5_000)
    await caughtUp(store, again)
    expect(again.view().of('unit-1').events).toBe(5_010)
  })

  it('given a start interrupted before it has caught up, continues from there', async () => {
    const store = openMemoryStore()
    const options = { store, projection: slow(0.5), directory: aDirectory() }
    await append(store, 'unit-1', someEvents(400))
    const first = running(options)
    await until(async () => (await first.status()).position !== '0')
    await first.close()
    const { building } = await first.status()
    const again = running(options)
    expect((await again.status()).building?.handled).toBe(building?.handled)
    await caughtUp(store, again)
    expect(again.view().of('unit-1').events).toBe(400)
  })

  it('moves its checkpoint past what its filter leaves out, and answers those who wait for it', async () => {
    const store = openMemoryStore()
    const projection = running({
      store,
      projection: { ...counts, filter: { categories: ['unit'] } },
      directory: aDirectory(),
    })
    await append(store, 'unit-1', someEvents(1))
    const position = await append(store, 'other-1', someEvents(3))
    expect(await projection.waitFor(position, SOON)).toBe(true)
    expect(projection.position()).toBe(position)
    expect(projection.view().of('other-1').events).toBe(0)
  })

  it('ends a wait when its time is up, when it is aborted, and when the projection is closed', async () => {
    const store = openMemoryStore()
    const projection = running({ store, projection: counts, directory: aDirectory() })
    await caughtUp(store, projection)
    const abort = new AbortController()
    const waits = [
      projection.waitFor('1', { timeoutMs: 5 }),
      projection.waitFor('1', { timeoutMs: 60_000, signal: abort.signal }),
      projection.waitFor('1', { timeoutMs: 60_000, signal: AbortSignal.abort() }),
      projection.waitFor('1', { timeoutMs: 60_000 }),
    ]
    await waits[0]
    abort.abort()
    await projection.close()
    expect(await Promise.all(waits)).toEqual([false, false, false, false])
    expect(await projection.waitFor('1', { timeoutMs: 60_000 })).toBe(false)
  })

  it('answers no queries before its first build has caught up', async () => {
    const store = openMemoryStore()
    await append(store, 'unit-1', someEvents(300))
    const projection = running({ store, projection: slow(0.5), directory: aDirectory() })
    const refused = expect.objectContaining({ code: 'not-built' }) as Error
    expect(() => projection.view()).toThrow(refused)
    await until(async () => (await projection.status()).position !== '0')
    expect(() => projection.view()).toThrow(refused)
    expect(await projection.status()).toMatchObject({
      state: 'building',
      fingerprint: undefined,
      building: { kind: 'first-build', total: 300 },
    })
    await caughtUp(store, projection)
    expect(projection.view().of('unit-1').events).toBe(300)
  })

  it('lets other work run while a view is slow, and asks the store for few pages ahead', async () => {
    const store = faultyStore(openMemoryStore())
    for (let page = 0; page < 20; page += 1) await append(store, 'unit-1', someEvents(1_000))
    const projection = running({ store, projection: slow(0.02), directory: aDirectory() })
    const positions = new Set<string>()
    const pagesAhead: number[] = []
    await until(async () => {
      const { position, state } = await projection.status()
      positions.add(position)
      pagesAhead.push(store.pages() - Number(position) / 500)
      return state === 'live'
    })
    expect(positions.size).toBeGreaterThan(10)
    expect(Math.max(...pagesAhead)).toBeLessThanOrEqual(3)
  })

  it('reports its state, how far behind it is, and since when', async () => {
    let time = 1_000_000
    const store = faultyStore(openMemoryStore({ now: () => time }))
    const now = (): number => time
    const projection = running({ store, projection: counts, directory: aDirectory(), now })
    await append(store, 'unit-1', someEvents(2))
    await until(async () => (await projection.status()).state === 'live')
    await caughtUp(store, projection)
    expect(await projection.status()).toEqual({
      name: 'counts',
      version: 1,
      state: 'live',
      error: undefined,
      failingSince: undefined,
      position: '2',
      lag: { events: 0, seconds: 0 },
      deadLetters: 0,
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      building: undefined,
    })
    store.breakDown()
    await append(store, 'unit-1', someEvents(3))
    time += 90_000
    await until(async () => (await projection.status()).state === 'failed')
    expect(await projection.status()).toMatchObject({
      position: '2',
      lag: { events: 3, seconds: 90 },
      error: expect.stringMatching(/connection/i) as string,
    })
    await projection.close()
    expect(await projection.status()).toMatchObject({ state: 'closed', position: '2' })
  })

  it('that cannot go on answers, and says since when', async () => {
    let time = 1_000_000
    const store = faultyStore(openMemoryStore())
    const now = (): number => time
    const projection = running({ store, projection: counts, directory: aDirectory(), now })
    await append(store, 'unit-1', someEvents(2))
    await caughtUp(store, projection)
    expect(projection.failingSince()).toBeUndefined()
    store.breakDown()
    await until(() => projection.failingSince() !== undefined)
    time += 90_000
    const subscriptions = store.subscriptions()
    await until(() => store.subscriptions() > subscriptions + 1)
    expect(projection.failingSince()).toBe(1_000_000)
    expect(projection.view().of('unit-1').events).toBe(2)
    store.repair()
    await append(store, 'unit-1', someEvents(1))
    await caughtUp(store, projection)
    await until(() => projection.failingSince() === undefined)
  })

  it('that was built on an empty log, and has not been able to read since, is no view', async () => {
    const store = faultyStore(openMemoryStore())
    const projection = running({ store, projection: counts, directory: aDirectory() })
    await until(() => projection.position() !== undefined)
    store.breakDown()
    await append(store, 'unit-1', someEvents(2))
    await until(() => projection.position() === undefined)
    expect(() => projection.view()).toThrow(expect.objectContaining({ code: 'not-built' }) as Error)
    store.repair()
    await caughtUp(store, projection)
    expect(projection.view().of('unit-1').events).toBe(2)
  })

  it('reports its status while the store does not answer, without what only the store knows', async () => {
    const whole = openMemoryStore()
    let isAway = false
    const never = new Promise<never>(() => {})
    const store = {
      ...whole,
      eventsAfter: (position: string) => (isAway ? never : whole.eventsAfter(position)),
      head: () => (isAway ? never : whole.head()),
    }
    await append(store, 'unit-1', someEvents(3))
    const run = running({ store, projection: counts, directory: aDirectory() })
    await caughtUp(store, run)
    isAway = true
    expect(await run.status()).toMatchObject({
      state: 'live',
      position: '3',
      lag: { events: undefined, seconds: undefined },
    })
    expect(run.view().of('unit-1').events).toBe(3)
  })

  it('goes on where it was after an error of the store', async () => {
    const store = faultyStore(openMemoryStore())
    const warnings: string[] = []
    const logger = {
      info: () => {},
      warn: (_: object, message: string) => void warnings.push(message),
      error: () => {},
    }
    const projection = running({ store, projection: counts, directory: aDirectory(), logger })
    await append(store, 'unit-1', someEvents(10))
    await caughtUp(store, projection)
    store.breakDown()
    await append(store, 'unit-1', someEvents(10))
    await until(() => store.subscriptions() > 2)
    expect(projection.view().of('unit-1').events).toBe(10)
    store.repair()
    await caughtUp(store, projection)
    expect(projection.view().of('unit-1').events).toBe(20)
    expect(warnings.length).toBeGreaterThanOrEqual(2)
  })

  it('has its files to itself until it is closed', async () => {
    const store = openMemoryStore()
    const options = { store, projection: counts, directory: aDirectory() }
    const first = running(options)
    expect(() => running(options)).toThrow(/being written by this process/)
    await first.close()
    await caughtUp(store, running(options))
  })

  it('closed, answers no queries', async () => {
    const store = openMemoryStore()
    const projection = running({ store, projection: counts, directory: aDirectory() })
    await caughtUp(store, projection)
    await projection.close()
    const closed = expect.objectContaining({ code: 'closed' }) as Error
    expect(() => projection.view()).toThrow(closed)
    expect(() => projection.deadLetters()).toThrow(closed)
    expect(projection.rebuild()).toEqual({ outcome: 'refused', reason: 'closed' })
  })

  it.each([
    { ...counts, name: '../counts' },
    { ...counts, name: 'Counts' },
    { ...counts, version: 1.5 },
  ])('refuses a name that cannot name a file: $name $version', (projection) => {
    expect(() =>
      running({ store: openMemoryStore(), projection, directory: aDirectory() }),
    ).toThrow(expect.objectContaining({ code: 'invalid-projection' }) as Error)
  })
})

/** Keeps the processor busy for that long with each event. */
function slow(milliseconds: number): Projection<Counts> {
  return {
    ...counts,
    apply: (view, event) => {
      const end = performance.now() + milliseconds
      while (performance.now() < end);
      counts.apply(view, event)
    },
  }
}
