import { join } from 'node:path'
import { openEmbeddedStore } from '@vietas/event-store'
import { openMemoryStore } from '@vietas/event-store-testing'
import fc from 'fast-check'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { faultyStore } from '../testing/faulty-store.ts'
import {
  aFolder,
  aLog,
  contentOf,
  grow,
  neverStopped,
  removeFolders,
  silent as progress,
  streamsOf,
} from '../testing/given.ts'
import { LIMITS } from './limits.ts'
import { migrate } from './migrate.ts'
import type { EventStore } from '@vietas/event-store'
import type { Fate } from '../testing/faulty-store.ts'
import type { Step } from '../testing/given.ts'
import type { Limits } from './limits.ts'
import type { MigrationResult } from './migrate.ts'

const random = { tags: ['random'] }

afterAll(removeFolders)

const moved = (
  from: EventStore,
  to: EventStore,
  limits: Limits,
  signal = neverStopped,
): Promise<MigrationResult> => migrate({ from, to, progress, signal, limits })

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.tuple(
    fc.constantFrom('unit-1', 'unit-2', 'unit-3', 'order-1'),
    fc.integer({ min: 1, max: 6 }),
  ),
  { minLength: 1, maxLength: 12 },
)

const WINDOW_EVENTS = 6

/** Each run may cut the log into other appends; only the number of events in a window is fixed. */
const limits: fc.Arbitrary<Limits> = fc.record({
  appendEvents: fc.integer({ min: 1, max: 8 }),
  appendBytes: fc.constantFrom(1, 600, 1_000_000),
  windowAppends: fc.integer({ min: 1, max: 4 }),
  windowEvents: fc.constant(WINDOW_EVENTS),
  windowBytes: fc.constantFrom(1, 2_000, 1_000_000),
})

describe('a copy that was cut off', () => {
  it(
    'after any append is resumed in the order of the source, and is then the same',
    random,
    async () => {
      const stopped = fc.array(fc.record({ limits, after: fc.integer({ min: 0, max: 12 }) }), {
        minLength: 1,
        maxLength: 4,
      })
      await fc.assert(
        fc.asyncProperty(steps, stopped, limits, async (log, runs, last) => {
          const source = await aLog(...log)
          const target = openMemoryStore()
          for (const run of runs) {
            const cut = faultyStore(target, (append) => (append < run.after ? 'written' : 'lost'))
            await moved(source, cut, run.limits).catch(() => {})
          }
          const migrated = await moved(source, target, last)
          expect(migrated).toMatchObject({ isOrderSame: true, outOfOrder: 0 })
          expect(await contentOf(target)).toEqual(await contentOf(source))
        }),
        { numRuns: 25 * inject('times') },
      )
    },
  )

  it(
    'by lost appends and lost answers, while the source grew, has every stream whole in the end',
    random,
    async () => {
      const fates = fc.array(
        fc.oneof(
          { weight: 3, arbitrary: fc.constant<Fate>('written') },
          fc.constant<Fate>('lost'),
          fc.constant<Fate>('unknown'),
        ),
        { maxLength: 20 },
      )
      const runs = fc.array(fc.record({ limits, fates, grown: steps }), { maxLength: 5 })
      await fc.assert(
        fc.asyncProperty(steps, runs, limits, async (log, unlucky, last) => {
          const source = await aLog(...log)
          const target = openMemoryStore()
          for (const run of unlucky) {
            const faulty = faultyStore(target, (append) => run.fates[append] ?? 'lost')
            await moved(source, faulty, run.limits).catch(() => {})
            await grow(source, run.grown)
          }
          const { isOrderSame } = await moved(source, target, last)
          const [copy, original] = [await contentOf(target), await contentOf(source)]
          expect(await streamsOf(target)).toEqual(await streamsOf(source))
          expect(isOrderSame).toBe(copy.every(({ id }, index) => id === original[index]?.id))
        }),
        { numRuns: 40 * inject('times') },
      )
    },
  )

  it('by its user ends between two windows, and is resumed without sending anything twice', async () => {
    const source = await aLog(['unit-1', 10], ['unit-2', 10], ['unit-1', 10])
    const target = openMemoryStore()
    const small = { ...LIMITS, appendEvents: 2, windowAppends: 1 }
    for (let run = 0; run < 3; run += 1) {
      const stop = new AbortController()
      const stopping = faultyStore(target, (append) => {
        if (append === 3) stop.abort()
        return 'written'
      })
      await expect(moved(source, stopping, small, stop.signal)).rejects.toMatchObject({
        name: 'AbortError',
      })
      expect(await contentOf(target)).toEqual((await contentOf(source)).slice(0, 8 * (run + 1)))
    }
    expect(await moved(source, target, small)).toMatchObject({ copied: 6, isOrderSame: true })
  })

  it('and is opened again from its file is resumed as well', async () => {
    const source = await aLog(['unit-1', 700], ['unit-2', 700], ['unit-1', 700])
    const file = join(aFolder(), 'log.db')
    for (const appends of [1, 2, 3]) {
      const store = openEmbeddedStore({ file })
      const cut = faultyStore(store, (append) => (append < appends ? 'written' : 'lost'))
      await moved(source, cut, { ...LIMITS, appendEvents: 100 }).catch(() => {})
      await store.close()
    }
    const store = openEmbeddedStore({ file })
    const before = (await contentOf(store)).length
    expect(before).toBeGreaterThan(0)
    expect(await moved(source, store, LIMITS)).toMatchObject({ copied: 2_100 - before })
    expect(await contentOf(store)).toEqual(await contentOf(source))
    await store.close()
  })
})

describe('a target that puts appends into another order', () => {
  it('is reported with the number of places, and every stream is whole', async () => {
    const source = await aLog(['unit-1', 2], ['unit-2', 1], ['unit-3', 1], ['unit-1', 1])
    const target = openMemoryStore()
    let appends = 0
    let twoPassed = (): void => {}
    const passed = new Promise<void>((resolve) => (twoPassed = resolve))
    const slow: EventStore = {
      ...target,
      append: async (...asked) => {
        const append = appends++
        // As when a connection breaks, and the first has to be sent again.
        if (append === 0) await passed
        const result = await target.append(...asked)
        if (append === 2) twoPassed()
        return result
      },
    }
    expect(await moved(source, slow, LIMITS)).toMatchObject({ isOrderSame: false, outOfOrder: 2 })
    expect(await streamsOf(target)).toEqual(await streamsOf(source))
  })
})
