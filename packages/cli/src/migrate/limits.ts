import { MAX_APPEND_BYTES } from '@vietas/event-store'

/** How much goes to the target at once. */
export interface Limits {
  readonly appendEvents: number
  /** A single event may be larger: then it is an append alone. */
  readonly appendBytes: number
  readonly windowAppends: number
  readonly windowEvents: number
  readonly windowBytes: number
}

export const LIMITS: Limits = {
  appendEvents: 512,
  // A server counts more than data and metadata: names of types, and its own of each event.
  appendBytes: MAX_APPEND_BYTES * 0.75,
  windowAppends: 256,
  // May grow, but never shrink: a copy that an earlier version left unfinished lacks events among
  // the newest so many.
  windowEvents: 4_096,
  windowBytes: 16 * 1024 * 1024,
}
