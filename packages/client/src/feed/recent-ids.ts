/**
 * As many as may come twice: when a log has moved to another store, a feed goes on 4,096 events
 * before the place that it is given, and finds that place up to as many behind it.
 */
const KEPT = 10_000

/** Remembers the last ids. */
export interface RecentIds {
  /** False for one that it remembers. */
  readonly isNew: (id: string) => boolean
}

export function recentIds(kept: number = KEPT): RecentIds {
  const ids = new Set<string>()
  return {
    isNew: (id) => {
      if (ids.has(id)) return false
      ids.add(id)
      if (ids.size > kept) ids.delete(ids.values().next().value as string)
      return true
    },
  }
}
