import { join } from 'node:path'
import { openEmbeddedStore } from '@vietas/event-store'
import { openMemoryStore } from '@vietas/event-store-testing'
import { afterAll, describe, expect, it } from 'vitest'
import { faultyStore, untouchable } from '../testing/faulty-store.ts'
import {
  aFolder,
  aLog,
  contentOf,
  eventsOf,
  grow,
  neverStopped as signal,
  removeFolders,
  silent as progress,
} from '../testing/given.ts'
import { otherSource } from '../testing/other-source.ts'
import { serverLike } from '../testing/server-like.ts'
import { LIMITS } from './limits.ts'
import { migrate } from './migrate.ts'
import type { EventStore } from '@vietas/event-store'
import type { Step } from '../testing/given.ts'
import type { MigrationResult } from './migrate.ts'

afterAll(removeFolders)

const moved = (from: EventStore, to: EventStore): Promise<MigrationResult> =>
  migrate({ from, to, progress, signal })

const firstIdOf = async (log: EventStore): Promise<string> => (await eventsOf(log))[0]?.id ?? ''

describe('a log that is moved', () => {
  it('to a file and back is the same in everything but positions, times of recording included', async () => {
    const source = await aLog(['unit-1', 3], ['order-1', 1], ['unit-1', 700], ['unit-2', 2])
    const embedded = openEmbeddedStore({ file: join(aFolder(), 'log.db') })
    const back = openMemoryStore()
    const there = await moved(source, embedded)
    expect(there).toMatchObject({ events: 706, streams: 3, copied: 706, isOrderSame: true })
    expect(await moved(embedded, back)).toEqual(there)
    expect(await contentOf(embedded)).toEqual(await contentOf(source))
    expect(await contentOf(back)).toEqual(await contentOf(source))
    await embedded.close()
  })

  it('to a server and back is the same, also when it was cut off on either way', async () => {
    const source = await aLog(['unit-1', 3], ['order-1', 1], ['unit-1', 700], ['unit-2', 2])
    const [server, back] = [serverLike(openMemoryStore()), openMemoryStore()]
    const cut = (to: EventStore): EventStore =>
      faultyStore(to, (append) => (append < 3 ? 'written' : 'lost'))
    for (const [from, to] of [
      [source, server],
      [server, back],
    ] as const) {
      await expect(moved(from, cut(to))).rejects.toThrow('The server does not answer.')
      expect(await moved(from, to)).toMatchObject({ events: 706, isOrderSame: true })
    }
    expect(await contentOf(back)).toEqual(await contentOf(source))
  })

  it('and has no events leaves an empty target', async () => {
    const target = openMemoryStore()
    expect(await moved(openMemoryStore(), target)).toMatchObject({ events: 0, streams: 0 })
    expect(await eventsOf(target)).toEqual([])
  })

  it('a second time is only compared', async () => {
    const source = await aLog(['unit-1', 3], ['unit-2', 2])
    const target = openMemoryStore()
    await moved(source, target)
    expect(await moved(source, untouchable(target))).toMatchObject({ events: 5, copied: 0 })
  })

  it('and has grown since is copied from there on', async () => {
    const source = await aLog(['unit-1', 3], ['unit-2', 2])
    const target = openMemoryStore()
    await moved(source, target)
    await grow(source, [['unit-1', 2]])
    expect(await moved(source, target)).toMatchObject({ events: 7, copied: 2, cameMeanwhile: 0 })
    expect(await contentOf(target)).toEqual(await contentOf(source))
  })

  it('and grows meanwhile is copied to its new head, and the result says so', async () => {
    const source = await aLog(['unit-1', 3])
    const target = openMemoryStore()
    const more: Step[] = [['unit-2', 2]]
    const growing: EventStore = {
      ...source,
      async *readAll(options) {
        await grow(source, more.splice(0))
        yield* source.readAll(options)
      },
    }
    expect(await moved(growing, target)).toMatchObject({ events: 5, copied: 5, cameMeanwhile: 2 })
    expect(await contentOf(target)).toEqual(await contentOf(source))
  })
})

describe('a target that is no copy of the source', () => {
  const source = aLog(['unit-1', 3], ['unit-2', 2])

  it('is left untouched when it holds a stream that the source does not have', async () => {
    const target = await aLog(['unit-3', 1])
    await expect(moved(await source, untouchable(target))).rejects.toThrow(
      'The target holds the stream unit-3, which the source does not have. It is not a copy of this source; nothing was written to it. Name an empty target.',
    )
  })

  it('is left untouched when it holds another event where the source holds one', async () => {
    const target = await aLog(['unit-1', 2])
    await expect(moved(await source, untouchable(target))).rejects.toThrow(
      /another event at revision \d of unit-1 than the source/,
    )
  })

  it('is left untouched when it holds more of a stream than the source', async () => {
    const target = openMemoryStore()
    await moved(await source, target)
    await grow(target, [['unit-2', 1]])
    await expect(moved(await source, untouchable(target))).rejects.toThrow(
      'revision 2 of unit-2, which in the source ends at 1',
    )
  })

  it('is found out by comparing when its newest events are those of the source', async () => {
    const target = openMemoryStore()
    await grow(target, [['unit-3', 1]])
    const copy = await contentOf(await source)
    for (const { stream, ...event } of copy) await target.append(stream, 'any', [event])
    const limits = { ...LIMITS, windowEvents: 2 }
    await expect(
      migrate({ from: await source, to: target, progress, signal, limits }),
    ).rejects.toThrow(
      'the source has 5 events in 2 streams, the target 6 events in 3 streams, and of 1 streams that differ the first is unit-3. Do not switch over',
    )
  })

  it('is refused when something else writes to it meanwhile', async () => {
    const target = openMemoryStore()
    let isFirst = true
    const disturbed: EventStore = {
      ...target,
      append: async (...asked) => {
        if (isFirst) await grow(target, [['unit-2', 1]])
        isFirst = false
        return target.append(...asked)
      },
    }
    await expect(moved(await source, disturbed)).rejects.toThrow(
      'unit-2 goes on in the target where this copy had not got to: something else writes to it.',
    )
  })
})

describe('a source that cannot be given to the target', () => {
  it('names the event that is too large for an append', async () => {
    const log = await aLog(['unit-1', 3], ['unit-2', 2])
    const source = otherSource(log, (event) =>
      event.stream === 'unit-1' && event.revision === 2
        ? { ...event, data: { text: 'x'.repeat(1024 * 1024) } }
        : event,
    )
    await expect(moved(source, openMemoryStore())).rejects.toThrow(
      /^Revision 2 of unit-1 cannot be written to the target: This append carries 1048\d+ bytes; 1048576 is the most/,
    )
  })

  it('names the revision that was deleted from a stream', async () => {
    const log = await aLog(['unit-1', 3], ['unit-2', 2])
    const source = otherSource(log, (event) =>
      event.stream === 'unit-1' && event.revision < 2 ? undefined : event,
    )
    await expect(moved(source, openMemoryStore())).rejects.toThrow(
      'The source has no revision 0 of unit-1, but revision 2',
    )
  })

  it('names the stream whose event has an id that the target has taken', async () => {
    const log = await aLog(['unit-1', 2], ['unit-2', 1])
    const id = await firstIdOf(log)
    const source = otherSource(log, (event) =>
      event.stream === 'unit-2' ? { ...event, id } : event,
    )
    await expect(moved(source, openMemoryStore())).rejects.toThrow(
      `Revision 0 of unit-2 cannot be written to the target: Event ${id} is in the log already`,
    )
  })

  it('holding one id twice in a stream is not sent as one append', async () => {
    const log = await aLog(['unit-1', 2])
    const id = await firstIdOf(log)
    const source = otherSource(log, (event) => ({ ...event, id }))
    await expect(moved(source, openMemoryStore())).rejects.toThrow(/^Revision 1 of unit-1/)
  })
})
