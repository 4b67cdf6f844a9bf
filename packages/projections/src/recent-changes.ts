/** So many of the latest changes are remembered, and at times twice as many. */
const REMEMBERED = 10_000

/** Which ones changed, in order, as far back as it is remembered. */
export interface RecentChanges {
  readonly note: (id: string) => void
  /** How many changes there have been. */
  readonly count: () => number
  /** Those after the first so many; undefined when they are no longer all remembered. */
  readonly since: (count: number) => readonly string[] | undefined
}

export function createRecentChanges(): RecentChanges {
  let changed: string[] = []
  let forgotten = 0
  return {
    note: (id) => {
      changed.push(id)
      if (changed.length <= 2 * REMEMBERED) return
      forgotten += changed.length - REMEMBERED
      changed = changed.slice(-REMEMBERED)
    },
    count: () => forgotten + changed.length,
    since: (count) => (count < forgotten ? undefined : changed.slice(count - forgotten)),
  }
}
