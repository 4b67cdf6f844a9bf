import { copyFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openMemoryStore } from '@vietas/event-store-testing'
import { afterEach, describe, expect, it } from 'vitest'
import { counts } from './testing/counts.ts'
import {
  aDirectory,
  anEvent,
  append,
  caughtUp,
  cleanUp,
  fingerprintOfFresh,
  running,
  someEvents,
  until,
} from './testing/given.ts'
import { tallies } from './testing/tallies.ts'
import type { EventStore, SubscribeOptions, SubscriptionItem } from '@vietas/event-store'
import type { Projection } from './projection.ts'
import type { Rebuild } from './rebuild.ts'
import type { RunningProjection } from './run-projection.ts'
import type { Counts } from './testing/counts.ts'

afterEach(cleanUp)

const databases = (directory: string): string[] =>
  readdirSync(directory).filter((entry) => entry.endsWith('.db'))

const fingerprintOf = async <View>(run: RunningProjection<View>): Promise<string | undefined> =>
  (await run.status()).fingerprint

function started<View>(run: RunningProjection<View>): Rebuild {
  const start = run.rebuild()
  if (start.outcome === 'refused') throw new Error(start.reason)
  return start.rebuild
}

describe('A rebuild', () => {
  it('done twice gives the same view as done once, and leaves one file', async () => {
    const store = openMemoryStore()
    const directory = aDirectory()
    await append(store, 'unit-1', someEvents(5_000, 2))
    await append(store, 'unit-2', someEvents(1_000, 3))
    const run = running({ store, projection: tallies, directory })
    await caughtUp(store, run)
    const once = await fingerprintOf(run)
    for (const generation of [2, 3]) {
      const result = await started(run).finished
      expect(result).toEqual({ outcome: 'took-over', position: '6000', fingerprint: once })
      await until(() => databases(directory).length === 1)
      expect(databases(directory)).toEqual([`tallies@1.${generation}.db`])
    }
    expect(await fingerprintOf(run)).toBe(once)
  })

  it('while events are being appended loses none, and nobody sees the view go back', async () => {
    const store = openMemoryStore()
    const run = running({ store, projection: counts, directory: aDirectory() })
    await append(store, 'unit-0', someEvents(8_000))
    await caughtUp(store, run)
    let isOver = false
    const rebuilding = started(run).finished.finally(() => (isOver = true))
    let seen = 0
    for (let round = 0; !isOver || round < 50; round += 1) {
      const position = await append(store, `unit-${round % 5}`, someEvents(3, round))
      expect(await run.waitFor(position, { timeoutMs: 120_000 })).toBe(true)
      expect(Number(run.position())).toBeGreaterThanOrEqual(seen)
      seen = Number(run.position())
    }
    expect(await rebuilding).toMatchObject({ outcome: 'took-over' })
    await caughtUp(store, run)
    expect(await fingerprintOf(run)).toBe(await fingerprintOfFresh(store, counts))
  })

  it('does not take over before it has read as far as the view that it replaces', async () => {
    const store = laggingStore()
    const run = running({ store, projection: counts, directory: aDirectory() })
    await append(store, 'unit-1', someEvents(10))
    await caughtUp(store, run)
    store.holdBackAfter(10)
    const rebuild = started(run)
    await append(store, 'unit-1', someEvents(5))
    await caughtUp(store, run)
    await until(async () => (await run.status()).building?.position === '10')
    store.sayThatThisIsAll()
    await append(store, 'unit-1', someEvents(5))
    await caughtUp(store, run)
    expect(run.position()).toBe('20')
    expect((await run.status()).building?.position).toBe('10')
    store.release()
    expect(await rebuild.finished).toMatchObject({ outcome: 'took-over', position: '20' })
  })

  it('takes over although its replaced view is always an event further', async () => {
    const { store, begin, end, steps } = outpacing(() => run)
    await append(store, 'unit-1', someEvents(10))
    const run = running({ store, projection: counts, directory: aDirectory() })
    await caughtUp(store, run)
    begin()
    expect(await started(run).finished).toMatchObject({ outcome: 'took-over' })
    expect(steps()).toBeLessThan(MOST_STEPS)
    end()
    await append(store, 'unit-1', someEvents(1))
    await caughtUp(store, run)
    expect(await fingerprintOf(run)).toBe(await fingerprintOfFresh(store, counts))
  })

  it('shows how far into the log it is, where the store cannot count events', async () => {
    const store = { ...openMemoryStore(), eventsAfter: async () => undefined }
    const busy = slow()
    await append(store, 'unit-1', someEvents(2_000))
    const run = running({ store, projection: busy.projection, directory: aDirectory() })
    await caughtUp(store, run)
    busy.slowDown()
    const rebuild = started(run)
    await until(async () => ((await run.status()).building?.handled ?? 0) > 0)
    const { building } = await run.status()
    expect(building?.total).toBeUndefined()
    expect(building?.fraction).toBeCloseTo(Number(building?.position) / 2_000)
    rebuild.cancel()
    await rebuild.finished
  })

  it('stops for an event that cannot be applied, and the old view stays and goes on', async () => {
    const store = openMemoryStore()
    const directory = aDirectory()
    const poison = anEvent('many')
    await append(store, 'unit-1', [...someEvents(10), poison, ...someEvents(10)])
    const run = running({ store, projection: counts, directory })
    await caughtUp(store, run)
    expect(await started(run).finished).toMatchObject({
      outcome: 'poisoned',
      letter: { eventId: poison.id, position: '11' },
      message: `PlacesAdded ${poison.id} of unit-1 at 11 cannot be applied: "many" is not an amount`,
    })
    await append(store, 'unit-1', someEvents(5))
    await caughtUp(store, run)
    expect(run.view().of('unit-1').events).toBe(25)
    expect(run.deadLetters()).toHaveLength(1)
    await until(() => databases(directory).length === 1)
    expect(databases(directory)).toEqual(['counts@1.1.db'])
  })

  it('shows its progress, is not begun twice, and can be cancelled', async () => {
    const store = openMemoryStore()
    const directory = aDirectory()
    const busy = slow()
    await append(store, 'unit-1', someEvents(2_000))
    const run = running({ store, projection: busy.projection, directory })
    expect(run.rebuild()).toEqual({ outcome: 'refused', reason: 'first-build-under-way' })
    await caughtUp(store, run)
    busy.slowDown()
    const rebuild = started(run)
    expect(run.rebuild()).toEqual({ outcome: 'refused', reason: 'rebuild-under-way' })
    await until(async () => ((await run.status()).building?.handled ?? 0) > 0)
    const { state, building } = await run.status()
    expect(state).toBe('live')
    expect(building).toMatchObject({ kind: 'rebuild', total: 2_000 })
    expect(building?.fraction).toBeCloseTo((building?.handled ?? 0) / 2_000)
    expect(run.view().of('unit-1').events).toBe(2_000)
    rebuild.cancel()
    expect(await rebuild.finished).toEqual({ outcome: 'cancelled' })
    expect((await run.status()).building).toBeUndefined()
    await until(() => databases(directory).length === 1)
    expect(databases(directory)).toEqual(['counts@1.1.db'])
    busy.speedUp()
    expect(await started(run).finished).toMatchObject({ outcome: 'took-over' })
  })

  it('is cancelled when the projection is closed, and cannot be cancelled once it has finished', async () => {
    const store = openMemoryStore()
    const directory = aDirectory()
    await append(store, 'unit-1', someEvents(100))
    const run = running({ store, projection: counts, directory })
    await caughtUp(store, run)
    const finished = started(run)
    await finished.finished
    finished.cancel()
    expect(run.view().of('unit-1').events).toBe(100)
    const rebuild = started(run)
    await run.close()
    expect(await rebuild.finished).toEqual({ outcome: 'cancelled' })
    expect(databases(directory)).toEqual(['counts@1.2.db'])
  })
})

describe('A view file', () => {
  it('given that it was deleted, comes back', async () => {
    const { store, directory, fingerprint } = await builtAndClosed()
    rmSync(join(directory, 'counts@1.1.db'))
    const again = running({ store, projection: counts, directory })
    await caughtUp(store, again)
    expect(await fingerprintOf(again)).toBe(fingerprint)
  })

  it.each([
    ['is no database', (file: string) => writeFileSync(file, 'nothing of the kind'.repeat(500))],
    ['is cut off', (file: string) => truncateSync(file, 5_000)],
    ['is empty', (file: string) => truncateSync(file, 0)],
  ])('given that it %s, is built anew', async (_, damage) => {
    const { store, directory: from, fingerprint } = await builtAndClosed()
    const directory = aDirectory()
    // A copy is damaged, for libsql keeps the original open for a while after it was closed.
    copyFileSync(join(from, 'counts@1.1.db'), join(directory, 'counts@1.1.db'))
    damage(join(directory, 'counts@1.1.db'))
    const again = running({ store, projection: counts, directory })
    await caughtUp(store, again)
    expect(await fingerprintOf(again)).toBe(fingerprint)
    expect(databases(directory)).toHaveLength(1)
  })

  it('given that its view cannot be loaded, is built anew', async () => {
    const { store, directory, fingerprint } = await builtAndClosed()
    let refusals = 1
    const picky: Projection<Counts> = {
      ...counts,
      open: (database) => {
        if (refusals-- > 0) throw new TypeError('Not what it was')
        return counts.open(database)
      },
    }
    const again = running({ store, projection: picky, directory })
    await caughtUp(store, again)
    expect(await fingerprintOf(again)).toBe(fingerprint)
  })

  it('given another log, which lacks events that the view has applied, is built anew', async () => {
    const { directory } = await builtAndClosed()
    for (const length of [10, 900]) {
      const other = openMemoryStore()
      await append(other, 'unit-9', someEvents(length))
      const again = running({ store: other, projection: counts, directory })
      await until(() => again.position() === String(length))
      await until(
        async () => (await fingerprintOfFresh(other, counts)) === (await fingerprintOf(again)),
      )
      await again.close()
    }
  })

  it('of a rebuild that was interrupted is removed, and the complete one is used', async () => {
    const { store, directory } = await builtAndClosed()
    const unfinished = aDirectory()
    const stuck = running({
      store,
      projection: {
        ...counts,
        apply: () => {
          throw new Error('Not this one')
        },
      },
      directory: unfinished,
    })
    await stuck.close()
    const [left = ''] = databases(unfinished)
    copyFileSync(join(unfinished, left), join(directory, 'counts@1.7.db'))
    const again = running({ store, projection: counts, directory })
    expect(again.view().of('unit-1').events).toBe(500)
    expect(databases(directory)).toEqual(['counts@1.1.db'])
  })

  it('of another version stays until the new one has taken over', async () => {
    const { store, directory } = await builtAndClosed()
    const doubled = slow({ ...counts, version: 2 })
    doubled.slowDown()
    const run = running({ store, projection: doubled.projection, directory })
    await until(async () => ((await run.status()).building?.handled ?? 0) > 0)
    expect(databases(directory)).toEqual(['counts@1.1.db', 'counts@2.1.db'])
    doubled.speedUp()
    await caughtUp(store, run)
    expect(run.view().of('unit-1').events).toBe(500)
    expect(databases(directory)).toEqual(['counts@2.1.db'])
  })

  it('of another version that is in use is left alone', async () => {
    const store = openMemoryStore()
    const directory = aDirectory()
    const old = running({ store, projection: counts, directory })
    await caughtUp(store, old)
    const run = running({ store, projection: { ...counts, version: 2 }, directory })
    await append(store, 'unit-1', someEvents(5))
    await caughtUp(store, run)
    await caughtUp(store, old)
    expect(old.view().of('unit-1')).toEqual(run.view().of('unit-1'))
    expect(databases(directory)).toEqual(['counts@1.1.db', 'counts@2.1.db'])
  })
})

interface LaggingStore extends EventStore {
  /** Subscriptions that begin from now on end at this position until `release`. */
  holdBackAfter(position: number): void
  /** Says of them that they have caught up. */
  sayThatThisIsAll(): void
  release(): void
}

/** Behaves like a cluster in which one node lags behind. */
function laggingStore(): LaggingStore {
  const store = openMemoryStore()
  let end = Infinity
  const [all, released] = [gate(), gate()]

  async function* lagging(options: SubscribeOptions): AsyncGenerator<SubscriptionItem> {
    const position = String(end)
    for await (const page of store.readAll({ upTo: position })) yield { kind: 'events', ...page }
    await all.isOpen
    yield { kind: 'caught-up', position }
    await released.isOpen
    yield* store.subscribe({ ...options, after: position })
  }

  return {
    ...store,
    subscribe: (options = {}) => (end === Infinity ? store.subscribe(options) : lagging(options)),
    holdBackAfter: (position) => (end = position),
    sayThatThisIsAll: all.open,
    release: released.open,
  }
}

function gate(): { readonly isOpen: Promise<void>; readonly open: () => void } {
  let open = (): void => {}
  const isOpen = new Promise<void>((resolve) => (open = resolve))
  return { isOpen, open }
}

interface OutpacingStore {
  readonly store: EventStore
  begin(): void
  end(): void
  /** How often the view that is to be replaced went ahead. */
  steps(): number
}

const MOST_STEPS = 50

/** Before a view that begins to read hears that it has caught up, or anything then, `run` is an event further. */
function outpacing(run: () => RunningProjection<unknown>): OutpacingStore {
  const inner = openMemoryStore()
  let isOutpacing = false
  let steps = 0

  async function* outpaced(options: SubscribeOptions): AsyncGenerator<SubscriptionItem> {
    let isPastIt = false
    for await (const item of inner.subscribe(options)) {
      isPastIt ||= item.kind === 'caught-up'
      if (isOutpacing && isPastIt && steps < MOST_STEPS) {
        steps += 1
        const position = await append(inner, 'unit-2', someEvents(1, steps))
        await run().waitFor(position, { timeoutMs: 20 })
      }
      yield item
    }
  }

  return {
    store: {
      ...inner,
      subscribe: (options = {}) => (isOutpacing ? outpaced(options) : inner.subscribe(options)),
    },
    begin: () => (isOutpacing = true),
    end: () => (isOutpacing = false),
    steps: () => steps,
  }
}

async function builtAndClosed(): Promise<{
  store: ReturnType<typeof openMemoryStore>
  directory: string
  fingerprint: string | undefined
}> {
  const store = openMemoryStore()
  const directory = aDirectory()
  await append(store, 'unit-1', someEvents(500))
  const run = running({ store, projection: counts, directory })
  await caughtUp(store, run)
  const fingerprint = await fingerprintOf(run)
  await run.close()
  return { store, directory, fingerprint }
}

interface Slow {
  readonly projection: Projection<Counts>
  slowDown(): void
  speedUp(): void
}

function slow(projection = counts): Slow {
  let milliseconds = 0
  return {
    projection: {
      ...projection,
      apply: (view, event) => {
        const end = performance.now() + milliseconds
        while (performance.now() < end);
        projection.apply(view, event)
      },
    },
    slowDown: () => (milliseconds = 1),
    speedUp: () => (milliseconds = 0),
  }
}
