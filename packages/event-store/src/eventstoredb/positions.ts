import { unknownPosition } from '../law/errors.ts'
import { comparePositions, START } from '../port.ts'
import type { Position } from '../port.ts'

/** @throws EventStoreError `unknown-position` for what is no position, or lies after the head */
export function checkPosition(position: Position = START, head?: Position): Position {
  if (!/^(0|[1-9][0-9]*)$/.test(position)) throw unknownPosition(position)
  if (head !== undefined && comparePositions(position, head) > 0) throw unknownPosition(position)
  return position
}
