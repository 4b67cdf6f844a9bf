import { closeSync, fstatSync, fsyncSync, openSync, writeSync } from 'node:fs'
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
    writeSync(descriptor, Buffer.alloc(missing))
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

export function useWriteAheadLog(database: Database, durable: boolean): void {
  database.exec('pragma journal_mode = wal')
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
