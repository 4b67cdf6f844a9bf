/** How many, how large, and how long. */
export interface ReplayLimits {
  /** Results are kept so long, in milliseconds. */
  readonly keptMs: number
  /** So many are worked out at once. */
  readonly atOnce: number
  /** So many events may lie before one. */
  readonly mostEvents: number
  /** The most that the heap of one may take, in MiB. */
  readonly heapMiB: number
  /** One that is to end unwatched is cancelled so long after nobody has followed it, in milliseconds. */
  readonly unwatchedMs: number
}

export const DEFAULT_LIMITS: ReplayLimits = {
  keptMs: 24 * 3_600_000,
  atOnce: 3,
  mostEvents: 5_000_000,
  heapMiB: 2_048,
  unwatchedMs: 30_000,
}
