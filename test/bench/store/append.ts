import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbeddedStore } from '@vietas/event-store'
import type { EventStore, ExpectedRevision } from '@vietas/event-store'
import { openDisk } from './disk.ts'
import { rate } from './row.ts'
import { sampleEvent, sampleStream } from './sample-event.ts'
import type { Row } from './row.ts'

/** Durable appends of one event each, with a revision check, one after the other. */
export async function measureAppendOneAtATime(seconds = 4): Promise<Row[]> {
  return onNewStore(async (store) => {
    const began = performance.now()
    const count = await newCaller(store, 0, 1).appendFor(seconds)
    return [{ name: 'vietas: append, one at a time', ...rate(count, began, 'events/s') }]
  })
}

/** As many callers, each waiting for its own append before the next; and the processor's time for each. */
export async function measureAppendInFlight(inFlight = 64, seconds = 4): Promise<Row[]> {
  return onNewStore(async (store) => {
    const began = performance.now()
    const cpu = process.cpuUsage()
    const callers = Array.from({ length: inFlight }, (_, caller) =>
      newCaller(store, caller, inFlight).appendFor(seconds),
    )
    const count = (await Promise.all(callers)).reduce((sum, appended) => sum + appended, 0)
    const name = `vietas: append, ${inFlight} in flight`
    const { user, system } = process.cpuUsage(cpu)
    return [
      { name, ...rate(count, began, 'events/s') },
      { name: `${name}, CPU for each`, value: (user + system) / count, unit: 'µs' },
    ]
  })
}

/** One append after the other, each of as many events. */
export async function measureAppendInBatches(batch = 10, seconds = 4): Promise<Row[]> {
  return onNewStore(async (store) => {
    const began = performance.now()
    const count = await newCaller(store, 0, 1, batch).appendFor(seconds)
    return [{ name: `vietas: append, batches of ${batch}`, ...rate(count, began, 'events/s') }]
  })
}

interface Caller {
  /** How many it appended. */
  appendFor(seconds: number): Promise<number>
}

/** Each caller has streams of its own, and knows their revisions as a decider would. */
function newCaller(store: EventStore, first: number, step: number, batch = 1): Caller {
  const revisions = new Map<string, ExpectedRevision>()
  let serial = first
  return {
    appendFor: async (seconds) => {
      const until = performance.now() + seconds * 1e3
      let count = 0
      for (; performance.now() < until; serial += step) {
        const stream = `${sampleStream(serial)}-${first}`
        const expected = revisions.get(stream) ?? 'no-stream'
        const events = Array.from({ length: batch }, (_, index) => sampleEvent(serial + index))
        const result = await store.append(stream, expected, events)
        if (result.outcome !== 'appended') throw new Error(`Not appended: ${result.outcome}`)
        revisions.set(stream, result.revision)
        count += batch
      }
      return count
    },
  }
}

async function onNewStore(work: (store: EventStore) => Promise<Row[]>): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'vietas-append-'))
  const store = openEmbeddedStore({ file: join(folder, 'log.db') })
  try {
    return await work(store)
  } finally {
    await store.close()
    rmSync(folder, { recursive: true })
  }
}

/**
 * Our rate as a share of the disk's, measured in turns of a tenth of a second on the same disk, so
 * that whoever else uses the machine disturbs both alike.
 */
export async function measureAppendAgainstDisk(seconds = 8): Promise<Row[]> {
  return onNewStore(async (store) => {
    const disk = openDisk()
    const ours = { count: 0, elapsedMs: 0 }
    const theirs = { count: 0, elapsedMs: 0 }
    const caller = newCaller(store, 0, 1)
    for (let turn = 0; turn < seconds * 5; turn += 1) {
      await inTurn(ours, () => caller.appendFor(0.1))
      await inTurn(theirs, async () => disk.syncFor(0.1))
    }
    disk.close()
    const perSecond = ({ count, elapsedMs }: Turns): number => (count / elapsedMs) * 1e3
    return [
      {
        name: 'disk: fdatasync of 4 KiB, in turns',
        value: Math.round(perSecond(theirs)),
        unit: 'syncs/s',
      },
      {
        name: 'vietas: append, one at a time, in turns',
        value: Math.round(perSecond(ours)),
        unit: 'events/s',
      },
      {
        name: 'vietas: append, share of the disk',
        value: Math.round((100 * perSecond(ours)) / perSecond(theirs)),
        unit: '%',
      },
    ]
  })
}

interface Turns {
  count: number
  elapsedMs: number
}

async function inTurn(turns: Turns, work: () => Promise<number>): Promise<void> {
  const began = performance.now()
  turns.count += await work()
  turns.elapsedMs += performance.now() - began
}
