/** A part of one clock, as far as the other goes. */
export interface Span {
  readonly clock: 'day' | 'knownSince'
  /** Behind the one, and up to the other. */
  readonly after: number
  readonly upTo: number
  /** The last of the other clock. */
  readonly otherUpTo: number
}
