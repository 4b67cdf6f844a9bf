/** What bounds streams. */
export interface FeedLimits {
  /** Streams that are open at once, of one client and in all. */
  readonly streamsOfClient: number
  readonly streams: number
  /** After so long without a byte, a sign of life. */
  readonly heartbeatMs: number
  /** A client that takes nothing for so long is cut. */
  readonly stallMs: number
  /** Events that the view has not been able to take in for so long end the streams that wait for them. */
  readonly faultMs: number
  /** A stream ends in order after so long, give or take a tenth. */
  readonly maxAgeMs: number
  /** After the end of a stream: how long a client waits before it comes again. */
  readonly retryMs: number
}

export const LIMITS: FeedLimits = {
  streamsOfClient: 100,
  streams: 5_000,
  heartbeatMs: 15_000,
  stallMs: 30_000,
  faultMs: 5_000,
  maxAgeMs: 3_600_000,
  retryMs: 3_000,
}
