import type { Database, EventFilter, RecordedEvent } from '@vietas/event-store'

/**
 * A fold of the log into a view, which is kept in one file and may keep a part of it in memory.
 *
 * `apply` and `flush` run in one transaction with the checkpoint, without a pause, so nobody who
 * asks the view sees half of it. When that transaction fails, the view is dropped and loaded again
 * from the file, so whatever is in memory must follow from what is in the file.
 */
export interface Projection<View> {
  /** Lower case letters, digits and hyphens: it names the files. */
  readonly name: string
  /** Raise it when the same events give another view; the new one is built beside the old one. */
  readonly version: number
  readonly filter?: EventFilter
  /**
   * Creates the tables or loads what earlier runs left in them. Runs in a transaction. A file of its
   * own beside the database is `<database.file>-beside`: it is removed together with the database.
   */
  open(database: Database): View
  /**
   * Reads what the view needs to apply these events. It runs before the transaction, because
   * reading takes time, and runs again when the events are tried again.
   */
  prepare?(view: View, events: readonly RecordedEvent[]): Promise<void>
  /**
   * Throws when the event cannot be applied. Rows that it wrote before are undone; what it did in
   * memory is not, unless it wrote rows, so a view in memory checks an event before it changes
   * anything.
   */
  apply(view: View, event: RecordedEvent): void
  /** Writes what `apply` has collected since the last flush; a view that writes in `apply` needs none. */
  flush?(view: View, database: Database): void
  /** Must be the same for the same events, in whatever pages they came and at whatever positions. */
  fingerprint(view: View): string
  /** Releases what the view holds besides its file. */
  close?(view: View): void
}

/** The part of pino's logger that is used here. */
export interface Logger {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

export const SILENT: Logger = { info: () => {}, warn: () => {}, error: () => {} }
