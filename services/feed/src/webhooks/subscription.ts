import type { Place } from './event-log.ts'
import type { SigningKey } from './signing.ts'

/** Why nothing is sent to a receiver. */
export type Halt =
  /** The client has asked for it. */
  | 'asked'
  /** The receiver has answered 410. */
  | 'gone'
  /** An event was not accepted at any of its attempts. */
  | 'attempts-used-up'
  /** The log does not hold the place up to which was read. */
  | 'another-log'

export type State =
  | { readonly status: 'enabled' }
  | {
      /** Disabled by the client or its receiver; paused by us. Nothing is lost by either. */
      readonly status: 'disabled' | 'paused'
      readonly why: Halt
      /** Epoch milliseconds. */
      readonly since: number
      readonly detail: string
    }

/** A subscription as it is kept, with its secrets. */
export interface Subscription<Filter = unknown> {
  readonly id: string
  readonly url: string
  readonly description: string | null
  readonly filter: Filter
  /** The oldest first; two while one is rotated. */
  readonly keys: readonly SigningKey[]
  readonly state: State
  /** Epoch milliseconds. */
  readonly createdAt: number
  /** Epoch milliseconds of the first failure since the last success. */
  readonly failingSince: number | null
  /** Epoch milliseconds. */
  readonly lastDeliveredAt: number | null
  /** Epoch milliseconds until which its receiver is left alone; 0: it is not. */
  readonly restsUntil: number
}

/** An event that waits until its receiver has accepted it. */
export interface Pending {
  readonly sequence: Place
  readonly stream: string
  readonly eventId: string
  readonly type: string
  /** Epoch milliseconds. */
  readonly recordedAt: number
  /** Made so far. */
  readonly attempts: number
  /** Epoch milliseconds. */
  readonly dueAt: number
}

export type AttemptOutcome = 'delivered' | 'gone' | 'failed' | 'timeout' | 'refused-address'

/** One request to a receiver, as the log of deliveries has it. */
export interface Attempt {
  readonly eventId: string
  readonly type: string
  readonly stream: string
  readonly sequence: Place
  /** From 1. */
  readonly attempt: number
  /** Epoch milliseconds. */
  readonly at: number
  readonly tookMs: number
  readonly outcome: AttemptOutcome
  readonly status: number | null
  /** What went wrong, or the first characters of what the receiver said. */
  readonly detail: string | null
  /** Epoch milliseconds; null where there is none. */
  readonly nextAttemptAt: number | null
}
