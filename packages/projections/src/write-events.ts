import { deadLetter } from './dead-letters.ts'
import { isCorrupt, isTransient } from './faults.ts'
import type { LogPage, RecordedEvent } from '@vietas/event-store'
import type { Checkpoint } from './checkpoint.ts'
import type { DeadLetter } from './dead-letters.ts'
import type { Projection } from './projection.ts'
import type { ViewDatabase } from './view-database.ts'

/** What to do with an event that cannot be applied: go on without it, or stop. */
export type WhenPoisoned = 'set-aside' | 'stop'

export interface WriteOptions {
  readonly page: LogPage
  /** Index of the first event to apply. */
  readonly from: number
  readonly before: Checkpoint
  readonly whenPoisoned: WhenPoisoned
  /** Epoch milliseconds. */
  readonly at: number
}

export interface WriteResult {
  /** Index of the first event not applied yet. */
  readonly end: number
  readonly checkpoint: Checkpoint
  readonly setAside: readonly DeadLetter[]
}

/** Thrown for an event that cannot be applied, where the view is not to go on without it. */
export class PoisonedEvent extends Error {
  readonly letter: DeadLetter

  constructor(letter: DeadLetter, options: ErrorOptions) {
    const { type, eventId, stream, position, error } = letter
    super(`${type} ${eventId} of ${stream} at ${position} cannot be applied: ${error}`, options)
    this.name = 'PoisonedEvent'
    this.letter = letter
  }
}

/** Thrown for an event that wrote rows before it threw: they have to be undone. */
class HalfAppliedEvent extends Error {
  readonly event: RecordedEvent

  constructor(event: RecordedEvent, options: ErrorOptions) {
    super(`${event.type} ${event.id} was applied by half`, options)
    this.event = event
  }
}

/** A transaction holds up the event loop for this long, and for the event it has begun. */
const TRANSACTION_MS = 10
/** The clock is read once for so many events. */
const EVENTS_PER_CLOCK_READING = 16

/**
 * Applies events of a page until the time is up, and writes what came of them, the checkpoint and
 * the dead letters in one transaction. When it throws, the view in memory must be loaded again.
 */
export function writeEvents<View>(
  projection: Projection<View>,
  file: ViewDatabase<View>,
  options: WriteOptions,
): WriteResult {
  try {
    return writeOnce(projection, file, options, undefined)
  } catch (error) {
    if (!(error instanceof HalfAppliedEvent)) throw error
    file.view = file.database.transaction(() => projection.open(file.database))
    return writeOnce(projection, file, options, error)
  }
}

function writeOnce<View>(
  projection: Projection<View>,
  file: ViewDatabase<View>,
  { page, from, before, whenPoisoned, at }: WriteOptions,
  halfApplied: HalfAppliedEvent | undefined,
): WriteResult {
  const { view, database } = file
  const { events } = page
  const setAside: DeadLetter[] = []
  const changesBefore = file.changes()
  const until = performance.now() + TRANSACTION_MS

  /** True when the transaction should end with this event. */
  const applyOrSetAside = (event: RecordedEvent): boolean => {
    try {
      if (event === halfApplied?.event) throw halfApplied.cause
      projection.apply(view, event)
      return false
    } catch (error) {
      if (isTransient(error) || isCorrupt(error)) throw error
      const letter = deadLetter(event, error, at)
      if (whenPoisoned === 'stop') throw new PoisonedEvent(letter, { cause: error })
      const wroteRowsBefore = event === halfApplied?.event
      if (!wroteRowsBefore && file.changes() !== changesBefore) {
        throw new HalfAppliedEvent(event, { cause: error })
      }
      setAside.push(letter)
      return wroteRowsBefore
    }
  }

  return database.transaction(() => {
    let end = from
    for (let isOver = false; end < events.length && !isOver; end += 1) {
      isOver = applyOrSetAside(events[end] as RecordedEvent)
      if ((end - from + 1) % EVENTS_PER_CLOCK_READING === 0) isOver ||= performance.now() > until
    }
    projection.flush?.(view, database)
    file.deadLetters.add(setAside)
    const last = events[end - 1]
    const checkpoint: Checkpoint = {
      position: end === events.length ? page.position : (last?.position ?? before.position),
      lastEvent:
        end === from || last === undefined
          ? before.lastEvent
          : { id: last.id, position: last.position },
      handled: before.handled + end - from,
    }
    file.checkpoints.write(checkpoint)
    return { end, checkpoint, setAside }
  })
}
