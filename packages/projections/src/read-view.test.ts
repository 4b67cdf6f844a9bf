import { openMemoryStore } from '@vietas/event-store-testing'
import { afterEach, describe, expect, it } from 'vitest'
import { openView, readView } from './read-view.ts'
import { counts } from './testing/counts.ts'
import {
  aDirectory,
  append,
  caughtUp,
  cleanUp,
  fingerprintOfFresh,
  running,
  someEvents,
} from './testing/given.ts'

afterEach(cleanUp)

describe('a view that another keeps', () => {
  it('is read at its position, with its fingerprint', async () => {
    const [store, directory] = [openMemoryStore(), aDirectory()]
    const position = await append(store, 'units-1', someEvents(5, 3))
    await caughtUp(store, running({ store, projection: counts, directory }))
    const read = readView(directory, counts, ({ view, ...at }) => ({
      ...at,
      sum: view.of('units-1').amount,
    }))
    const fingerprint = await fingerprintOfFresh(store, counts)
    expect(read).toMatchObject({ position, handled: 5, fingerprint, sum: 15 })
  })

  it('stays as it was read, while whoever keeps it goes on', async () => {
    const [store, directory] = [openMemoryStore(), aDirectory()]
    const before = await append(store, 'units-1', someEvents(2))
    const projection = running({ store, projection: counts, directory })
    await caughtUp(store, projection)
    const opened = openView(directory, counts)
    await append(store, 'units-1', someEvents(4))
    await caughtUp(store, projection)
    expect(opened).toMatchObject({ position: before, handled: 2 })
    expect(opened?.view.of('units-1').events).toBe(2)
    opened?.close()
    expect(readView(directory, counts, ({ view }) => view.of('units-1').events)).toBe(6)
  })

  it('is none while there is no file, none of this version, or only one that has not caught up', async () => {
    const [store, directory] = [openMemoryStore(), aDirectory()]
    const look = (projection = counts): unknown => readView(directory, projection, () => 'read')
    expect(look()).toBeUndefined()
    await append(store, 'units-1', someEvents(2))
    const away = { ...store, subscribe: () => store.subscribe({ after: '999' }) }
    const building = running({ store: away, projection: counts, directory })
    await expect.poll(async () => (await building.status()).state).toBe('failed')
    expect(look()).toBeUndefined()
    await building.close()
    await caughtUp(store, running({ store, projection: counts, directory }))
    expect(look()).toBe('read')
    expect(look({ ...counts, version: counts.version + 1 })).toBeUndefined()
  })

  it('lets its file go when what is done with it fails', async () => {
    const [store, directory] = [openMemoryStore(), aDirectory()]
    await append(store, 'units-1', someEvents(2))
    await caughtUp(store, running({ store, projection: counts, directory }))
    const fail = (): never => {
      throw new Error('no room')
    }
    expect(() => readView(directory, counts, fail)).toThrow('no room')
    expect(readView(directory, counts, () => 'read')).toBe('read')
  })
})
