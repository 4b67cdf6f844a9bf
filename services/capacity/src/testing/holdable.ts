import type { EventStore } from '@vietas/event-store'

/** A store whose subscriptions can be made to wait before they begin. */
export function holdable(store: EventStore): {
  readonly store: EventStore
  readonly hold: () => void
  readonly release: () => void
} {
  let opened: Promise<void> = Promise.resolve()
  let release = (): void => {}
  return {
    store: {
      ...store,
      async *subscribe(options = {}) {
        await Promise.race([opened, abortOf(options.signal)])
        yield* store.subscribe(options)
      },
    },
    hold: () => {
      opened = new Promise((resolve) => (release = resolve))
    },
    release: () => release(),
  }
}

function abortOf(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) resolve()
    signal?.addEventListener('abort', () => resolve(), { once: true })
  })
}
