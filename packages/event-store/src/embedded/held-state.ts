import { EventStoreError } from '../port.ts'
import { loadLogState } from './log-state.ts'
import type { Database } from './driver.ts'
import type { LogState } from './log-state.ts'

/** What is kept in memory about a log, for as long as it can be trusted. */
export interface HeldState {
  /** Loaded from the file first when writing has failed since the last time. */
  current(): LogState
  /**
   * Does work that writes. When it fails nothing in memory is trusted any more: the file says what
   * was written.
   *
   * @throws EventStoreError `unavailable`
   */
  attempt<Result>(work: (state: LogState) => Result): Result
}

export function holdState(database: Database): HeldState {
  let state: LogState | undefined = loadLogState(database)
  const current = (): LogState => (state ??= loadLogState(database))
  return {
    current,
    attempt: (work) => {
      try {
        return work(current())
      } catch (error) {
        state = undefined
        throw new EventStoreError(
          'unavailable',
          `Writing ${database.file} failed: ${messageOf(error)}`,
          { cause: error },
        )
      }
    },
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
