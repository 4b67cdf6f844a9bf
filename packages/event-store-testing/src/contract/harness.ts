import type { EventStore } from '@vietas/event-store'

/** How the suite opens a store. Stores may differ in what is said here, and in nothing else. */
export interface StoreHarness {
  /** May be called many times. The log may hold other data, and others may be writing to it. */
  open(): Promise<EventStore>
  /** Closes the store and opens its log again; a store in memory gives back itself. */
  reopen(store: EventStore): Promise<EventStore>
  /** Whether the log refuses an id that it holds elsewhere (`id-taken`); EventStoreDB writes it. */
  readonly refusesTakenIds: boolean
  /** After all tests; the stores are closed by then. */
  dispose?(): Promise<void>
}

/** The store under test, the same for all tests of a suite. */
export interface Subject {
  readonly harness: StoreHarness
  store(): EventStore
}
