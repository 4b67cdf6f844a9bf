/** So many of about one size become one. */
const MERGED_AT_ONCE = 8

/**
 * How many of the last rows of a file, given how large each is, are to become one: as soon as there
 * are enough of no greater order than the last, or they fill one up. Larger ones stay as they are:
 * reading and writing them again would hold up others.
 */
export function lastToMerge(sizes: readonly number[], largest: number): number {
  const order = orderOf(sizes.at(-1) ?? 0)
  let count = 0
  let sum = 0
  for (let at = sizes.length - 1; at >= 0; at--) {
    const size = sizes[at] as number
    if (orderOf(size) > order) break
    if (sum + size > largest) return count > 1 ? count : 0
    sum += size
    count += 1
  }
  return count >= MERGED_AT_ONCE ? count : 0
}

const orderOf = (size: number): number =>
  Math.floor(Math.log(Math.max(1, size)) / Math.log(MERGED_AT_ONCE))
