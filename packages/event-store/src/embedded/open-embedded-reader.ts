import { existsSync } from 'node:fs'
import { growthSignal } from '../local/growth-signal.ts'
import { readsOf } from '../local/reads.ts'
import { EventStoreError } from '../port.ts'
import { openDatabase } from './driver.ts'
import { loadLogState } from './log-state.ts'
import { logOf } from './local-log.ts'
import { prepareSchema } from './schema.ts'
import type { LogReader } from '../port.ts'
import type { Database } from './driver.ts'

/**
 * Reads a log that another process may be writing, as it was when it was opened: what is appended
 * later is not seen. Each page is a short transaction, so that the writer can go on copying its
 * write-ahead log into the database.
 *
 * @throws EventStoreError `unavailable` when there is no log in the file
 */
export function openEmbeddedReader(file: string): LogReader {
  if (!existsSync(file)) throw new EventStoreError('unavailable', `There is no log in ${file}.`)
  const database = openDatabase(file)
  try {
    database.exec('pragma busy_timeout = 10000')
    database.exec('pragma query_only = on')
    prepareSchema(database)
    const state = atOneMoment(database, () => loadLogState(database))
    let isClosed = false
    const log = logOf({ current: () => state }, growthSignal(), () => isClosed)
    return {
      ...readsOf(log),
      close: async () => {
        if (!isClosed) database.close()
        isClosed = true
      },
    }
  } catch (error) {
    database.close()
    throw error
  }
}

function atOneMoment<Result>(database: Database, read: () => Result): Result {
  database.exec('begin')
  try {
    return read()
  } finally {
    database.exec('rollback')
  }
}
