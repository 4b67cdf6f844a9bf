import { join } from 'node:path'
import { openEmbeddedStore, type EventStore } from '@vietas/event-store'
import { z } from 'zod'
import { ServiceConfig } from './config.ts'
import { StartError } from './start-error.ts'
import { token } from './wiring.ts'

const EMBEDDED = 'embedded:'

/** The variables of a service that works on the log. */
export const StoreConfig = ServiceConfig.extend({
  EVENT_STORE: z
    .string()
    .startsWith(EMBEDDED, 'Expected embedded: and a folder, such as embedded:.data.')
    .optional(),
})
export type StoreConfig = z.infer<typeof StoreConfig>

/**
 * The log in a folder of its own, by default the data folder.
 *
 * @throws StartError when it cannot be opened
 */
export function openConfiguredStore({ EVENT_STORE, DATA_DIR }: StoreConfig): EventStore {
  const folder = EVENT_STORE?.slice(EMBEDDED.length) ?? DATA_DIR
  try {
    return openEmbeddedStore({ file: join(folder, 'log.db') })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new StartError(`The log in ${folder} cannot be opened: ${reason}`, { cause: error })
  }
}

export const storeToken = token<EventStore>('event store')
