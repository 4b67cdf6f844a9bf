import type { Database, EventFilter, RecordedEvent } from '@vietas/event-store'

/**
 * A fold of the log into a view kept in one file, and in memory as far as the view wants to.
 *
 * `apply` and `flush` run in one transaction with the checkpoint, without a pause, so nobody who
 * asks the view sees a part of it. When that transaction fails the view is dropped and opened
 * again from the file: whatever is in memory must follow from what is in the file.
 */
export interface Projection<View> {
  /** Lower case letters, digits and hyphens: it names the files. */
  readonly name: string
  /** Raise it when the same events give another view; the new one is built beside the old one. */
  readonly version: number
  readonly filter?: EventFilter
  /** Creates the tables or loads what earlier runs left in them. Runs in a transaction. */
  open(database: Database): View
  /**
   * Reads what the view will need to apply a page, before the transaction, where reading takes
   * time. Called again when the page is tried again.
   */
  prepare?(view: View, events: readonly RecordedEvent[]): Promise<void>
  /**
   * Throws when the event cannot be applied. Rows that it wrote before are undone; what it did in
   * memory is not, unless it wrote rows: a view in memory looks before it changes anything.
   */
  apply(view: View, event: RecordedEvent): void
  /** Writes what `apply` gathered since the last flush; a view that writes in `apply` needs none. */
  flush?(view: View, database: Database): void
  /** The same for the same events, whatever the pages they came in and the positions they had. */
  fingerprint(view: View): string
  /** Releases what the view holds besides its file. */
  close?(view: View): void
}

/** What pino's logger can do, as far as it is needed here. */
export interface Logger {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}
