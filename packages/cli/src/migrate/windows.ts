import type { LogPage, RecordedEvent } from '@vietas/event-store'
import type { Limits } from './limits.ts'

/** Events that follow each other in the log and in one stream. */
export interface Append {
  readonly stream: string
  /** Revision of the first event. */
  readonly first: number
  readonly events: readonly RecordedEvent[]
}

/**
 * Appends on their way to the target together. Each is to a stream of its own: were two to one
 * stream, the second would be refused if the first had to be sent again.
 */
export interface Window {
  readonly appends: readonly Append[]
  readonly events: number
}

/** All events of the pages in their order, each window as large as the limits let it be. */
export async function* windowsOf(
  pages: AsyncIterable<LogPage>,
  limits: Limits,
): AsyncGenerator<Window> {
  let window = emptyWindow()
  for await (const { events } of pages) {
    for (const event of events) {
      const bytes = bytesOf(event)
      if (!add(window, event, bytes, limits)) {
        yield window
        window = emptyWindow()
        add(window, event, bytes, limits)
      }
    }
  }
  if (window.events > 0) yield window
}

interface GrowingAppend extends Append {
  readonly events: RecordedEvent[]
  readonly ids: Set<string>
  bytes: number
}

interface GrowingWindow extends Window {
  readonly appends: GrowingAppend[]
  readonly streams: Set<string>
  events: number
  bytes: number
}

function emptyWindow(): GrowingWindow {
  return { appends: [], streams: new Set(), events: 0, bytes: 0 }
}

/** Whether the event could still be taken in. An empty window takes any. */
function add(window: GrowingWindow, event: RecordedEvent, bytes: number, limits: Limits): boolean {
  const { appends, streams } = window
  const isFull = window.events >= limits.windowEvents || window.bytes + bytes > limits.windowBytes
  if (window.events > 0 && isFull) return false
  const last = appends.at(-1)
  if (last !== undefined && last.stream === event.stream && fits(last, event, bytes, limits)) {
    last.events.push(event)
    last.ids.add(event.id)
    last.bytes += bytes
  } else {
    if (streams.has(event.stream) || appends.length >= limits.windowAppends) return false
    const { stream, revision } = event
    appends.push({ stream, first: revision, events: [event], ids: new Set([event.id]), bytes })
    streams.add(stream)
  }
  window.events += 1
  window.bytes += bytes
  return true
}

function fits(
  { events, ids, bytes }: GrowingAppend,
  event: RecordedEvent,
  more: number,
  limits: Limits,
): boolean {
  if (events.length >= limits.appendEvents || bytes + more > limits.appendBytes) return false
  // EventStoreDB takes an id more than once, though not through us in one append.
  return !ids.has(event.id)
}

/** About what the target takes it for: the time of recording, and its own of each event. */
const MORE_BYTES = 128

function bytesOf({ type, data, metadata }: RecordedEvent): number {
  const json = Buffer.byteLength(JSON.stringify(data)) + Buffer.byteLength(JSON.stringify(metadata))
  return json + 2 * Buffer.byteLength(type) + MORE_BYTES
}
