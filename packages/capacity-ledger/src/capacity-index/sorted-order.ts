import { STEP, type Steps } from './steps-of-work.ts'

const BITS = 16
const RADIX = 1 << BITS

type Keys = Int32Array | Float64Array

/** The indexes that sort whole numbers ascending, equal ones in their present order: a radix sort. */
export function* sortedOrder(keys: Keys, length: number): Steps<Uint32Array> {
  let order = new Uint32Array(length)
  let least = Infinity
  let most = -Infinity
  for (let i = 0; i < length; i++) {
    if (i % STEP === 0) yield
    order[i] = i
    const key = keys[i] as number
    if (key < least) least = key
    if (key > most) most = key
  }
  let next = new Uint32Array(length)
  for (let divisor = 1; divisor <= most - least; divisor *= RADIX) {
    yield* sortedByDigit(keys, least, divisor, order, next)
    ;[order, next] = [next, order]
  }
  return order
}

function* sortedByDigit(
  keys: Keys,
  least: number,
  divisor: number,
  order: Uint32Array,
  into: Uint32Array,
): Steps<void> {
  const starts = new Uint32Array(RADIX + 1)
  for (let from = 0; from < order.length; from += STEP) {
    yield
    const to = Math.min(from + STEP, order.length)
    for (let i = from; i < to; i++) {
      const at = (Math.floor(((keys[i] as number) - least) / divisor) % RADIX) + 1
      starts[at] = (starts[at] as number) + 1
    }
  }
  for (let i = 0; i < RADIX; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number)
  for (let from = 0; from < order.length; from += STEP) {
    yield
    const to = Math.min(from + STEP, order.length)
    for (let i = from; i < to; i++) {
      const one = order[i] as number
      const at = Math.floor(((keys[one] as number) - least) / divisor) % RADIX
      const place = starts[at] as number
      into[place] = one
      starts[at] = place + 1
    }
  }
}
