import { EventStoreError, type EventStore } from '@vietas/event-store'
import { openMemoryStore } from '@vietas/event-store-testing'

export interface BreakableLog extends EventStore {
  /** Nothing can be read from now on, and what follows the log is cut off. */
  readonly goAway: () => void
  /** It goes on, and none of its views can take in any more of it. */
  readonly breakViews: () => void
}

export function openBreakableLog(): BreakableLog {
  const store = openMemoryStore()
  const away = new AbortController()
  const refuseIfAway = (): void => {
    if (away.signal.aborted) throw new EventStoreError('unavailable', 'The log is away')
  }
  const broken = new AbortController()
  const refuseIfBroken = (): void => {
    refuseIfAway()
    if (broken.signal.aborted) throw new Error('The disk is full')
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
      refuseIfBroken()
      const signal = AbortSignal.any([
        away.signal,
        broken.signal,
        ...(options?.signal ? [options.signal] : []),
      ])
      yield* store.subscribe({ ...options, signal })
      refuseIfBroken()
    },
    goAway: () => away.abort(),
    breakViews: () => broken.abort(),
  }
}
