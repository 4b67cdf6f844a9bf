import { EventStoreError } from '@vietas/event-store'
import { MigrationError } from './migration-error.ts'
import type { EventStore, NewEvent, Position, RecordedEvent } from '@vietas/event-store'
import type { Append } from './windows.ts'

/**
 * Appends events at the very revisions that they have in the source. Thus the same append again
 * writes nothing, and is refused where the target holds anything else. Gives the last position.
 *
 * @throws MigrationError when the target does not take them
 */
export async function appendCopy(to: EventStore, append: Append): Promise<Position> {
  const { stream, first, events } = append
  const expected = first === 0 ? 'no-stream' : first - 1
  const result = await to.append(stream, expected, events.map(copyOf)).catch((error: unknown) => {
    throw explained(append, error)
  })
  if (result.outcome === 'appended') return result.position
  throw result.outcome === 'conflict' ? conflict(append, result.actual) : emptyAppend(append)
}

function copyOf({ id, type, data, metadata, recordedAt }: RecordedEvent): NewEvent {
  return { id, type, data, metadata, recordedAt }
}

function conflict({ stream, first }: Append, actual: number | 'no-stream'): MigrationError {
  const next = actual === 'no-stream' ? 0 : actual + 1
  return new MigrationError(
    next < first
      ? `The source has no revision ${next} of ${stream}, but revision ${first}: what was deleted from a stream leaves a gap, and no other store can be given one.`
      : `${stream} goes on in the target where this copy had not got to: something else writes to it. Stop that, and run the same command again.`,
  )
}

function emptyAppend({ stream }: Append): RangeError {
  return new RangeError(`An append to ${stream} had no events`)
}

function explained({ stream, first, events }: Append, error: unknown): unknown {
  if (!(error instanceof EventStoreError)) return error
  if (error.code === 'unavailable' || error.code === 'closed') return error
  const last = first + events.length - 1
  const which = first === last ? `Revision ${first}` : `One of the revisions ${first} to ${last}`
  return new MigrationError(
    `${which} of ${stream} cannot be written to the target: ${error.message}`,
    { cause: error },
  )
}
