import { comparePositions, type Position } from '@vietas/event-store'

/** So many of the latest changes are remembered, and at times twice as many. */
const REMEMBERED = 10_000

interface Fact {
  readonly knownSince: number
  readonly position: Position
}

/** Which ones changed, and by which facts, in the order of the log, as far back as it is remembered. */
export interface RecentChanges {
  readonly note: (id: string, fact: Fact) => void
  /** How many changes there have been. */
  readonly count: () => number
  /** Those after the first so many; undefined when they are no longer all remembered. */
  readonly since: (count: number) => readonly string[] | undefined
  /**
   * Whether a fact from behind a position, but known at an instant, may have come; where that is no
   * longer remembered, it may.
   */
  readonly mayHaveCome: (after: Position, knownAt: number) => boolean
}

export function createRecentChanges(): RecentChanges {
  let changed: { readonly id: string; readonly fact: Fact }[] = []
  let forgotten = 0
  return {
    note: (id, fact) => {
      changed.push({ id, fact })
      if (changed.length <= 2 * REMEMBERED) return
      forgotten += changed.length - REMEMBERED
      changed = changed.slice(-REMEMBERED)
    },
    count: () => forgotten + changed.length,
    since: (count) =>
      count < forgotten ? undefined : changed.slice(count - forgotten).map(({ id }) => id),
    mayHaveCome: (after, knownAt) => {
      for (let i = changed.length - 1; i >= 0; i--) {
        const { fact } = changed[i] as (typeof changed)[number]
        if (comparePositions(fact.position, after) <= 0) return false
        if (fact.knownSince <= knownAt) return true
      }
      return forgotten > 0
    },
  }
}
