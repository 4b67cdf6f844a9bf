import { isCorrupt, isTransient, messageOf } from './faults.ts'
import { ProjectionError } from './projection-error.ts'
import { openViewDatabase } from './view-database.ts'
import { PoisonedEvent, writeEvents } from './write-events.ts'
import type { LogPage } from '@vietas/event-store'
import type { Checkpoint } from './checkpoint.ts'
import type { DeadLetter } from './dead-letters.ts'
import type { ViewFileName } from './file-names.ts'
import type { Projection } from './projection.ts'
import type { ViewDatabase } from './view-database.ts'
import type { WhenPoisoned, WriteOptions, WriteResult } from './write-events.ts'

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
  /** One transaction. When it fails, the view in memory is loaded from the file again. */
  write(page: LogPage, from: number, whenPoisoned: WhenPoisoned, at: number): WriteResult
  /** Opens the file again if a failure has closed it. */
  ensureOpen(): void
  /** Copies the write-ahead log into the file, so that the file holds everything, and closes it. */
  close(): void
  /** For a file that is to be removed. */
  abandon(): void
}

/** Thrown for a file that no view can be read from: it has to be built anew. */
export class UnusableViewFile extends Error {
  constructor(path: string, options: ErrorOptions) {
    super(`${path} cannot be used as a view: ${messageOf(options.cause)}`, options)
    this.name = 'UnusableViewFile'
  }
}

/** What was last read from the file stays, while a failure has closed it. */
interface State<View> extends FileContent<View> {
  readonly name: ViewFileName
  readonly projection: Projection<View>
  fingerprint: { readonly at: Checkpoint; readonly text: string } | undefined
}

interface FileContent<View> {
  opened: ViewDatabase<View> | undefined
  checkpoint: Checkpoint
  deadLetterCount: number
}

/** @throws UnusableViewFile for what is not a view's file, or not a whole one */
export function openViewFile<View>(
  name: ViewFileName,
  projection: Projection<View>,
): ViewFile<View> {
  const state: State<View> = {
    ...readFile(name.path, projection),
    name,
    projection,
    fingerprint: undefined,
  }
  return {
    name,
    view: () => openedIn(state).view,
    checkpoint: () => state.checkpoint,
    fingerprint: () => fingerprintOf(state),
    isComplete: () => openedIn(state).checkpoints.isComplete(),
    complete: () => openedIn(state).checkpoints.complete(),
    deadLetterCount: () => state.deadLetterCount,
    deadLetters: (limit) => openedIn(state).deadLetters.list(limit),
    write: (page, from, whenPoisoned, at) => {
      const options = { page, from, before: state.checkpoint, whenPoisoned, at }
      return write(state, options)
    },
    ensureOpen: () => {
      if (state.opened === undefined) open(state)
    },
    close: () => {
      // SQLite would do so when the last connection closes, which libsql puts off.
      state.opened?.database.exec('pragma wal_checkpoint(truncate)')
      release(state)
    },
    abandon: () => release(state),
  }
}

function readFile<View>(path: string, projection: Projection<View>): FileContent<View> {
  try {
    const opened = openViewDatabase(path, projection)
    return {
      opened,
      checkpoint: opened.checkpoints.read(),
      deadLetterCount: opened.deadLetters.count(),
    }
  } catch (error) {
    if (isTransient(error)) throw error
    throw new UnusableViewFile(path, { cause: error })
  }
}

function open<View>(state: State<View>): void {
  Object.assign(state, readFile(state.name.path, state.projection))
}

function openedIn<View>({ opened, name }: State<View>): ViewDatabase<View> {
  if (opened !== undefined) return opened
  throw new ProjectionError('unavailable', `${name.path} cannot be read at the moment.`)
}

function fingerprintOf<View>(state: State<View>): string {
  const { checkpoint, projection } = state
  if (state.fingerprint?.at !== checkpoint) {
    state.fingerprint = { at: checkpoint, text: projection.fingerprint(openedIn(state).view) }
  }
  return state.fingerprint.text
}

function write<View>(state: State<View>, options: WriteOptions): WriteResult {
  try {
    const result = writeEvents(state.projection, openedIn(state), options)
    state.checkpoint = result.checkpoint
    state.deadLetterCount += result.setAside.length
    return result
  } catch (error) {
    // A build that stops for an event does not use its view any more.
    if (error instanceof PoisonedEvent) throw error
    reopen(state)
    throw isCorrupt(error) ? new UnusableViewFile(state.name.path, { cause: error }) : error
  }
}

function reopen<View>(state: State<View>): void {
  try {
    release(state)
    open(state)
  } catch {
    // `ensureOpen` meets the same error again, and its caller can report it.
  }
}

function release<View>(state: State<View>): void {
  const { opened, projection } = state
  if (opened === undefined) return
  state.opened = undefined
  try {
    projection.close?.(opened.view)
  } finally {
    opened.database.close()
  }
}
