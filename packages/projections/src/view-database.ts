import { openDatabase } from '@vietas/event-store'
import { CHECKPOINT_TABLE, checkpointTable } from './checkpoint.ts'
import { DEAD_LETTER_TABLE, deadLetterTable } from './dead-letters.ts'
import type { Database } from '@vietas/event-store'
import type { CheckpointTable } from './checkpoint.ts'
import type { DeadLetterTable } from './dead-letters.ts'
import type { Projection } from './projection.ts'

/** A view's file, opened. */
export interface ViewDatabase<View> {
  readonly database: Database
  readonly checkpoints: CheckpointTable
  readonly deadLetters: DeadLetterTable
  /** How many rows this connection has changed so far, those undone included. */
  changes(): number
  view: View
}

/**
 * `synchronous = normal` in WAL mode waits for the disk only when the write-ahead log is copied
 * into the database. A loss of power may lose the last pages, and the view then reads their events
 * from the log again. With `off` it could mix old and new pages, which nobody would notice.
 */
const SETTINGS = `
  pragma journal_mode = wal;
  pragma synchronous = normal;
  pragma wal_autocheckpoint = 4000;
`

export function openViewDatabase<View>(
  path: string,
  projection: Projection<View>,
): ViewDatabase<View> {
  const database = openDatabase(path)
  try {
    database.exec(SETTINGS)
    return database.transaction(() => {
      database.exec(CHECKPOINT_TABLE)
      database.exec(DEAD_LETTER_TABLE)
      const changes = database.prepare<{ changes: number }>('select total_changes() as changes')
      return {
        database,
        checkpoints: checkpointTable(database),
        deadLetters: deadLetterTable(database),
        changes: () => changes.get()?.changes ?? 0,
        view: projection.open(database),
      }
    })
  } catch (error) {
    database.close()
    throw error
  }
}
