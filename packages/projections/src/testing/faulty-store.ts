import type { EventStore, SubscribeOptions, SubscriptionItem } from '@vietas/event-store'

export interface FaultyStore extends EventStore {
  /** How many subscriptions have begun. */
  subscriptions(): number
  /** Pages asked for since the beginning. */
  pages(): number
  /** From now on every subscription ends with an error, those that run already too. */
  breakDown(): void
  repair(): void
}

/** A store whose connection can be broken. */
export function faultyStore(store: EventStore): FaultyStore {
  let isBroken = false
  let subscriptions = 0
  let pages = 0
  let connection = new AbortController()

  async function* subscribe(options: SubscribeOptions = {}): AsyncGenerator<SubscriptionItem> {
    subscriptions += 1
    if (isBroken) throw new Error('No connection')
    const { signal } = connection
    const signals = options.signal === undefined ? [signal] : [signal, options.signal]
    for await (const item of store.subscribe({ ...options, signal: AbortSignal.any(signals) })) {
      pages += 1
      yield item
      if (signal.aborted) break
    }
    if (signal.aborted) throw new Error('Connection lost')
  }

  return {
    ...store,
    subscribe,
    subscriptions: () => subscriptions,
    pages: () => pages,
    breakDown: () => {
      isBroken = true
      connection.abort()
    },
    repair: () => {
      isBroken = false
      connection = new AbortController()
    },
  }
}
