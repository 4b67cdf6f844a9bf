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
  const { length } = order
  const digits = new Uint16Array(length)
  const starts = new Uint32Array(RADIX + 1)
  for (let from = 0; from < length; from += STEP) {
    yield
    const to = Math.min(from + STEP, length)
    for (let i = from; i < to; i++) {
      const digit = Math.floor(((keys[i] as number) - least) / divisor) % RADIX
      digits[i] = digit
      starts[digit + 1] = (starts[digit + 1] as number) + 1
    }
  }
  for (let i = 0; i < RADIX; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number)
  for (let from = 0; from < length; from += STEP) {
    yield
    const to = Math.min(from + STEP, length)
    for (let i = from; i < to; i++) {
      const one = order[i] as number
      const digit = digits[one] as number
      const place = starts[digit] as number
      into[place] = one
      starts[digit] = place + 1
    }
  }
}
