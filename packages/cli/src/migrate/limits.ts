import { MAX_APPEND_BYTES } from '@vietas/event-store'

/** How much is sent to the target at once. */
export interface Limits {
  readonly appendEvents: number
  /** A single event may be larger; then it is sent as an append of its own. */
  readonly appendBytes: number
  readonly windowAppends: number
  readonly windowEvents: number
  readonly windowBytes: number
}

export const LIMITS: Limits = {
  appendEvents: 512,
  // A server counts more than data and metadata: the names of types, and data of its own.
  appendBytes: MAX_APPEND_BYTES * 0.75,
  windowAppends: 256,
  // A later version may raise this but not lower it: what is missing from a copy that an earlier
  // version left unfinished lies among this many of its newest events.
  windowEvents: 4_096,
  windowBytes: 16 * 1024 * 1024,
}
