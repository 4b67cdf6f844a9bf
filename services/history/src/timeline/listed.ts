import { dateOfEvent, inLogOrder, type AnyEvent, type EpochMs, type Known } from '@vietas/domain'
import type { Position } from '@vietas/event-store'
import { streamOfEvent } from '../events/event-answer.ts'

/** What places an event in a timeline; the rest is read for those of a page alone. */
export interface Listed {
  /** Its place in the log, or the id of an event of the reference data, which no log holds. */
  readonly ref: string
  readonly position: Position
  readonly stream: string
  readonly knownSince: EpochMs
  readonly date: string | undefined
}

/** Undefined where something else was looked at: others may have their turn there too. */
export type Looked = Iterable<Listed | undefined>

export const refOf = ({ id, position }: Pick<Known<AnyEvent>, 'id' | 'position'>): string =>
  position === '' ? id : position

export const listedOf = (event: Known<AnyEvent>): Listed => ({
  ref: refOf(event),
  position: event.position,
  stream: streamOfEvent(event),
  knownSince: event.knownSince,
  date: dateOfEvent(event),
})

/** What a question sees: the log up to a position, as far as it was known at an instant. */
export interface Scope {
  readonly knownAt: EpochMs
  readonly upTo: Position
}

export const isWithin = (
  { knownAt, upTo }: Scope,
  event: Pick<Listed, 'position' | 'knownSince'>,
): boolean => event.knownSince <= knownAt && inLogOrder(event, { position: upTo }) <= 0
