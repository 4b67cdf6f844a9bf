import type { EpochMs } from './instant.ts'
import type { Source } from './source.ts'

/** An event as a fold sees it. Folds go in the order (knownSince, position). */
export type Known<Event> = Event & {
  readonly id: string
  readonly knownSince: EpochMs
  /** Orders events known at the same instant. */
  readonly position: LogPosition
  /** The document that proves it, where one was given. */
  readonly source?: Source
}

/** A place in the log, as the event store gives it: a decimal of any length. */
export type LogPosition = string

/** Of what is not recorded yet: behind all that is. */
export const BEHIND_THE_LOG: LogPosition = '9'.repeat(100)

type Place = Pick<Known<unknown>, 'knownSince' | 'position'>

export function inKnownOrder(a: Place, b: Place): number {
  return a.knownSince - b.knownSince || inLogOrder(a, b)
}

export function inLogOrder(
  { position: a }: Pick<Place, 'position'>,
  { position: b }: Pick<Place, 'position'>,
): number {
  if (a.length !== b.length) return a.length - b.length
  return a < b ? -1 : Number(a > b)
}
