/** Keeps what was used last, up to a weight in all. */
export interface RecentlyUsed<Value> {
  get(key: string): Value | undefined
  /** Also to be called when a value that is kept has grown. */
  keep(key: string, value: Value): void
  forget(key: string): void
}

export function recentlyUsed<Value>(
  most: number,
  weigh: (value: Value) => number,
): RecentlyUsed<Value> {
  // A Map iterates in the order of insertion: the first is the one not used for longest.
  const kept = new Map<string, { readonly value: Value; readonly weight: number }>()
  let total = 0

  const forget = (key: string): void => {
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
      const weight = weigh(value)
      kept.set(key, { value, weight })
      total += weight
      // Finding the first costs time where many before it have moved to the end.
      if (total <= most) return
      for (const oldest of kept.keys()) {
        if (total <= most || oldest === key) break
        forget(oldest)
      }
    },
  }
}
