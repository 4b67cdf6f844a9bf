/** The subscriptions and calls that run now, for faults that interrupt them. */
export interface UnderWay {
  readonly subscriptions: Set<RunningSubscription>
  /** How each call is cancelled from the server's side. */
  readonly calls: Set<() => void>
}

export interface RunningSubscription {
  /** Leaves it open, and sends it nothing any more. */
  silence(): void
  dropWhenLive(): void
}
