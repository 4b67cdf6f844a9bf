import { EventStoreError, type EventStore } from '@vietas/event-store'
import { openMemoryStore } from '@vietas/event-store-testing'

export interface BreakableLog extends EventStore {
  /** Nothing can be read from now on, and what follows the log is cut off. */
  readonly goAway: () => void
}

export function openBreakableLog(): BreakableLog {
  const store = openMemoryStore()
  const away = new AbortController()
  const refuseIfAway = (): void => {
    if (away.signal.aborted) throw new EventStoreError('unavailable', 'The log is away')
  }
  return {
    ...store,
    head: async () => {
      refuseIfAway()
      return store.head()
    },
    readAll: async function* (options) {
      refuseIfAway()
      yield* store.readAll(options)
    },
    subscribe: async function* (options) {
      refuseIfAway()
      const signal = AbortSignal.any([away.signal, ...(options?.signal ? [options.signal] : [])])
      yield* store.subscribe({ ...options, signal })
      refuseIfAway()
    },
    goAway: () => away.abort(),
  }
}
