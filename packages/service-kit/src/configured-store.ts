import {
  EventStoreError,
  EXPECTED_ADDRESS,
  isDiskFull,
  isStoreAddress,
  openEventStore,
  type EventStore,
} from '@vietas/event-store'
import { z } from 'zod'
import { Milliseconds, ServiceConfig } from './config.ts'
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
export async function openConfiguredStore({
  EVENT_STORE,
  DATA_DIR,
}: StoreConfig): Promise<EventStore> {
  try {
    return await openEventStore(EVENT_STORE ?? `embedded:${DATA_DIR}`)
  } catch (error) {
    if (error instanceof EventStoreError) throw new StartError(error.message, { cause: error })
    if (isDiskFull(error)) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new StartError(`The log cannot be opened: ${reason}`, { cause: error })
  }
}

export const storeToken = token<Promise<EventStore>>('event store')
