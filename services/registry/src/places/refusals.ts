import type { MoveRefusal } from '@vietas/domain'
import type { Meanings } from '../commands/refusals.ts'
import { capacity, inFuture, notKnown, notOffered, suspended } from '../service-units/refusals.ts'

/** People move in only while a unit operates, and out on any day after its opening. */
export const moving: Meanings<MoveRefusal> = {
  ...notKnown,
  ...suspended,
  ...capacity,
  ...inFuture,
  ...notOffered,
}
