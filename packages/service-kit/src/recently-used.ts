/** Keeps what was used last, up to a weight in all. */
export interface RecentlyUsed<Key, Value> {
  readonly get: (key: Key) => Value | undefined
  /** Also to be called when a value that is kept has grown. */
  readonly keep: (key: Key, value: Value) => void
  readonly forget: (key: Key) => void
  readonly clear: () => void
  /** Of all that is kept. */
  readonly weight: () => number
}

/** What is too heavy for all others stays alone. */
export function recentlyUsed<Key, Value>(
  most: number,
  weigh: (value: Value, key: Key) => number,
): RecentlyUsed<Key, Value> {
  // A Map iterates in the order of insertion: the first is the one not used for longest.
  const kept = new Map<Key, { readonly value: Value; readonly weight: number }>()
  let total = 0

  const forget = (key: Key): void => {
    total -= kept.get(key)?.weight ?? 0
    kept.delete(key)
  }

  return {
    forget,
    get: (key) => {
      const found = kept.get(key)
      if (found === undefined) return undefined
      kept.delete(key)
      kept.set(key, found)
      return found.value
    },
    keep: (key, value) => {
      forget(key)
      const weight = weigh(value, key)
      kept.set(key, { value, weight })
      total += weight
      // Finding the first costs time where many before it have moved to the end.
      if (total <= most) return
      for (const oldest of kept.keys()) {
        if (total <= most || oldest === key) break
        forget(oldest)
      }
    },
    clear: () => {
      kept.clear()
      total = 0
    },
    weight: () => total,
  }
}
