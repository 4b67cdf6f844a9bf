import type { StreamBefore } from '@vietas/event-store'
import type { StoredEvent } from './stored-event.ts'

/** One stream. What was deleted stays in the log and in `events`; it is only hidden. */
export interface StreamLog extends StreamBefore {
  readonly name: string
  readonly state: 'open' | 'deleted' | 'tombstoned'
  /** By revision. */
  readonly events: readonly StoredEvent[]
  /** Revisions below are hidden by a deletion. */
  readonly firstRevision: number
}

export interface WritableStreamLog extends StreamLog {
  push(event: StoredEvent): void
  delete(): void
  tombstone(): void
}

export function newStreamLog(name: string): WritableStreamLog {
  const events: StoredEvent[] = []
  const revisions = new Map<string, number>()
  let state: StreamLog['state'] = 'open'
  let firstRevision = 0
  return {
    name,
    events,
    get state() {
      return state
    },
    get firstRevision() {
      return firstRevision
    },
    get revision() {
      return events.length - 1
    },
    idAt: (revision) => events[revision]?.id ?? '',
    // EventStoreDB finds an id that was written twice where it was written first.
    revisionOf: (id) => revisions.get(id),
    push: (event) => {
      if (!revisions.has(event.id)) revisions.set(event.id, events.length)
      events.push(event)
      state = 'open'
    },
    delete: () => {
      state = 'deleted'
      firstRevision = events.length
    },
    tombstone: () => {
      state = 'tombstoned'
    },
  }
}
