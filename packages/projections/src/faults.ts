import { DatabaseError } from '@vietas/event-store'

/** A fault of the machine, not of an event or of the file: the same may work a moment later. */
const TRANSIENT = [
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

/** The same of a file that a view keeps beside the database. */
const TRANSIENT_OF_SYSTEM = ['ENOSPC', 'EDQUOT', 'EIO', 'EROFS', 'EACCES', 'EMFILE', 'ENFILE']

export const isTransient = (error: unknown): boolean =>
  hasCode(error, TRANSIENT) ||
  TRANSIENT_OF_SYSTEM.includes((error as NodeJS.ErrnoException | undefined)?.code ?? '')
export const isCorrupt = (error: unknown): boolean => hasCode(error, CORRUPT)

// By its beginning: SQLite extends its codes, as in SQLITE_IOERR_WRITE.
function hasCode(error: unknown, codes: readonly string[]): boolean {
  return error instanceof DatabaseError && codes.some((code) => error.code.startsWith(code))
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
