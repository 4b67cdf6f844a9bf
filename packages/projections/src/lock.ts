import { realpathSync } from 'node:fs'
import { hostname } from 'node:os'
import { DatabaseError, openDatabase } from '@vietas/event-store'
import { ProjectionError } from './projection-error.ts'
import type { Database } from '@vietas/event-store'

export interface Lock {
  release(): void
}

/** Within a process the system's file locks do not hold anyone back; this does. */
const heldHere = new Set<string>()

/**
 * Makes this the only user of the view files that `path` stands for. Held by the operating system
 * through an open transaction on a small database, so it goes with the process, however that ends.
 */
export function lockViews(path: string): Lock {
  const database = openDatabase(path)
  const name = realpathSync(path)
  try {
    if (heldHere.has(name)) throw inUse(path, 'this process')
    hold(database, path)
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

function hold(database: Database, path: string): void {
  try {
    // Committed first, so that whoever comes next can read who holds the lock.
    database.exec(`pragma user_version = ${process.pid}`)
    database.exec('begin immediate')
  } catch (error) {
    if (!(error instanceof DatabaseError) || !error.code.startsWith('SQLITE_BUSY')) throw error
    const holder = database.prepare('pragma user_version').get()?.['user_version']
    throw inUse(path, `process ${String(holder)} on ${hostname()}`)
  }
}

function inUse(path: string, who: string): ProjectionError {
  return new ProjectionError(
    'in-use',
    `The view of ${path} is being written by ${who}. Each process has views of its own: name another directory.`,
  )
}
