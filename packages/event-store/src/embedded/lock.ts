import { realpathSync } from 'node:fs'
import { hostname } from 'node:os'
import { EventStoreError } from '../port.ts'
import { DatabaseError, openDatabase } from './driver.ts'
import type { Database } from './driver.ts'

export interface Lock {
  release(): void
}

/** Within a process the system's file locks do not hold anyone back; this does. */
const heldHere = new Set<string>()

/**
 * Makes this the only writer of the log. Held by the operating system through an open transaction
 * on a small database beside it, so that it goes with the process, however that ends.
 */
export function lockLog(file: string): Lock {
  const path = `${file}.lock`
  const database = openDatabase(path)
  const name = realpathSync(path)
  try {
    if (heldHere.has(name)) throw inUse(file, 'this process')
    hold(database, file)
  } catch (error) {
    database.close()
    throw error
  }
  heldHere.add(name)
  return {
    release: () => {
      heldHere.delete(name)
      // Closing alone does not: libsql keeps a connection until its statements are collected.
      database.exec('rollback')
      database.close()
    },
  }
}

function hold(database: Database, file: string): void {
  try {
    // Committed first, so that whoever comes next can read who holds the lock.
    database.exec(`pragma user_version = ${process.pid}`)
    database.exec('begin immediate')
  } catch (error) {
    if (!(error instanceof DatabaseError) || !error.code.startsWith('SQLITE_BUSY')) throw error
    const holder = database.prepare('pragma user_version').get()?.['user_version']
    throw inUse(file, `process ${String(holder)} on ${hostname()}`)
  }
}

function inUse(file: string, who: string): EventStoreError {
  return new EventStoreError(
    'unavailable',
    `${file} is being written by ${who}. One log has one writer: stop that one, or name another file.`,
  )
}
