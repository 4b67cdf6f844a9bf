import { EventStoreError } from '../port.ts'
import type { Position } from '../port.ts'

export function storeClosed(): EventStoreError {
  return new EventStoreError('closed', 'The event store is closed.')
}

export function idTaken(id: string): EventStoreError {
  return new EventStoreError(
    'id-taken',
    `Event ${id} is in the log already, elsewhere than this append expects it.`,
  )
}

export function unknownPosition(position: Position): EventStoreError {
  return new EventStoreError(
    'unknown-position',
    `${JSON.stringify(position)} is not a position of this log. Start from one that it gave out.`,
  )
}
