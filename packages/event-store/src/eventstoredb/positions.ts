import { unknownPosition } from '../law/errors.ts'
import { comparePositions, EventStoreError, START } from '../port.ts'
import type { Position } from '../port.ts'

/** @throws EventStoreError `unknown-position` for what is no position, or lies after the head */
export function checkPosition(position: Position = START, head?: Position): Position {
  if (!/^(0|[1-9][0-9]*)$/.test(position)) throw unknownPosition(position)
  if (head !== undefined && comparePositions(position, head) > 0) throw unknownPosition(position)
  return position
}

/** What the server writes where it says no position: the largest that it can. */
const SAID_NONE = String(2n ** 64n - 1n)

/** As the server says it of an event; none of ours is at the start, where its own are. */
export const saidPosition = (text: string): Position => (text === SAID_NONE ? START : text)

/**
 * Of an event in the log, where to go on from. Without it, this or those that follow would be lost.
 *
 * @throws EventStoreError `unavailable` when the server did not say it
 */
export function placeInLog({ position }: { readonly position: Position }): Position {
  if (position !== START) return position
  throw new EventStoreError(
    'unavailable',
    'The server does not say where in the log an event stands, so it cannot be followed.',
  )
}
