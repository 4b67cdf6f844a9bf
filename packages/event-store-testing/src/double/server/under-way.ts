/** What can be reached while it runs. */
export interface UnderWay {
  readonly subscriptions: Set<RunningSubscription>
  /** How each call is cancelled from the server's side. */
  readonly calls: Set<() => void>
}

export interface RunningSubscription {
  /** Stays open and gets nothing any more. */
  silence(): void
  dropWhenLive(): void
}
