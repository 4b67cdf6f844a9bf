import { START } from '../port.ts'
import { unknownPosition } from '../law/errors.ts'
import type { EventFilter, Position, RecordedEvent } from '../port.ts'

/**
 * Whoever reads holds up others for a page at a time, and what is made of larger pages outlives the
 * young generation of the heap: a rebuild from pages of 4,000 took a tenth more.
 */
export const PAGE_EVENTS = 500

/** A log in this process, whose positions are the numbers 1, 2, 3… */
export interface LocalLog {
  /** The number of the newest event, 0 while empty. */
  head(): number
  readPage(request: PageRequest): LocalPage
  /** The newest revision of a stream, -1 when there is no such stream. */
  revisionOf(stream: string): number
  /** The events from `first` to `last`, both included, in that order; one page at most. */
  readRevisions(stream: string, first: number, last: number): readonly RecordedEvent[]
  /** Resolves when the log has grown past `position`, was closed, or `signal` aborted. */
  grown(position: number, signal: AbortSignal | undefined): Promise<void>
  isClosed(): boolean
}

export interface PageRequest {
  readonly direction: 'forward' | 'backward'
  /** Exclusive. */
  readonly after: number
  /** Inclusive. */
  readonly upTo: number
  /** The most events to return. */
  readonly limit: number
  readonly filter: EventFilter | undefined
}

export interface LocalPage {
  readonly events: readonly RecordedEvent[]
  /** The last position looked at; with a filter it may lie past the last event. */
  readonly lookedAt: number
}

export function parsePosition(position: Position | undefined, log: LocalLog): number {
  const number = numberOf(position ?? START)
  if (number > log.head()) throw unknownPosition(position ?? START)
  return number
}

/** An upper bound need not exist yet. */
export function parseUpperBound(position: Position | undefined, log: LocalLog): number {
  return position === undefined ? log.head() : Math.min(numberOf(position), log.head())
}

function numberOf(position: Position): number {
  if (!/^(0|[1-9][0-9]*)$/.test(position)) throw unknownPosition(position)
  return Number(position)
}
