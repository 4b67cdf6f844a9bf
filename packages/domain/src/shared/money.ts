import { z } from 'zod'

/**
 * A thousand million euros: no amount of this field comes near it. Ninety thousand amounts of that
 * size are still added up exactly.
 */
export const MAX_CENTS = 100_000_000_000

/** An amount in euros, in whole cents. */
export const Cents = z
  .int({ error: ({ input }) => whyNotCents(input) })
  .min(0, { error: 'an amount is not below zero' })
  .max(MAX_CENTS, { error: `an amount is at most ${MAX_CENTS} cents` })
  .meta({ id: 'Cents', description: 'EUR in whole cents: 1234 is EUR 12.34', example: 123_400 })
export type Cents = z.infer<typeof Cents>

/** An amount, or `unknown` where the source states none. Unknown is not zero. */
export const Amount = z
  .union([Cents, z.literal('unknown')], {
    error: ({ input }) =>
      typeof input === 'number' ? whyNotCents(input) : 'write whole cents, or "unknown"',
  })
  .meta({ id: 'Amount', description: 'EUR in whole cents, or "unknown"' })
export type Amount = z.infer<typeof Amount>

function whyNotCents(input: unknown): string {
  if (typeof input !== 'number' || !Number.isFinite(input) || Math.abs(input) > MAX_CENTS)
    return `write whole cents from 0 to ${MAX_CENTS}: 1234 for EUR 12.34`
  if (Number.isInteger(input)) return 'an amount is not below zero'
  const cents = Math.round(input * 100)
  return `there is no fraction of a cent; if EUR ${input} is meant, write ${cents}, its whole cents`
}

/** @throws RangeError when a stored event holds something else. */
export function storedCents(cents: Cents): Cents {
  if (Number.isInteger(cents) && cents >= 0 && cents <= MAX_CENTS) return cents
  throw new RangeError(`${JSON.stringify(cents)} is not an amount in cents`)
}

/** @throws RangeError when a stored event holds something else. */
export function storedAmount(amount: Amount): Amount {
  return amount === 'unknown' ? amount : storedCents(amount)
}

/**
 * The sum to the cent.
 *
 * @throws RangeError beyond what a number holds exactly, rather than answer with a sum that is not
 */
export function sumOfCents(amounts: Iterable<Cents>): number {
  let sum = 0
  for (const amount of amounts) sum += amount
  if (Number.isSafeInteger(sum)) return sum
  throw new RangeError('a sum of money is larger than can be told exactly')
}

/**
 * Whole cents for each weight, in proportion, that add up to the amount: by largest remainder, and
 * among equal ones to the first. All of it to the first where no weight is above zero.
 *
 * @throws RangeError when an amount or a weight is no whole number from zero on, or there is none
 */
export function sharesOf(amount: Cents, weights: readonly number[]): readonly Cents[] {
  if (weights.length === 0) throw new RangeError('an amount is shared among nobody')
  let whole = 0
  let isRefused = !isWhole(amount)
  for (const weight of weights) {
    whole += weight
    isRefused ||= !isWhole(weight)
  }
  if (isRefused) throw new RangeError('an amount and weights are whole numbers from zero on')
  if (whole === 0 || weights.length === 1) return weights.map((_, at) => (at === 0 ? amount : 0))
  // What of a cent is left of each share, in parts of the whole weight.
  const remainders: number[] = []
  const shares: Cents[] = []
  let left = amount
  for (const weight of weights) {
    const remainder = remainderOf(amount, weight, whole)
    const share = shareOf(amount, weight, whole, remainder)
    remainders.push(remainder)
    shares.push(share)
    left -= share
  }
  for (; left > 0; left -= 1) {
    let largest = 0
    for (let at = 1; at < remainders.length; at++)
      if ((remainders[at] as number) > (remainders[largest] as number)) largest = at
    shares[largest] = (shares[largest] as number) + 1
    remainders[largest] = HAS_ITS_CENT
  }
  return shares
}

/** Fewer cents are left than there are shares. */
const HAS_ITS_CENT = -1

const isWhole = (number: number): boolean => Number.isSafeInteger(number) && number >= 0

function remainderOf(amount: Cents, weight: number, whole: number): number {
  const product = amount * weight
  if (Number.isSafeInteger(product)) return product % whole
  return Number((BigInt(amount) * BigInt(weight)) % BigInt(whole))
}

function shareOf(amount: Cents, weight: number, whole: number, remainder: number): Cents {
  const product = amount * weight
  if (Number.isSafeInteger(product)) return (product - remainder) / whole
  return Number((BigInt(amount) * BigInt(weight)) / BigInt(whole))
}

/** Cents for each of so many, to the nearest cent, a half upwards; null where there is none. */
export function centsEach(sum: number, count: number): number | null {
  if (count === 0) return null
  const [whole, among] = [BigInt(sum), BigInt(count)]
  return Number((2n * whole + among) / (2n * among))
}
