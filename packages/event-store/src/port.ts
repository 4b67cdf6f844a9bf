/**
 * The one contract every store keeps; the law behind it is EventStoreDB's own. Each store must pass
 * its suite, `describeEventStore` of `@vietas/event-store-testing`.
 */
export interface EventStore {
  /**
   * Appends all events to one stream, or none. Durable when it resolves.
   *
   * The same events (by id) appended again with the same expectation, or with `any`, give the
   * first result and write nothing; a batch of which only a prefix is there is a conflict.
   *
   * @throws EventStoreError `duplicate-id-in-append`, `append-too-large`, `id-taken`, `invalid-stream-name`, `invalid-append`, `stream-deleted`, `unavailable`, `closed`
   */
  append(
    stream: string,
    expected: ExpectedRevision,
    events: readonly NewEvent[],
  ): Promise<AppendResult>

  /** Pages of one stream. A stream that does not exist has no events. */
  readStream(stream: string, options?: ReadStreamOptions): AsyncIterable<StreamPage>

  /**
   * Pages of the whole log, ending at the head as it was when a page was read. A page may be empty
   * when a filter left all of it out; its position still tells how far the log was looked through.
   *
   * @throws EventStoreError `unknown-position` when `after` is not a position of this log
   */
  readAll(options?: ReadAllOptions): AsyncIterable<LogPage>

  /**
   * The log from a position on, and everything new, without end. Pulled: nothing is read ahead of
   * a slow consumer beyond one page. Ends when `signal` aborts or the iterator is returned.
   */
  subscribe(options?: SubscribeOptions): AsyncIterable<SubscriptionItem>

  /** The position of the newest event, `START` while the log is empty. */
  head(): Promise<Position>

  /**
   * How many events the log holds after a position; undefined where a store cannot tell without
   * reading them.
   */
  eventsAfter(position: Position): Promise<number | undefined>

  /**
   * The address of the machine that takes the writes; undefined while there is none. Only of a
   * store that may be several machines; fails when none of them answers.
   */
  leader?(): Promise<string | undefined>

  /** Where another process can read the log meanwhile; only of one that is not in memory alone. */
  elsewhere?(): LogPlace

  /** Waits for appends under way, ends subscriptions, releases files and connections. */
  close(): Promise<void>
}

/** A log to read, and never to write. */
export type LogReader = Omit<EventStore, 'append'>

/** It may carry a password: it is handed from process to process, and never shown. */
export type LogPlace =
  | { readonly kind: 'embedded'; readonly file: string }
  | { readonly kind: 'eventstoredb'; readonly connectionString: string }

/** A revision counts a stream's events from 0. */
export type ExpectedRevision = number | 'no-stream' | 'stream-exists' | 'any'

export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue }
export type JsonObject = { readonly [key: string]: JsonValue }

export interface NewEvent {
  /** A UUID; the event's identity in every store, which gives it back in lower case. */
  readonly id: string
  readonly type: string
  readonly data: JsonObject
  readonly metadata: JsonObject
  /**
   * Epoch milliseconds, for an event copied from another log: when that log recorded it. No one
   * else states it. Whoever copies keeps the order, so that times still never decrease.
   */
  readonly recordedAt?: number
}

export interface RecordedEvent extends NewEvent {
  readonly stream: string
  readonly revision: number
  readonly position: Position
  /** Epoch milliseconds, set by the store that recorded it first; never decreases along the log. */
  readonly recordedAt: number
}

/** In metadata, a store's own: where it keeps the time at which another log recorded an event. */
export const RECORDED_AT = '$recordedAt'

export type AppendResult =
  | {
      readonly outcome: 'appended'
      /** Revision of the last event of this append. */
      readonly revision: number
      /** Position of the last event of this append. */
      readonly position: Position
    }
  | { readonly outcome: 'conflict'; readonly actual: number | 'no-stream' }
  /** No events were given; nothing was asked of the store. */
  | { readonly outcome: 'nothing-to-do' }

export interface ReadStreamOptions {
  readonly direction?: 'forward' | 'backward'
  /** First revision read, inclusive. Default: the first (forward) or the last (backward). */
  readonly from?: number
  /** Last revision read, inclusive. */
  readonly to?: number
  readonly limit?: number
}

export interface EventFilter {
  /** A category is the part of a stream's name before its first `-`. */
  readonly categories?: readonly string[]
  readonly types?: readonly string[]
}

export interface ReadAllOptions {
  readonly direction?: 'forward' | 'backward'
  /** Exclusive lower bound. */
  readonly after?: Position
  /** Inclusive upper bound. */
  readonly upTo?: Position
  readonly limit?: number
  readonly filter?: EventFilter
  readonly signal?: AbortSignal
}

export interface SubscribeOptions {
  /** Exclusive. */
  readonly after?: Position
  readonly filter?: EventFilter
  readonly signal?: AbortSignal
}

export interface StreamPage {
  readonly events: readonly RecordedEvent[]
}

export interface LogPage {
  readonly events: readonly RecordedEvent[]
  /** How far the log has been looked through; past the last event when a filter left some out. */
  readonly position: Position
}

export type SubscriptionItem =
  | ({ readonly kind: 'events' } & LogPage)
  /** Everything recorded up to `position` has been delivered; comes in order with the events. */
  | { readonly kind: 'caught-up'; readonly position: Position }

/** Opaque: a decimal of any length. Order by `comparePositions`, never as text. */
export type Position = string

/** Before every event. */
export const START: Position = '0'

export function comparePositions(a: Position, b: Position): number {
  if (a.length !== b.length) return a.length - b.length
  return a < b ? -1 : a > b ? 1 : 0
}

/** Roughly how much of the log lies at or before a position, from 0 to 1; for a progress bar. */
export function shareOfLog(position: Position, head: Position): number {
  if (comparePositions(position, head) >= 0) return 1
  return Number((BigInt(position) * 1_000_000n) / BigInt(head)) / 1_000_000
}

export function categoryOf(stream: string): string {
  const dash = stream.indexOf('-')
  return dash < 0 ? stream : stream.slice(0, dash)
}

/** The most bytes of data and metadata (as JSON) that one append may carry. */
export const MAX_APPEND_BYTES = 1024 * 1024

export type EventStoreErrorCode =
  | 'duplicate-id-in-append'
  | 'append-too-large'
  | 'id-taken'
  | 'invalid-stream-name'
  /** An id that is no UUID, a type that is no name, an expectation that is no revision. */
  | 'invalid-append'
  | 'unknown-position'
  /** Deleted for ever by whoever runs the server; the port has no such act. */
  | 'stream-deleted'
  | 'unavailable'
  | 'closed'

export class EventStoreError extends Error {
  readonly code: EventStoreErrorCode

  constructor(code: EventStoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'EventStoreError'
    this.code = code
  }
}
