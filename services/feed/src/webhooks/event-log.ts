/** How many events of the log lie before it; 0 is before all of them. */
export type Place = number

/** An event as webhooks take it from the feed. */
export interface LoggedEvent {
  readonly id: string
  readonly type: string
  readonly stream: string
  /** Epoch milliseconds. */
  readonly recordedAt: number
  /** From 1: the place behind it. */
  readonly sequence: Place
  /** The CloudEvent, in the JSON format. */
  readonly body: Uint8Array
}

/** Some events in a row. */
export interface EventPage {
  /** How far the log has been looked through. */
  readonly upTo: Place
  /** Those behind a place that a filter lets pass. */
  readonly matching: (filter: unknown, after: Place) => Promise<readonly LoggedEvent[]>
}

/** What webhooks need of the feed. Each fails with a problem of 503 while it cannot answer. */
export interface EventLog {
  /** What comes after a place, up to so many events; undefined at the end. */
  readonly after: (place: Place, limit: number) => EventPage | undefined
  readonly at: (sequence: Place) => LoggedEvent | undefined
  /** Resolves once there is something after a place, or when `signal` aborts. */
  readonly growth: (place: Place, signal: AbortSignal) => Promise<void>
  /** The end of the log. */
  readonly end: () => Promise<Place>
  /** The same, as far as it is known now; undefined while the log cannot be read. */
  readonly lastKnown: () => Place | undefined
  /** A place as clients name it, wherever the log moves. */
  readonly cursorAt: (place: Place) => string
  /** @throws ProblemError below 500 where the log does not hold it */
  readonly placeOf: (cursor: string) => Promise<Place>
  /** @throws ProblemError below 500 where a filter names what no event can */
  readonly checkFilter: (filter: unknown) => Promise<void>
  /** What a test request has in the place of an event. */
  readonly testEvent: (id: string, subscription: string, now: number) => Uint8Array
}

/**
 * When a log moves to another store, events may change places with so many others; `placeOf` and
 * whoever goes by sequences begin so much earlier then.
 */
export const WINDOW = 4_096
