import { openEmbeddedReader } from './embedded/open-embedded-reader.ts'
import { openEventStoreDb } from './eventstoredb/open-eventstoredb.ts'
import type { LogPlace, LogReader } from './port.ts'

/**
 * The log that another process has open, to be read in this one.
 *
 * @throws EventStoreError `unavailable` that says why, without the password
 */
export async function openLogReader(place: LogPlace): Promise<LogReader> {
  if (place.kind === 'embedded') return openEmbeddedReader(place.file)
  return openEventStoreDb({ connectionString: place.connectionString })
}
