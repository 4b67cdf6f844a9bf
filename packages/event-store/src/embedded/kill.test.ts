import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, fstatSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, expect, inject, it, onTestFinished } from 'vitest'
import { openDatabase } from './driver.ts'
import { openEmbeddedStore } from './open-embedded-store.ts'
import type { RecordedEvent } from '../port.ts'

const KILLS = inject('times')
const folder = mkdtempSync(join(tmpdir(), 'vietas-kill-'))
const file = join(folder, 'log.db')

afterAll(() => rmSync(folder, { recursive: true }))

interface Acknowledged {
  readonly stream: string
  readonly revision: number
  readonly ids: readonly string[]
}

it(
  'killed at any moment, again and again, the log holds every acknowledged event, and no batch half',
  { tags: ['random'] },
  async () => {
    const acknowledged: Acknowledged[] = []
    for (const afterMs of fc.sample(fc.nat(300), KILLS)) {
      acknowledged.push(...(await writeUntilKilled(afterMs)))
      expectIntact()
    }
    const log = await readLog()
    expectEveryAcknowledged(log, acknowledged)
    expectNoBatchHalf(log)
    expectDenseRevisions(log)
    expect(acknowledged.length).toBeGreaterThanOrEqual(KILLS)
  },
)

/** What a child acknowledged until it was killed, so long after its first append. */
async function writeUntilKilled(afterMs: number): Promise<Acknowledged[]> {
  const script = fileURLToPath(new URL('./kill-child.ts', import.meta.url))
  const flags = ['--conditions=@vietas/source', '--import', 'tsx']
  const said = openSync(join(folder, 'acknowledged'), 'w+')
  const child = spawn(process.execPath, [...flags, script, file], {
    stdio: ['ignore', said, 'inherit'],
    env: { PATH: process.env['PATH'] },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const ended = once(child, 'close')
  while (fstatSync(said).size === 0 && child.exitCode === null) await pause(5)
  await pause(afterMs)
  child.kill('SIGKILL')
  expect(await ended).toEqual([null, 'SIGKILL'])
  closeSync(said)
  // The last line may be cut off: then the append was not yet acknowledged to anyone.
  return readFileSync(join(folder, 'acknowledged'), 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Acknowledged)
}

function expectIntact(): void {
  const database = openDatabase(file)
  expect(database.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
  database.close()
}

async function readLog(): Promise<RecordedEvent[]> {
  const store = openEmbeddedStore({ file })
  const log: RecordedEvent[] = []
  for await (const { events } of store.readAll()) log.push(...events)
  for (const stream of new Set(log.map((event) => event.stream))) {
    const read: RecordedEvent[] = []
    for await (const { events } of store.readStream(stream)) read.push(...events)
    expect(read).toEqual(log.filter((event) => event.stream === stream))
  }
  await store.close()
  return log
}

function expectEveryAcknowledged(
  log: readonly RecordedEvent[],
  acknowledged: readonly Acknowledged[],
): void {
  const places = new Map(log.map(({ id, stream, revision }) => [id, `${stream} ${revision}`]))
  const missing = acknowledged.flatMap(({ stream, revision, ids }) =>
    ids.filter((id, index) => {
      const place = `${stream} ${revision - ids.length + 1 + index}`
      return places.get(id) !== place
    }),
  )
  expect(missing).toEqual([])
}

function expectNoBatchHalf(log: readonly RecordedEvent[]): void {
  const batches = new Map<unknown, RecordedEvent[]>()
  for (const event of log) {
    const batch = batches.get(event.data['batch']) ?? []
    batches.set(event.data['batch'], [...batch, event])
  }
  for (const events of batches.values()) {
    const indexes = events.map(({ data }) => data['index'])
    expect(indexes).toEqual([...Array(Number(events[0]?.data['size'])).keys()])
  }
}

function expectDenseRevisions(log: readonly RecordedEvent[]): void {
  expect(log.map(({ position }) => Number(position))).toEqual(log.map((_, index) => index + 1))
  const next = new Map<string, number>()
  for (const { stream, revision } of log) {
    expect(revision).toBe(next.get(stream) ?? 0)
    next.set(stream, revision + 1)
  }
}
