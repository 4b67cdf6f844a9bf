import { EventStoreError, type AppendResult, type EventStore } from '@vietas/event-store'

/** A store whose appends go through another hand first. */
export function withAppend(
  store: EventStore,
  append: (pass: () => Promise<AppendResult>) => Promise<AppendResult>,
): EventStore {
  return {
    ...store,
    append: (stream, expected, events) => append(() => store.append(stream, expected, events)),
  }
}

/** The outcome of the next append is lost on the way back. */
export function losingOutcomes(store: EventStore): EventStore & { loseNext(): void } {
  let lose = false
  const losing = withAppend(store, async (pass) => {
    const result = await pass()
    if (!lose) return result
    lose = false
    throw new EventStoreError('unavailable', 'The connection broke')
  })
  return { ...losing, loseNext: () => (lose = true) }
}
