import type { EventStore, LogPage, RecordedEvent } from '@vietas/event-store'

/** A log in which each event may be changed or left out. */
export function otherSource(
  store: EventStore,
  change: (event: RecordedEvent) => RecordedEvent | undefined,
): EventStore {
  const changed = (events: readonly RecordedEvent[]): RecordedEvent[] =>
    events.map(change).filter((event) => event !== undefined)
  return {
    ...store,
    async *readAll(options): AsyncGenerator<LogPage> {
      for await (const { events, position } of store.readAll(options))
        yield { events: changed(events), position }
    },
    async *readStream(stream, options) {
      for await (const { events } of store.readStream(stream, options))
        yield { events: changed(events) }
    },
  }
}
