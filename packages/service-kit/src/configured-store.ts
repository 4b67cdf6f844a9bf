import {
  EventStoreError,
  EXPECTED_ADDRESS,
  isDiskFull,
  isStoreAddress,
  openEventStore,
  type EventStore,
  type OpenOptions,
} from '@vietas/event-store'
import { z } from 'zod'
import { Milliseconds, ServiceConfig, withoutUser } from './config.ts'
import { StartError } from './start-error.ts'
import { token } from './wiring.ts'

/** The variables of a service that works on the log. */
export const StoreConfig = ServiceConfig.extend({
  EVENT_STORE: z.string().refine(isStoreAddress, EXPECTED_ADDRESS).optional(),
  /** What a request to the registry may take in all, its wait for others included. */
  REQUEST_LIMIT_MS: Milliseconds.default(10_000),
})
export type StoreConfig = z.infer<typeof StoreConfig>

/**
 * The log that `EVENT_STORE` names, by default embedded in the data folder.
 *
 * @throws StartError when it cannot be opened
 */
export async function openConfiguredStore(
  { EVENT_STORE, DATA_DIR }: StoreConfig,
  options: OpenOptions = {},
): Promise<EventStore> {
  const address = EVENT_STORE ?? `embedded:${DATA_DIR}`
  try {
    const store = await openEventStore(address, options)
    addresses.set(store, withoutUser(address))
    return store
  } catch (error) {
    if (error instanceof EventStoreError) throw new StartError(error.message, { cause: error })
    if (isDiskFull(error)) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new StartError(`The log cannot be opened: ${reason}`, { cause: error })
  }
}

const addresses = new WeakMap<EventStore, string>()

/** Where the log is, as an operator has configured it, without the password. */
export function addressOf(store: EventStore): string | undefined {
  return addresses.get(store)
}

export const storeToken = token<Promise<EventStore>>('event store')
