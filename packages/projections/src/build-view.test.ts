import { START } from '@vietas/event-store'
import { openMemoryStore } from '@vietas/event-store-testing'
import { afterEach, describe, expect, it } from 'vitest'
import { buildView } from './build-view.ts'
import { openView } from './read-view.ts'
import { counts } from './testing/counts.ts'
import {
  aDirectory,
  anEvent,
  append,
  cleanUp,
  fingerprintOfFresh,
  someEvents,
} from './testing/given.ts'

afterEach(cleanUp)

describe('a view as it was at a position', () => {
  it('is the one that had read so far, however long the log is now', async () => {
    const log = openMemoryStore()
    await append(log, 'units-1', someEvents(700, 2))
    const upTo = await append(log, 'units-2', someEvents(3, 1))
    const then = await fingerprintOfFresh(log, counts)
    await append(log, 'units-1', someEvents(600, 5))
    const directory = aDirectory()
    const built = await buildView({ log, projection: counts, directory, upTo })
    expect(built).toMatchObject({ position: upTo, handled: 703, fingerprint: then, setAside: 0 })
    const opened = openView(directory, counts)
    expect(opened).toMatchObject({ position: upTo, handled: 703, fingerprint: then })
    expect(opened?.view.of('units-1')).toEqual({ events: 700, amount: 1_400 })
    opened?.close()
  })

  it('is empty before every event', async () => {
    const log = openMemoryStore()
    await append(log, 'units-1', someEvents(3))
    const directory = aDirectory()
    const built = await buildView({ log, projection: counts, directory, upTo: START })
    const empty = await fingerprintOfFresh(openMemoryStore(), counts)
    expect(built).toMatchObject({ position: START, handled: 0, fingerprint: empty })
    expect(built.recordedAt).toBeUndefined()
  })

  it('ends with what was recorded by an instant, all of that instant included', async () => {
    let now = 1_000
    const log = openMemoryStore({ now: () => now })
    await append(log, 'units-1', someEvents(600))
    const last = await append(log, 'units-2', someEvents(2))
    now = 2_000
    const upTo = await append(log, 'units-1', someEvents(2))
    const until = (recordedUntil: number) =>
      buildView({ log, projection: counts, directory: aDirectory(), upTo, recordedUntil })
    expect(await until(1_999)).toMatchObject({ position: last, handled: 602, recordedAt: 1_000 })
    expect(await until(2_000)).toMatchObject({ position: upTo, handled: 604, recordedAt: 2_000 })
    expect(await until(999)).toMatchObject({ position: START, handled: 0 })
  })

  it('sets aside what cannot be applied, as the view that follows the log does', async () => {
    const log = openMemoryStore()
    const upTo = await append(log, 'units-1', [anEvent(1), anEvent('many'), anEvent(4)])
    const directory = aDirectory()
    const built = await buildView({ log, projection: counts, directory, upTo })
    expect(built.setAside).toBe(1)
    expect(built.fingerprint).toBe(await fingerprintOfFresh(log, counts))
  })

  it('tells how far it is, and ends with what is thrown there, as a view that is not whole', async () => {
    const log = openMemoryStore()
    const upTo = await append(log, 'units-1', someEvents(1_200))
    const directory = aDirectory()
    const seen: number[] = []
    const enough = new Error('enough')
    const onProgress = ({ handled }: { readonly handled: number }): void => {
      seen.push(handled)
      if (handled >= 500) throw enough
    }
    const built = buildView({ log, projection: counts, directory, upTo, onProgress })
    await expect(built).rejects.toBe(enough)
    expect(seen.at(-1)).toBeGreaterThanOrEqual(500)
    expect(seen.at(-1)).toBeLessThan(1_200)
    expect(openView(directory, counts)).toBeUndefined()
  })
})
