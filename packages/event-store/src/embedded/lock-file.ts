import { realpathSync } from 'node:fs'
import { hostname } from 'node:os'
import { DatabaseError, openDatabase } from './driver.ts'
import type { Database } from './driver.ts'

export interface Lock {
  release(): void
}

/** The system's file locks hold back other processes, not this one; this does. */
const heldHere = new Set<string>()

/**
 * Makes this the only holder of the lock at `path`, a small database that is made when missing. The
 * operating system holds it through an open transaction, so it goes with the process, however that
 * ends.
 *
 * @param inUse the error to throw while someone else holds it; `holder` says who
 */
export function lockFile(path: string, inUse: (holder: string) => Error): Lock {
  const database = openDatabase(path)
  const name = realpathSync(path)
  try {
    if (heldHere.has(name)) throw inUse('this process')
    hold(database, inUse)
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

function hold(database: Database, inUse: (holder: string) => Error): void {
  try {
    // A lock need not outlive the machine, so nobody waits for the disk.
    database.exec('pragma synchronous = off')
    // Committed first, so that whoever comes next can read who holds the lock.
    database.exec(`pragma user_version = ${process.pid}`)
    database.exec('begin immediate')
  } catch (error) {
    if (!(error instanceof DatabaseError) || !error.code.startsWith('SQLITE_BUSY')) throw error
    const holder = database.prepare('pragma user_version').get()?.['user_version']
    throw inUse(`process ${String(holder)} on ${hostname()}`)
  }
}
