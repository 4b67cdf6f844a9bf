import type { Batch } from '../table.ts'

/** A table as it is written to a file, a batch at a time. */
export interface TableFile {
  readonly add: (batch: Batch) => void
  readonly end: () => void
}
