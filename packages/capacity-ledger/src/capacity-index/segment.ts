import type { Site } from '../entry.ts'

/** Changes of a batch of events as columns: what a view stores, and what the index takes in. */
export interface Segment {
  /** Sites that appear for the first time; numbered on from those before. */
  readonly newSites: readonly Site[]
  /** Units that appear for the first time; numbered on from those before. */
  readonly newUnits: readonly string[]
  readonly entries: {
    readonly site: Int32Array
    readonly slot: Int32Array
    readonly day: Int32Array
    readonly delta: Int32Array
    /** Epoch milliseconds. */
    readonly knownSince: Float64Array
  }
  readonly confirmations: {
    readonly unit: Int32Array
    readonly day: Int32Array
    readonly delta: Int32Array
    readonly knownSince: Float64Array
  }
}
