import { isCorrupt, isPassing, messageOf } from './faults.ts'
import { ProjectionError } from './projection-error.ts'
import { openViewDatabase } from './view-database.ts'
import { Poisoned, writeEvents } from './write-events.ts'
import type { LogPage } from '@vietas/event-store'
import type { Checkpoint } from './checkpoint.ts'
import type { DeadLetter } from './dead-letters.ts'
import type { ViewFileName } from './file-names.ts'
import type { Projection } from './projection.ts'
import type { ViewDatabase } from './view-database.ts'
import type { WhenPoisoned, Written } from './write-events.ts'

/** One build of a view, in its file and in memory. */
export interface ViewFile<View> {
  readonly name: ViewFileName
  /** @throws ProjectionError `unavailable` after a failed write, until the file can be read again. */
  view(): View
  checkpoint(): Checkpoint
  fingerprint(): string
  isComplete(): boolean
  complete(): void
  deadLetterCount(): number
  deadLetters(limit: number): DeadLetter[]
  /** One transaction; what was in memory is opened again when it fails. */
  write(page: LogPage, from: number, whenPoisoned: WhenPoisoned, at: number): Written
  /** Opens the file again if a failure has closed it. */
  ensureOpen(): void
  /** Leaves everything in the one file. */
  close(): void
  /** For a file that is to be removed. */
  abandon(): void
}

/** Thrown for a file that no view can be had from: it has to be built anew. */
export class Unusable extends Error {
  constructor(path: string, options: ErrorOptions) {
    super(`${path} cannot be used as a view: ${messageOf(options.cause)}`, options)
    this.name = 'Unusable'
  }
}

/** @throws Unusable for what is not a view's file, or not a whole one */
export function openViewFile<View>(
  name: ViewFileName,
  projection: Projection<View>,
): ViewFile<View> {
  const { path } = name
  let checkpoint: Checkpoint
  let deadLetterCount: number
  let fingerprint: { readonly at: Checkpoint; readonly text: string } | undefined
  let opened: ViewDatabase<View> | undefined = open()

  function open(): ViewDatabase<View> {
    try {
      const file = openViewDatabase(path, projection)
      checkpoint = file.checkpoints.read()
      deadLetterCount = file.deadLetters.count()
      return file
    } catch (error) {
      if (isPassing(error)) throw error
      throw new Unusable(path, { cause: error })
    }
  }

  const current = (): ViewDatabase<View> => {
    if (opened !== undefined) return opened
    throw new ProjectionError('unavailable', `${path} cannot be read at the moment.`)
  }

  const release = (): void => {
    if (opened === undefined) return
    const { view, database } = opened
    opened = undefined
    try {
      projection.close?.(view)
    } finally {
      database.close()
    }
  }

  const reopen = (): void => {
    try {
      release()
      opened = open()
    } catch {
      // `ensureOpen` meets the same again, where it can be told.
    }
  }

  return {
    name,
    view: () => current().view,
    checkpoint: () => checkpoint,
    fingerprint: () => {
      if (fingerprint?.at !== checkpoint) {
        fingerprint = { at: checkpoint, text: projection.fingerprint(current().view) }
      }
      return fingerprint.text
    },
    isComplete: () => current().checkpoints.isComplete(),
    complete: () => current().checkpoints.complete(),
    deadLetterCount: () => deadLetterCount,
    deadLetters: (limit) => current().deadLetters.list(limit),
    write: (page, from, whenPoisoned, at) => {
      try {
        const options = { page, from, before: checkpoint, whenPoisoned, at }
        const written = writeEvents(projection, current(), options)
        checkpoint = written.checkpoint
        deadLetterCount += written.setAside.length
        return written
      } catch (error) {
        // Who stops for an event has no more use for the view.
        if (error instanceof Poisoned) throw error
        reopen()
        throw isCorrupt(error) ? new Unusable(path, { cause: error }) : error
      }
    },
    ensureOpen: () => {
      opened ??= open()
    },
    close: () => {
      // SQLite would do so when the last connection closes, which libsql puts off.
      opened?.database.exec('pragma wal_checkpoint(truncate)')
      release()
    },
    abandon: release,
  }
}
