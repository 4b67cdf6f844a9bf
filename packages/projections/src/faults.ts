import { DatabaseError } from '@vietas/event-store'

/** The machine's fault, not that of an event or of the file: the same may work a moment later. */
const PASSING = [
  'SQLITE_BUSY',
  'SQLITE_LOCKED',
  'SQLITE_NOMEM',
  'SQLITE_READONLY',
  'SQLITE_INTERRUPT',
  'SQLITE_IOERR',
  'SQLITE_FULL',
  'SQLITE_CANTOPEN',
  'SQLITE_PERM',
]
const CORRUPT = ['SQLITE_CORRUPT', 'SQLITE_NOTADB']

export const isPassing = (error: unknown): boolean => hasCode(error, PASSING)
export const isCorrupt = (error: unknown): boolean => hasCode(error, CORRUPT)

// Codes are extended ones, like SQLITE_IOERR_WRITE.
function hasCode(error: unknown, codes: readonly string[]): boolean {
  return error instanceof DatabaseError && codes.some((code) => error.code.startsWith(code))
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
