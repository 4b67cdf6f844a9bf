import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openLogReader } from '../open-log-reader.ts'
import { openEmbeddedReader } from './open-embedded-reader.ts'
import { openEmbeddedStore } from './open-embedded-store.ts'
import type { EventStore, LogReader, NewEvent, RecordedEvent } from '../port.ts'

const folder = mkdtempSync(join(tmpdir(), 'vietas-reader-'))
afterAll(() => rmSync(folder, { recursive: true }))

let files = 0
const newFile = (): string => join(folder, `${(files += 1)}.db`)

const someEvents = (count: number, type = 'PlaceFilled'): NewEvent[] =>
  Array.from({ length: count }, () => ({ id: randomUUID(), type, data: {}, metadata: {} }))

async function write(store: EventStore, times: number): Promise<void> {
  for (let time = 0; time < times; time++)
    await store.append(`units-${time % 7}`, 'any', someEvents(300, `Type${time % 3}`))
}

async function all(log: LogReader, direction?: 'backward'): Promise<RecordedEvent[]> {
  const found: RecordedEvent[] = []
  for await (const { events } of log.readAll(direction && { direction })) found.push(...events)
  return found
}

async function ofStream(log: LogReader, stream: string): Promise<RecordedEvent[]> {
  const found: RecordedEvent[] = []
  for await (const { events } of log.readStream(stream)) found.push(...events)
  return found
}

describe('a log that is read while it is written', () => {
  it('given events in the tables of its index and behind them, is read as it is', async () => {
    const file = newFile()
    const before = openEmbeddedStore({ file, durability: 'none' })
    await write(before, 5)
    await before.close()
    const store = openEmbeddedStore({ file, durability: 'none' })
    await write(store, 9)
    const reader = await openLogReader(store.elsewhere?.() ?? { kind: 'embedded', file: '' })
    expect(await all(reader)).toEqual(await all(store))
    expect(await all(reader, 'backward')).toEqual(await all(store, 'backward'))
    for (const stream of ['units-0', 'units-4', 'units-6', 'units-none'])
      expect(await ofStream(reader, stream)).toEqual(await ofStream(store, stream))
    expect(await reader.head()).toBe(await store.head())
    const filter = { types: ['Type1'] }
    for await (const { events } of reader.readAll({ filter, limit: 1 }))
      expect(events[0]?.type).toBe('Type1')
    await reader.close()
    await store.close()
  })

  it('stays as it was when it was opened, while the writer goes on and settles its index', async () => {
    const file = newFile()
    const store = openEmbeddedStore({ file, durability: 'none' })
    await write(store, 20)
    const then = await all(store)
    const reader = openEmbeddedReader(file)
    await write(store, 60)
    await store.append('units-new', 'no-stream', someEvents(1))
    expect(await reader.head()).toBe(String(then.length))
    expect(await all(reader)).toEqual(then)
    for (const stream of ['units-2', 'units-5']) {
      const positions = (await ofStream(reader, stream)).map(({ position }) => Number(position))
      expect(positions.filter((position) => position <= then.length)).toEqual(
        then.filter((event) => event.stream === stream).map(({ position }) => Number(position)),
      )
    }
    await reader.close()
    await store.close()
  })

  it('is not made where there is none', () => {
    const file = newFile()
    expect(() => openEmbeddedReader(file)).toThrow(/There is no log in/)
    expect(existsSync(file)).toBe(false)
  })
})
