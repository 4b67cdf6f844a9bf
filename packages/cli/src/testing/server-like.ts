import { START } from '@vietas/event-store'
import type { EventStore, LogPage, Position, RecordedEvent } from '@vietas/event-store'

/** Behaves like a store on a server: its positions are far apart, and it counts no events. */
export function serverLike(store: EventStore): EventStore {
  return {
    ...store,
    append: async (...asked) => {
      const result = await store.append(...asked)
      if (result.outcome !== 'appended') return result
      return { ...result, position: outside(result.position) }
    },
    async *readAll({ after = START, upTo, ...options } = {}): AsyncGenerator<LogPage> {
      const bounds = { after: inside(after), ...(upTo === undefined ? {} : { upTo: inside(upTo) }) }
      for await (const { events, position } of store.readAll({ ...options, ...bounds }))
        yield { events: events.map(withOuterPosition), position: outside(position) }
    },
    async *readStream(stream, options) {
      for await (const { events } of store.readStream(stream, options))
        yield { events: events.map(withOuterPosition) }
    },
    head: async () => outside(await store.head()),
    eventsAfter: () => Promise.resolve(undefined),
  }
}

const APART = 1_000_003n

const outside = (position: Position): Position => String(BigInt(position) * APART)
const inside = (position: Position): Position => String(BigInt(position) / APART)

const withOuterPosition = (event: RecordedEvent): RecordedEvent => ({
  ...event,
  position: outside(event.position),
})
