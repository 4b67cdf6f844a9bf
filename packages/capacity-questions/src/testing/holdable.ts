import type { EventStore } from '@vietas/event-store'

/** A store whose subscriptions can be made to wait before they begin, and to break. */
export function holdable(store: EventStore): {
  readonly store: EventStore
  readonly hold: () => void
  readonly release: () => void
  readonly breakDown: () => void
  readonly repair: () => void
} {
  let opened: Promise<void> = Promise.resolve()
  let release = (): void => {}
  let broken = new AbortController()
  return {
    store: {
      ...store,
      async *subscribe(options = {}) {
        await Promise.race([opened, abortOf(options.signal)])
        const { signal } = broken
        const signals = [signal, ...(options.signal === undefined ? [] : [options.signal])]
        if (!signal.aborted)
          yield* store.subscribe({ ...options, signal: AbortSignal.any(signals) })
        if (signal.aborted) throw new Error('The disk is full')
      },
    },
    hold: () => {
      opened = new Promise((resolve) => (release = resolve))
    },
    release: () => release(),
    breakDown: () => broken.abort(),
    repair: () => (broken = new AbortController()),
  }
}

function abortOf(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) resolve()
    signal?.addEventListener('abort', () => resolve(), { once: true })
  })
}
