import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { EventStoreError } from '../port.ts'
import { DatabaseError } from './driver.ts'

/** @throws EventStoreError `unavailable` when the disk of the file has less than it needs */
export function requireSpace(file: string, neededBytes: number): void {
  const { bavail, bsize, blocks } = statfsSync(dirname(file))
  const freeBytes = bavail * bsize
  // Some file systems do not tell their size.
  if (blocks > 0 && freeBytes < neededBytes) throw tooLittleSpace(file, neededBytes, freeBytes)
}

function tooLittleSpace(file: string, neededBytes: number, freeBytes: number): EventStoreError {
  return new EventStoreError(
    'unavailable',
    `${file} needs ${megabytes(neededBytes)} MB more, and its disk has ${megabytes(freeBytes)} MB free. Free some, or name a folder on another disk.`,
  )
}

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1)

/** Whether an error says that the disk is full. */
export function isDiskFull(error: unknown): boolean {
  if (error instanceof DatabaseError) return error.code.startsWith('SQLITE_FULL')
  return (error as NodeJS.ErrnoException).code === 'ENOSPC'
}
