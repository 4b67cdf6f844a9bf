import { createHash } from 'node:crypto'
import type { EventStore, Position, RecordedEvent } from '@vietas/event-store'

/** What a log holds, in a size that grows only with the number of streams. */
export interface LogDigest {
  readonly events: number
  /** For each stream a digest of its events in order, without their positions. */
  readonly streams: ReadonlyMap<string, string>
  /** A digest of the order of all events. */
  readonly order: string
}

export interface ReadOptions {
  readonly upTo: Position
  readonly signal: AbortSignal
  readonly onEvents: (count: number) => void
}

export async function digestOf(store: EventStore, options: ReadOptions): Promise<LogDigest> {
  const { upTo, signal, onEvents } = options
  const streams = new Map<string, string>()
  const order = createHash('sha256')
  let count = 0
  for await (const { events } of store.readAll({ upTo, signal })) {
    for (const event of events) {
      streams.set(event.stream, chained(streams.get(event.stream) ?? '', event))
      order.update(event.id)
    }
    count += events.length
    onEvents(events.length)
  }
  signal.throwIfAborted()
  return { events: count, streams, order: order.digest('base64') }
}

function chained(before: string, event: RecordedEvent): string {
  const { id, type, revision, recordedAt, data, metadata } = event
  const text = JSON.stringify([before, id, type, revision, recordedAt, data, metadata])
  return createHash('sha256').update(text).digest('base64')
}

/** The streams that are not the same in both. */
export function differentStreams(a: LogDigest, b: LogDigest): string[] {
  const different = [...a.streams].filter(([stream, digest]) => b.streams.get(stream) !== digest)
  const onlyInB = [...b.streams.keys()].filter((stream) => !a.streams.has(stream))
  return [...different.map(([stream]) => stream), ...onlyInB]
}
