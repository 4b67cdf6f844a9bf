import { randomUUID } from 'node:crypto'
import {
  EventStoreError,
  type EventStore,
  type ExpectedRevision,
  type NewEvent,
} from '@vietas/event-store'

/** An append whose success was told, and where it then is. */
export interface Acknowledged {
  readonly stream: string
  readonly first: number
  readonly ids: readonly string[]
}

export interface Written {
  readonly acknowledged: readonly Acknowledged[]
  /** Appends given up without knowing what became of them. */
  readonly unknown: number
  readonly conflicts: number
}

const WRITERS = 32
/** Some writers share a stream, so that they meet. */
const STREAMS = 24

/** Append one to three events at the revision last seen, again and again. */
export function startWriters(store: EventStore, category: string): { stop(): Promise<Written> } {
  const acknowledged: Acknowledged[] = []
  let unknown = 0
  let conflicts = 0
  let isStopped = false

  const write = async (writer: number): Promise<void> => {
    const stream = `${category}-${writer % STREAMS}`
    let expected: ExpectedRevision = 'no-stream'
    while (!isStopped) {
      const events = someEvents(1 + (writer % 3))
      try {
        const result = await store.append(stream, expected, events)
        if (result.outcome === 'conflict') {
          conflicts += 1
          expected = result.actual
        }
        if (result.outcome !== 'appended') continue
        expected = result.revision
        const first = result.revision - events.length + 1
        acknowledged.push({ stream, first, ids: events.map(({ id }) => id) })
      } catch (error) {
        if (!(error instanceof EventStoreError)) throw error
        unknown += 1
      }
    }
  }

  const all = Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)))
  return {
    stop: async () => {
      isStopped = true
      await all
      return { acknowledged, unknown, conflicts }
    },
  }
}

function someEvents(count: number): NewEvent[] {
  return Array.from({ length: count }, () => ({
    id: randomUUID(),
    type: 'PlaceFilled',
    data: { places: 1, filling: 'x'.repeat(200) },
    metadata: { actor: 'load' },
  }))
}

/** Those that are not where they were acknowledged to be. */
export async function missing(
  store: EventStore,
  acknowledged: readonly Acknowledged[],
): Promise<Acknowledged[]> {
  const places = new Map<string, string>()
  for (const stream of new Set(acknowledged.map((one) => one.stream)))
    for await (const { events } of store.readStream(stream))
      for (const { id, revision } of events) places.set(`${stream} ${revision}`, id)
  return acknowledged.filter(({ stream, first, ids }) =>
    ids.some((id, index) => places.get(`${stream} ${first + index}`) !== id),
  )
}
