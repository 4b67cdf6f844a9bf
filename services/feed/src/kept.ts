/** What was asked for last, up to so many bytes. */
export interface Kept<Key, Item> {
  readonly get: (key: Key) => Item | undefined
  readonly add: (key: Key, item: Item) => void
  readonly remove: (key: Key) => void
}

export function keep<Key, Item>(
  mostBytes: number,
  bytesOf: (item: Item, key: Key) => number,
): Kept<Key, Item> {
  const kept = new Map<Key, Item>()
  let bytes = 0
  const remove = (key: Key): void => {
    const item = kept.get(key)
    if (item === undefined) return
    bytes -= bytesOf(item, key)
    kept.delete(key)
  }
  return {
    get: (key) => {
      const item = kept.get(key)
      if (item === undefined) return undefined
      // The first in the map is the one that was asked for the longest ago.
      kept.delete(key)
      kept.set(key, item)
      return item
    },
    add: (key, item) => {
      remove(key)
      kept.set(key, item)
      bytes += bytesOf(item, key)
      for (const oldest of kept.keys()) {
        if (bytes <= mostBytes || kept.size === 1) break
        remove(oldest)
      }
    },
    remove,
  }
}
