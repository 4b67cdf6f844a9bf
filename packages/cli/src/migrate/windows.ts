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
 * Appends that are sent to the target together, each to a stream of its own. If two went to one
 * stream, the second would be refused when the first has to be sent again.
 */
export interface Window {
  readonly appends: readonly Append[]
  readonly events: number
}

/** Packs the events of all pages in their order into windows as large as the limits allow. */
export async function* windowsOf(
  pages: AsyncIterable<LogPage>,
  limits: Limits,
): AsyncGenerator<Window> {
  let window = emptyWindow()
  for await (const { events } of pages) {
    for (const event of events) {
      const bytes = bytesOf(event)
      if (!addIfFits(window, event, bytes, limits)) {
        yield window
        window = emptyWindow()
        addIfFits(window, event, bytes, limits)
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

/** Adds the event if it fits, and says whether it did. An empty window takes any event. */
function addIfFits(
  window: GrowingWindow,
  event: RecordedEvent,
  bytes: number,
  limits: Limits,
): boolean {
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
  // EventStoreDB may hold an id twice, but our port refuses it within one append.
  return !ids.has(event.id)
}

/** What the target adds to each event, roughly: the time of recording, and data of its own. */
const MORE_BYTES = 128

function bytesOf({ type, data, metadata }: RecordedEvent): number {
  const json = Buffer.byteLength(JSON.stringify(data)) + Buffer.byteLength(JSON.stringify(metadata))
  return json + 2 * Buffer.byteLength(type) + MORE_BYTES
}
