import { dirname, resolve } from 'node:path'
import { checkAppend } from '../law/check-append.ts'
import { storeClosed } from '../law/errors.ts'
import { growthSignal } from '../local/growth-signal.ts'
import { makeFolder } from '../local/make-folder.ts'
import { readsOf } from '../local/reads.ts'
import { EventStoreError } from '../port.ts'
import { openDatabase } from './driver.ts'
import { groupCommit } from './group-commit.ts'
import { holdState } from './held-state.ts'
import { lockFile } from './lock-file.ts'
import { prepareSchema } from './schema.ts'
import { indexSettler, settleAll } from './index-settler.ts'
import { logOf } from './local-log.ts'
import {
  emptyWriteAheadLog,
  growWriteAheadLog,
  requireSpaceForWriteAheadLog,
  useWriteAheadLog,
} from './wal.ts'
import { writeGroup } from './write-group.ts'
import type { AppendResult, EventStore } from '../port.ts'
import type { Database } from './driver.ts'
import type { AppendRequest } from './write-group.ts'

export interface EmbeddedStoreOptions {
  /** The database file; it and its folder are created when missing. */
  readonly file: string
  /** Epoch milliseconds. */
  readonly now?: () => number
  /**
   * `full`, the default: an append that has resolved survives a loss of power. `none` leaves the
   * moment of writing to the operating system: for tests, and for imports that can be run again.
   */
  readonly durability?: 'full' | 'none'
}

/** Appends that share one commit, at most. */
const GROUP = 1_024

export function openEmbeddedStore(options: EmbeddedStoreOptions): EventStore {
  const { file, now = Date.now, durability = 'full' } = options
  makeFolder(dirname(file))
  if (durability === 'full') requireSpaceForWriteAheadLog(file)
  const lock = lockFile(`${file}.lock`, (holder) => beingWritten(file, holder))
  const database = opened(file, durability === 'full', lock.release)
  const held = holdState(database)
  const growth = growthSignal()
  const settler = indexSettler(held)
  let isClosed = false

  const writer = groupCommit<AppendRequest, AppendResult>(GROUP, (requests) => {
    const outcomes = held.attempt((state) => writeGroup(database, state, requests, now))
    settler.beginWhenDue()
    growth.announce()
    return outcomes
  })

  return {
    append: async (stream, expected, events) => {
      if (isClosed) throw storeClosed()
      const checked = checkAppend(stream, expected, events)
      if (checked.length === 0) return { outcome: 'nothing-to-do' }
      return writer.submit({ stream, expected, events: checked })
    },
    ...readsOf(logOf(held, growth, () => isClosed)),
    elsewhere: () => ({ kind: 'embedded', file: resolve(file) }),
    close: async () => {
      if (isClosed) return
      isClosed = true
      settler.stop()
      await writer.idle()
      growth.announce()
      try {
        held.attempt(settleAll)
        emptyWriteAheadLog(database)
      } finally {
        database.close()
        lock.release()
      }
    },
  }
}

function beingWritten(file: string, holder: string): EventStoreError {
  return new EventStoreError(
    'unavailable',
    `${file} is being written by ${holder}. One log has one writer: stop that one, or name another file.`,
  )
}

function opened(file: string, durable: boolean, release: () => void): Database {
  try {
    const database = openDatabase(file)
    try {
      useWriteAheadLog(database, durable)
      prepareSchema(database)
      if (durable) growWriteAheadLog(file)
      return database
    } catch (error) {
      database.close()
      throw error
    }
  } catch (error) {
    release()
    throw error
  }
}
