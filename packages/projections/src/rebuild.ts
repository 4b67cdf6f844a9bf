import type { Position } from '@vietas/event-store'
import type { DeadLetter } from './dead-letters.ts'

export interface Rebuild {
  readonly finished: Promise<RebuildResult>
  /** Stops the rebuild and removes what it has built; the old view stays. */
  cancel(): void
}

export type RebuildStart =
  | { readonly outcome: 'started'; readonly rebuild: Rebuild }
  | {
      readonly outcome: 'refused'
      readonly reason: 'rebuild-under-way' | 'first-build-under-way' | 'closed'
    }

export type RebuildResult =
  | { readonly outcome: 'took-over'; readonly position: Position; readonly fingerprint: string }
  | { readonly outcome: 'cancelled' }
  /** An event could not be applied; the old view stays. */
  | { readonly outcome: 'poisoned'; readonly letter: DeadLetter; readonly message: string }
  /** The file could not be used; the old view stays. */
  | { readonly outcome: 'failed'; readonly message: string }
