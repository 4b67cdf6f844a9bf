import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openEventStore } from '@vietas/event-store'
import { folderOf } from '../command-line.ts'
import { MigrationError } from './migration-error.ts'
import type { EventStore } from '@vietas/event-store'

/**
 * Opens the log to copy. It has to exist, for opening a folder without a log would create one.
 *
 * @throws MigrationError that says why it cannot be opened
 */
export async function openSource(address: string): Promise<EventStore> {
  const folder = folderOf(address)
  if (folder !== undefined && !existsSync(join(folder, 'log.db')))
    throw new MigrationError(`There is no log in ${folder}: it has no file log.db.`)
  return opened('source', address)
}

/** @throws MigrationError that says why it cannot be opened */
export function openTarget(address: string): Promise<EventStore> {
  return opened('target', address)
}

async function opened(which: 'source' | 'target', address: string): Promise<EventStore> {
  try {
    return await openEventStore(address)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new MigrationError(`The ${which} cannot be opened: ${why}`, { cause: error })
  }
}
