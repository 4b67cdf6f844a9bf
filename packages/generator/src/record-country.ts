import type { EventStore } from '@vietas/event-store'
import { emptyFingerprint } from './fingerprint.ts'
import { generatedEvents } from './generated-events.ts'
import type { Generation } from './generation.ts'
import type { GeneratedEvent } from './stored-event.ts'

export interface RecordOptions {
  readonly signal?: AbortSignal
  /** Told of each day that has been made, of `daysOf` in all. */
  readonly onDay?: () => void
}

export interface RecordedCountry {
  readonly events: number
  readonly fingerprint: string
}

/** Appends in flight. */
const AT_ONCE = 512

/**
 * Records a country's events. Cut short and done again it goes on where it was, and records
 * nothing twice: each event has its own id and its place in its stream.
 *
 * @throws CountryNotRecorded when a stream holds something else
 * @throws EventStoreError as the store does
 * @throws the reason of `signal` when it aborts
 */
export async function recordCountry(
  store: EventStore,
  generation: Generation,
  { signal, onDay = () => {} }: RecordOptions = {},
): Promise<RecordedCountry> {
  const revisions = new Map<string, number>()
  const fingerprint = emptyFingerprint()
  let events = 0
  for (const window of windowsOf(generatedEvents(generation), onDay)) {
    signal?.throwIfAborted()
    for (const event of window) fingerprint.add(event)
    await appendAll(store, window, revisions)
    events += window.length
  }
  return { events, fingerprint: fingerprint.text() }
}

/** Events that may be appended at the same time: each of another stream. */
function* windowsOf(
  days: Iterable<readonly GeneratedEvent[]>,
  onDay: () => void,
): Generator<GeneratedEvent[]> {
  let window: GeneratedEvent[] = []
  let streams = new Set<string>()
  for (const events of days) {
    for (const event of events) {
      if (streams.has(event.stream) || window.length === AT_ONCE) {
        yield window
        window = []
        streams = new Set()
      }
      window.push(event)
      streams.add(event.stream)
    }
    onDay()
  }
  yield window
}

/** Waits for all even when one fails, so that none is still under way when this returns. */
async function appendAll(
  store: EventStore,
  window: readonly GeneratedEvent[],
  revisions: Map<string, number>,
): Promise<void> {
  const appends = window.map((event) => append(store, event, revisions))
  for (const outcome of await Promise.allSettled(appends))
    if (outcome.status === 'rejected') throw outcome.reason
}

async function append(
  store: EventStore,
  { stream, ...event }: GeneratedEvent,
  revisions: Map<string, number>,
): Promise<void> {
  const before = revisions.get(stream) ?? -1
  revisions.set(stream, before + 1)
  const result = await store.append(stream, before < 0 ? 'no-stream' : before, [event])
  if (result.outcome !== 'appended')
    throw new CountryNotRecorded(
      `${stream} holds something else than the generated country has there.`,
    )
}

/** Thrown when a log holds something else where a country's events would be. */
export class CountryNotRecorded extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'CountryNotRecorded'
  }
}
