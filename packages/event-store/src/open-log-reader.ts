import { openEmbeddedReader } from './embedded/open-embedded-reader.ts'
import type { LogPlace, LogReader } from './port.ts'

/**
 * The log that another process has open, to be read in this one.
 *
 * @throws EventStoreError `unavailable` that says why, without the password
 */
export async function openLogReader(place: LogPlace): Promise<LogReader> {
  if (place.kind === 'embedded') return openEmbeddedReader(place.file)
  const { openEventStoreDb } = await import('./eventstoredb/open-eventstoredb.ts')
  return openEventStoreDb({ connectionString: place.connectionString })
}
