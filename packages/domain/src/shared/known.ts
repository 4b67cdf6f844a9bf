import type { EpochMs } from './instant.ts'
import type { Source } from './source.ts'

/** An event as a fold sees it. Folds go in the order (knownSince, position). */
export type Known<Event> = Event & {
  readonly id: string
  readonly knownSince: EpochMs
  /** Orders events known at the same instant; grows along the log. */
  readonly sequence: number
  /** The document that proves it, where one was given. */
  readonly source?: Source
}

type Place = Pick<Known<unknown>, 'knownSince' | 'sequence'>

export function inKnownOrder(a: Place, b: Place): number {
  return a.knownSince - b.knownSince || a.sequence - b.sequence
}
