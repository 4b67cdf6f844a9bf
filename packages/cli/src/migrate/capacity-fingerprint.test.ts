import { openMemoryStore } from '@vietas/event-store-testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aClock, aLog, neverStopped as signal } from '../testing/given.ts'
import { aFilling, anyReport, openings, recordAll } from '../testing/reports.ts'
import { capacityFoldOf } from './capacity-fingerprint.ts'
import type { EventStore } from '@vietas/event-store'
import type { CapacityFold } from './capacity-fingerprint.ts'

const fold = async (store: EventStore, parts: number): Promise<CapacityFold> =>
  capacityFoldOf(store, parts, { upTo: await store.head(), signal, onEvents: () => {} })

// test/flows checks that it is the fingerprint that the service publishes.
describe('the fingerprint of the capacity view', () => {
  it('folded in parts is that of the whole, orders over many units and unreadable reports included', async () => {
    const reports = fc.array(anyReport, { maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(reports, fc.integer({ min: 2, max: 7 }), async (reported, parts) => {
        const store = openMemoryStore({ now: aClock() })
        await recordAll(store, [...openings(), ...reported])
        expect(await fold(store, parts)).toEqual(await fold(store, 1))
      }),
      { numRuns: 200 },
    )
  })

  it('of a log without units and orders is all zeros', async () => {
    const store = await aLog(['somethingElse-1', 3])
    expect(await fold(store, 1)).toEqual({ fingerprint: '0'.repeat(32), setAside: 0 })
  })

  it('changes when one more place is filled, and what is set aside is counted', async () => {
    const store = openMemoryStore({ now: aClock() })
    await recordAll(store, openings())
    const before = await fold(store, 1)
    await recordAll(store, [aFilling(1)])
    const after = await fold(store, 1)
    expect(after.fingerprint).not.toBe(before.fingerprint)
    await recordAll(store, [aFilling('many')])
    expect(await fold(store, 1)).toEqual({ ...after, setAside: 1 })
  })

  it('does not take a fault of ours for an event to set aside', async () => {
    const store = openMemoryStore({ now: aClock() })
    await recordAll(store, openings())
    const faulty: EventStore = {
      ...store,
      async *readAll(range) {
        for await (const page of store.readAll(range)) {
          const events = page.events.map((event) =>
            Object.defineProperty({ ...event }, 'metadata', {
              get: () => {
                throw new ReferenceError('metdata is not defined')
              },
            }),
          )
          yield { ...page, events }
        }
      },
    }
    await expect(fold(faulty, 1)).rejects.toThrow(ReferenceError)
  })
})
