import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { openDatabase } from './driver.ts'
import { openEmbeddedStore } from './open-embedded-store.ts'
import type { EventStore, NewEvent, RecordedEvent } from '../port.ts'

const folder = mkdtempSync(join(tmpdir(), 'vietas-embedded-'))
let files = 0
const newFile = (): string => join(folder, `${(files += 1)}.db`)

afterAll(() => rmSync(folder, { recursive: true }))

const someEvents = (count: number): NewEvent[] =>
  Array.from({ length: count }, () => ({ id: randomUUID(), type: 'T', data: {}, metadata: {} }))

async function streamOf(store: EventStore, stream: string): Promise<RecordedEvent[]> {
  const all: RecordedEvent[] = []
  for await (const { events } of store.readStream(stream)) all.push(...events)
  return all
}

function inAnotherProcess(script: URL, file: string) {
  const flags = ['--conditions=@vietas/source', '--import', 'tsx']
  return spawn(process.execPath, [...flags, fileURLToPath(script), file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

it('creates the folder of its file', async () => {
  const file = join(folder, 'deep', 'er', 'log.db')
  await openEmbeddedStore({ file }).close()
  expect(existsSync(file)).toBe(true)
})

it('records all events of an append at one instant', async () => {
  let now = 1_000
  const store = openEmbeddedStore({ file: newFile(), now: () => (now += 1) })
  await store.append('units-1', 'no-stream', someEvents(3))
  await store.append('units-1', 2, someEvents(2))
  const times = (await streamOf(store, 'units-1')).map(({ recordedAt }) => recordedAt)
  expect(new Set(times.slice(0, 3)).size).toBe(1)
  expect(new Set(times).size).toBe(2)
  await store.close()
})

it('given a log open in this process, a second opening is refused until the first is closed', async () => {
  const file = newFile()
  const store = openEmbeddedStore({ file })
  expect(() => openEmbeddedStore({ file })).toThrow(/written by this process/)
  await store.close()
  await openEmbeddedStore({ file }).close()
})

it('given a log open in another process, opening names that process, and works when it is gone', async () => {
  const file = newFile()
  const child = inAnotherProcess(new URL('./kill-child.ts', import.meta.url), file)
  await once(child.stdout, 'data')
  expect(() => openEmbeddedStore({ file })).toThrow(`written by process ${child.pid}`)
  child.stdout.resume()
  child.kill('SIGKILL')
  await once(child, 'exit')
  await openEmbeddedStore({ file }).close()
})

it('given a file that another process is still leaving, opening waits until that has gone', async () => {
  const file = newFile()
  const child = inAnotherProcess(new URL('./leaving-child.ts', import.meta.url), file)
  const exited = once(child, 'exit')
  await once(child.stdout, 'data')
  await openEmbeddedStore({ file }).close()
  expect(await exited).toEqual([0, null])
})

it('a database of someone else is refused and left as it was', () => {
  const file = newFile()
  const other = openDatabase(file)
  other.exec('create table theirs (a)')
  expect(() => openEmbeddedStore({ file })).toThrow(/not an event log of Vietas/)
  expect(other.prepare('select name from sqlite_schema').all()).toEqual([{ name: 'theirs' }])
  other.close()
})

it('a log of a later format is refused', async () => {
  const file = newFile()
  await openEmbeddedStore({ file }).close()
  const database = openDatabase(file)
  database.exec('pragma user_version = 99')
  database.close()
  expect(() => openEmbeddedStore({ file })).toThrow(/format 99/)
})

it('when writing fails the appends in flight are told, nothing is written, and the next succeeds', async () => {
  const file = newFile()
  const store = openEmbeddedStore({ file })
  const stream = 'units-1'
  await store.append(stream, 'no-stream', someEvents(2))
  const obstacle = openDatabase(file)
  obstacle.exec('begin immediate')
  const events = someEvents(2)
  const failed = [store.append(stream, 1, events), store.append('units-2', 'any', someEvents(1))]
  for (const append of failed) await expect(append).rejects.toMatchObject({ code: 'unavailable' })
  obstacle.exec('rollback')
  expect(await streamOf(store, stream)).toHaveLength(2)
  expect(await store.append(stream, 1, events)).toMatchObject({ revision: 3, position: '4' })
  obstacle.close()
  await store.close()
})

it('when writing one append fails, what is recorded after it is in the file, whatever its size', async () => {
  const file = newFile()
  const store = openEmbeddedStore({ file })
  await store.append('units-1', 'no-stream', someEvents(1))
  const obstacle = openDatabase(file)
  const rows = obstacle.prepare<{ rows: number }>('select count(*) as rows from log')
  for (const [size, others] of [
    [1, 4],
    [4, 5],
    [5, 1],
  ] as const) {
    const before = rows.get()?.rows ?? 0
    obstacle.exec('begin immediate')
    const failed = store.append('units-1', 'any', someEvents(size))
    await expect(failed).rejects.toMatchObject({ code: 'unavailable' })
    obstacle.exec('rollback')
    await store.append('units-1', 'any', someEvents(others))
    expect(rows.get()?.rows).toBe(before + others)
  }
  obstacle.close()
  await store.close()
})

it('the time of recording stays when the clock goes back', async () => {
  const times = [5_000, 3_000, 7_000]
  const store = openEmbeddedStore({ file: newFile(), now: () => times.shift() ?? 0 })
  for (let round = 0; round < 4; round += 1) await store.append('units-1', 'any', someEvents(1))
  const recorded = (await streamOf(store, 'units-1')).map(({ recordedAt }) => recordedAt)
  expect(recorded).toEqual([5_000, 5_000, 7_000, 7_000])
  await store.close()
})

it(
  'beyond what is kept in memory, streams are whole and ids are known, before and after a restart',
  { tags: ['slow'] },
  async () => {
    const file = newFile()
    const store = openEmbeddedStore({ file, durability: 'none' })
    const batches = Array.from({ length: 120 }, () => someEvents(500))
    const streamAt = (index: number): string => `units-${index % 7}`
    for (const [index, batch] of batches.entries()) {
      await store.append(streamAt(index), 'any', batch)
      // Lets the tables follow the log between appends.
      await new Promise(setImmediate)
    }
    const expectWhole = async (reader: EventStore): Promise<void> => {
      for (let stream = 0; stream < 7; stream += 1) {
        const sent = batches.filter((_, index) => index % 7 === stream).flat()
        const read = await streamOf(reader, `units-${stream}`)
        expect(read.map(({ id }) => id)).toEqual(sent.map(({ id }) => id))
        expect(read.map(({ revision }) => revision)).toEqual([...sent.keys()])
      }
      for (const [index, batch] of batches.entries()) {
        const again = await reader.append(streamAt(index), 'any', batch)
        expect(again).toMatchObject({ outcome: 'appended', position: String((index + 1) * 500) })
        const taken = reader.append('elsewhere-1', 'any', batch.slice(-1))
        await expect(taken).rejects.toMatchObject({ code: 'id-taken' })
      }
    }
    await expectWhole(store)
    await store.close()
    const again = openEmbeddedStore({ file })
    await expectWhole(again)
    await again.close()
  },
)

it('a copy made by `vacuum into` while the log is open holds everything up to then', async () => {
  const file = newFile()
  const copy = newFile()
  const store = openEmbeddedStore({ file })
  const events = someEvents(20)
  await store.append('units-1', 'no-stream', events)
  const reader = openDatabase(file)
  reader.exec(`vacuum into '${copy}'`)
  reader.close()
  await store.append('units-1', 19, someEvents(1))
  const restored = openEmbeddedStore({ file: copy })
  const read = await streamOf(restored, 'units-1')
  expect(read.map(({ id }) => id)).toEqual(events.map(({ id }) => id))
  await store.close()
  await restored.close()
})
