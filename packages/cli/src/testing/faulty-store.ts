import { EventStoreError } from '@vietas/event-store'
import type { EventStore } from '@vietas/event-store'

/** What becomes of an append: `lost` is not written; `unknown` is written, but the answer is lost. */
export type Fate = 'written' | 'lost' | 'unknown'

/** A store whose nth append, counted from 0, has the fate that `fateOf` gives. */
export function faultyStore(store: EventStore, fateOf: (append: number) => Fate): EventStore {
  let appends = 0
  return {
    ...store,
    append: async (...asked) => {
      const fate = fateOf(appends++)
      if (fate === 'lost') throw unavailable()
      const result = await store.append(...asked)
      if (fate === 'unknown') throw unavailable()
      return result
    },
  }
}

/** A store that fails the test when it is written to. */
export const untouchable = (store: EventStore): EventStore => ({
  ...store,
  append: () => Promise.reject(new RangeError('Written to, and must not be')),
})

function unavailable(): EventStoreError {
  return new EventStoreError('unavailable', 'The server does not answer.')
}
