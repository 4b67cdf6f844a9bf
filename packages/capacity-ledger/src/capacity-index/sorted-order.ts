const BITS = 16
const RADIX = 1 << BITS

/** The indexes that sort whole numbers ascending, equal ones in their present order: a radix sort. */
export function sortedOrder(keys: Int32Array | Float64Array, length: number): Uint32Array {
  let order = new Uint32Array(length)
  for (let i = 0; i < length; i++) order[i] = i
  if (length < 2) return order
  let least = Infinity
  let most = -Infinity
  for (let i = 0; i < length; i++) {
    const key = keys[i] as number
    if (key < least) least = key
    if (key > most) most = key
  }
  let next = new Uint32Array(length)
  const starts = new Uint32Array(RADIX + 1)
  for (let divisor = 1; divisor <= most - least; divisor *= RADIX) {
    const digit = (i: number): number => Math.floor(((keys[i] as number) - least) / divisor) % RADIX
    starts.fill(0)
    for (let i = 0; i < length; i++) {
      const at = digit(i) + 1
      starts[at] = (starts[at] as number) + 1
    }
    for (let i = 0; i < RADIX; i++)
      starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number)
    for (let i = 0; i < length; i++) {
      const from = order[i] as number
      const at = digit(from)
      const to = starts[at] as number
      next[to] = from
      starts[at] = to + 1
    }
    ;[order, next] = [next, order]
  }
  return order
}
