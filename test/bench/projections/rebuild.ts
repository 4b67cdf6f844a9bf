import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbeddedStore } from '@vietas/event-store'
import { runProjection } from '@vietas/projections'
import { rate } from '../store/row.ts'
import { sampleEvent, sampleStream } from '../store/sample-event.ts'
import type { EventStore } from '@vietas/event-store'
import type { Projection } from '@vietas/projections'
import type { Row } from '../store/row.ts'

const BATCH = 250

/**
 * What the runner costs: a whole rebuild, from `rebuild()` until it has taken over, by a view that
 * only counts and by one that writes a row for each event; beside them, reading alone.
 */
export async function measureRebuild(events = 1_000_000): Promise<Row[]> {
  return inFolder(async (folder) => {
    const store = openEmbeddedStore({ file: join(folder, 'log.db'), durability: 'none' })
    await fill(store, events)
    const rows = [await readAlone(store)]
    rows.push(await rebuild(store, folder, counting))
    rows.push(await rebuild(store, folder, writing))
    await store.close()
    return rows
  })
}

/** From an append acknowledged until the view has it, one after the other on an idle machine. */
export async function measureLatency(appends = 2_000): Promise<Row[]> {
  return inFolder(async (folder) => {
    const store = openEmbeddedStore({ file: join(folder, 'log.db') })
    const run = runProjection({ store, projection: writing, directory: folder })
    const latenciesMs: number[] = []
    for (let serial = 0; serial < appends; serial += 1) {
      const result = await store.append(sampleStream(serial), 'any', [sampleEvent(serial)])
      const began = performance.now()
      if (result.outcome !== 'appended') throw new Error(`Not appended: ${result.outcome}`)
      await run.waitFor(result.position, { timeoutMs: 10_000 })
      latenciesMs.push(performance.now() - began)
    }
    await run.close()
    await store.close()
    return percentiles('append acknowledged to visible, one at a time', latenciesMs)
  })
}

/** The same with so many callers, each of whom waits for its own append to be visible. */
export async function measureLatencyUnderLoad(callers = 64, seconds = 3): Promise<Row[]> {
  return inFolder(async (folder) => {
    const store = openEmbeddedStore({ file: join(folder, 'log.db') })
    const run = runProjection({ store, projection: writing, directory: folder })
    const latenciesMs: number[] = []
    const start = performance.now()
    const until = start + seconds * 1e3
    const call = async (caller: number): Promise<void> => {
      for (let serial = caller; performance.now() < until; serial += callers) {
        const result = await store.append(sampleStream(serial), 'any', [sampleEvent(serial)])
        const began = performance.now()
        if (result.outcome !== 'appended') throw new Error(`Not appended: ${result.outcome}`)
        await run.waitFor(result.position, { timeoutMs: 10_000 })
        latenciesMs.push(performance.now() - began)
      }
    }
    await Promise.all(Array.from({ length: callers }, (_, caller) => call(caller)))
    const rows = percentiles(`append acknowledged to visible, ${callers} callers`, latenciesMs)
    rows.push({
      name: `projections: appended and seen, ${callers} callers`,
      ...rate(latenciesMs.length, start, 'events/s'),
    })
    await run.close()
    await store.close()
    return rows
  })
}

/** Does next to nothing with an event: what remains is the runner. */
const counting: Projection<{ events: number }> = {
  name: 'counting',
  version: 1,
  open: (database) => {
    database.exec('create table if not exists counted (events integer not null)')
    const [row] = database.prepare<{ events: number }>('select events from counted').all()
    if (row === undefined) database.exec('insert into counted values (0)')
    return { events: row?.events ?? 0 }
  },
  apply: (view) => void (view.events += 1),
  flush: ({ events }, database) =>
    void database.prepare('update counted set events = ?').run([events]),
  fingerprint: ({ events }) => String(events),
}

interface Units {
  add(unit: string, position: string): void
  count(): number
}

/** As an ordinary view does: a row for each unit, written in `apply`. */
const writing: Projection<Units> = {
  name: 'writing',
  version: 1,
  open: (database) => {
    database.exec(
      `create table if not exists units (
         unit text primary key, events integer not null, position text not null
       ) strict, without rowid`,
    )
    const upsert = database.prepare(
      `insert into units values (?1, 1, ?2)
       on conflict do update set events = events + 1, position = ?2`,
    )
    const count = database.prepare<{ events: number }>('select sum(events) as events from units')
    return {
      add: (unit, position) => void upsert.run([unit, position]),
      count: () => count.get()?.events ?? 0,
    }
  },
  apply: (view, { stream, position }) => view.add(stream, position),
  fingerprint: (view) => String(view.count()),
}

async function rebuild<View>(
  store: EventStore,
  directory: string,
  projection: Projection<View>,
): Promise<Row> {
  const run = runProjection({ store, projection, directory })
  const head = await store.head()
  await run.waitFor(head, { timeoutMs: 600_000 })
  const began = performance.now()
  const start = run.rebuild()
  if (start.outcome === 'refused') throw new Error(start.reason)
  const result = await start.rebuild.finished
  if (result.outcome !== 'took-over') throw new Error(result.outcome)
  const row = {
    name: `projections: rebuild, ${projection.name}`,
    ...rate(Number(result.fingerprint), began, 'events/s'),
  }
  await run.close()
  return row
}

async function readAlone(store: EventStore): Promise<Row> {
  const began = performance.now()
  let count = 0
  for await (const page of store.readAll()) count += page.events.length
  return { name: 'projections: reading alone', ...rate(count, began, 'events/s') }
}

async function fill(store: EventStore, events: number): Promise<void> {
  for (let serial = 0; serial < events; serial += BATCH) {
    const batch = Array.from({ length: BATCH }, (_, index) => sampleEvent(serial + index))
    await store.append(sampleStream(serial / BATCH), 'any', batch)
  }
}

function percentiles(name: string, latenciesMs: readonly number[]): Row[] {
  const sorted = latenciesMs.toSorted((a, b) => a - b)
  return [50, 99].map((percent) => {
    const latencyMs = sorted[Math.floor((sorted.length * percent) / 100)] ?? 0
    return {
      name: `projections: ${name}, p${percent}`,
      value: Math.round(latencyMs * 1e3) / 1e3,
      unit: 'ms',
    }
  })
}

async function inFolder(work: (folder: string) => Promise<Row[]>): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'vietas-rebuild-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
