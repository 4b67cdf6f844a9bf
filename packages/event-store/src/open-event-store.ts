import { join } from 'node:path'
import { openEmbeddedStore } from './embedded/open-embedded-store.ts'
import { EventStoreError } from './port.ts'
import type { EventStore } from './port.ts'

const EMBEDDED = 'embedded:'
const EVENTSTOREDB = /^esdb(\+discover)?:\/\//

/** What `EVENT_STORE` may say, for whoever reads it from outside. */
export const EXPECTED_ADDRESS =
  'Expected embedded: and a folder, such as embedded:.data, or the connection string of an EventStoreDB or KurrentDB, such as esdb://127.0.0.1:2113?tls=false.'

export function isStoreAddress(address: string): boolean {
  return (
    EVENTSTOREDB.test(address) || (address.startsWith(EMBEDDED) && address.length > EMBEDDED.length)
  )
}

export interface OpenOptions {
  /** A server that does not answer is opened all the same, and reached when it is back. */
  readonly mayBeAway?: boolean
}

/**
 * The log at an address: `embedded:<folder>`, or an EventStoreDB or KurrentDB by its connection
 * string. Resolves when it has been reached.
 *
 * @throws EventStoreError `unavailable` that says why, without the password
 */
export async function openEventStore(
  address: string,
  options: OpenOptions = {},
): Promise<EventStore> {
  if (EVENTSTOREDB.test(address)) {
    // Its client takes as long to load as everything else of a store: only where it is needed.
    const { openEventStoreDb } = await import('./eventstoredb/open-eventstoredb.ts')
    return openEventStoreDb({ connectionString: address, ...options })
  }
  if (isStoreAddress(address))
    return openEmbeddedStore({ file: join(address.slice(EMBEDDED.length), 'log.db') })
  throw new EventStoreError('unavailable', `This is not the address of a log. ${EXPECTED_ADDRESS}`)
}
