import { checkAppend, growthSignal, readsOf, storeClosed } from '@vietas/event-store'
import { newMemoryLog } from './memory-log.ts'
import type { AppendResult, EventStore, ExpectedRevision, NewEvent } from '@vietas/event-store'

export interface MemoryStoreOptions {
  /** Epoch milliseconds. */
  readonly now?: () => number
}

/** A store for tests: keeps the whole law, forgets all of it with the process. */
export function openMemoryStore({ now = Date.now }: MemoryStoreOptions = {}): EventStore {
  const log = newMemoryLog(now)
  const growth = growthSignal()
  let isClosed = false

  const append = (
    stream: string,
    expected: ExpectedRevision,
    events: readonly NewEvent[],
  ): AppendResult => {
    if (isClosed) throw storeClosed()
    const checked = checkAppend(stream, expected, events)
    if (checked.length === 0) return { outcome: 'nothing-to-do' }
    const before = log.head()
    const result = log.append(stream, expected, checked)
    if (log.head() > before) growth.announce()
    return result
  }

  return {
    append: async (stream, expected, events) => append(stream, expected, events),
    ...readsOf({
      ...log,
      grown: (position, signal) =>
        isClosed || log.head() > position ? Promise.resolve() : growth.wait(signal),
      isClosed: () => isClosed,
    }),
    close: async () => {
      isClosed = true
      growth.announce()
    },
  }
}
