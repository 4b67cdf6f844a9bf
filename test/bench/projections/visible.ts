import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbeddedStore } from '@vietas/event-store'
import { runProjection } from '@vietas/projections'
import { rate } from '../store/row.ts'
import { sampleEvent, sampleStream } from '../store/sample-event.ts'
import type { Projection } from '@vietas/projections'
import type { Row } from '../store/row.ts'

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
