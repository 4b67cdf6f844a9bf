import { closeSync, fstatSync, fsyncSync, openSync, statSync, writeSync } from 'node:fs'
import { requireSpace } from './disk-space.ts'
import type { Database } from './driver.ts'

/** Frames of a page each, after which SQLite copies the write-ahead log into the database. */
const CHECKPOINT_FRAMES = 4_000
const FRAME_BYTES = 4096 + 24
const GROWN_BYTES = (CHECKPOINT_FRAMES + 200) * FRAME_BYTES

/**
 * Gives the write-ahead log its full length at once: writing inside a file is made durable faster
 * than growing it is. SQLite takes the zeros for the end of what is valid, and starts again from
 * the beginning of the file after each checkpoint. Only while no one writes.
 */
export function growWriteAheadLog(file: string): void {
  const descriptor = openSync(`${file}-wal`, 'a')
  try {
    const missing = GROWN_BYTES - fstatSync(descriptor).size
    if (missing <= 0) return
    // On a full disk a write writes less than it was given; only the next one fails.
    for (let left = missing; left > 0;) left -= writeSync(descriptor, Buffer.alloc(left))
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** @throws EventStoreError `unavailable` when there is no room for it to grow to its full length */
export function requireSpaceForWriteAheadLog(file: string): void {
  const size = statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0
  if (size < GROWN_BYTES) requireSpace(file, GROWN_BYTES - size)
}

/** How long a file is waited for that another process, which has read it, is still leaving. */
const LEAVING_MS = 5_000

export function useWriteAheadLog(database: Database, durable: boolean): void {
  database.exec(`pragma busy_timeout = ${LEAVING_MS}`)
  database.exec('pragma journal_mode = wal')
  database.exec('pragma busy_timeout = 0')
  database.exec(`pragma synchronous = ${durable ? 'full' : 'off'}`)
  database.exec(`pragma wal_autocheckpoint = ${CHECKPOINT_FRAMES}`)
}

/**
 * Leaves everything in the one file. SQLite does so when the last connection closes, but libsql
 * keeps a closed connection until its statements are collected as garbage.
 */
export function emptyWriteAheadLog(database: Database): void {
  database.exec('pragma wal_checkpoint(truncate)')
}
