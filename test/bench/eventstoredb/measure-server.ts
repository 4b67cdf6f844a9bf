import { randomUUID } from 'node:crypto'
import { openEventStore } from '@vietas/event-store'
import { sampleEvent } from '../store/sample-event.ts'
import type { EventStore, ExpectedRevision, Position } from '@vietas/event-store'

export interface OnServer {
  readonly url: string
  readonly seconds: number
  readonly inFlight: number
  readonly batch: number
}

/** Events a second, each append with a revision check, each caller on streams of its own. */
export async function measureServerAppends(options: OnServer): Promise<number> {
  return onServer(options.url, async (store) => {
    await appendFor(store, { ...options, seconds: options.seconds / 4 })
    const began = performance.now()
    const count = await appendFor(store, options)
    return (count / (performance.now() - began)) * 1e3
  })
}

const STREAMS_PER_CALLER = 50

async function appendFor(store: EventStore, options: OnServer): Promise<number> {
  const until = performance.now() + options.seconds * 1e3
  const run = randomUUID().replaceAll('-', '')
  const call = async (caller: number): Promise<number> => {
    const revisions = new Map<string, ExpectedRevision>()
    let count = 0
    for (let serial = 0; performance.now() < until; serial += 1) {
      const stream = `bench${run}-${caller}-${serial % STREAMS_PER_CALLER}`
      const events = Array.from({ length: options.batch }, (_, index) =>
        sampleEvent(serial + index),
      )
      const expected = revisions.get(stream) ?? 'no-stream'
      const result = await store.append(stream, expected, events)
      if (result.outcome !== 'appended') throw new Error(`Not appended: ${result.outcome}`)
      revisions.set(stream, result.revision)
      count += options.batch
    }
    return count
  }
  const counts = await Promise.all(
    Array.from({ length: options.inFlight }, (_, caller) => call(caller)),
  )
  return counts.reduce((sum, count) => sum + count, 0)
}

export interface PartOfLog {
  readonly url: string
  /** The log after here is read. */
  readonly after: Position
  readonly events: number
}

/** Appends what both sides then read. */
export async function fillServer({
  url,
  events,
}: Pick<PartOfLog, 'url' | 'events'>): Promise<Position> {
  return onServer(url, async (store) => {
    // An event of its own, so that no one has to begin at the very start.
    const first = await store.append(`bench-${randomUUID()}`, 'no-stream', [sampleEvent(0)])
    if (first.outcome !== 'appended') throw new Error(`Not appended: ${first.outcome}`)
    for (let from = 0; from < events; from += 100) {
      const batch = Array.from({ length: 100 }, (_, index) => sampleEvent(from + index))
      await store.append(`bench-${randomUUID()}`, 'no-stream', batch)
    }
    return first.position
  })
}

export async function measureServerRead({ url, after, events }: PartOfLog): Promise<number> {
  return onServer(url, async (store) => {
    const began = performance.now()
    let count = 0
    for await (const page of store.readAll({ after, limit: events })) count += page.events.length
    return rateOf(count, events, began)
  })
}

export async function measureServerCatchUp({ url, after, events }: PartOfLog): Promise<number> {
  return onServer(url, async (store) => {
    const began = performance.now()
    let count = 0
    for await (const item of store.subscribe({ after })) {
      if (item.kind === 'events') count += item.events.length
      if (count >= events || item.kind === 'caught-up') break
    }
    return rateOf(count, events, began)
  })
}

function rateOf(count: number, expected: number, began: number): number {
  if (count < expected) throw new Error(`${count} events came of ${expected}`)
  return (count / (performance.now() - began)) * 1e3
}

async function onServer<Result>(
  url: string,
  work: (store: EventStore) => Promise<Result>,
): Promise<Result> {
  const store = await openEventStore(url)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
