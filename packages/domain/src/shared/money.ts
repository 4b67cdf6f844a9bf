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
  if (![amount, ...weights].every((number) => Number.isSafeInteger(number) && number >= 0))
    throw new RangeError('an amount and weights are whole numbers from zero on')
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  if (whole === 0 || weights.length === 1) return weights.map((_, at) => (at === 0 ? amount : 0))
  const parts = weights.map((weight, at) => ({ at, ...shareOf(amount, weight, whole) }))
  let left = amount - sumOfCents(parts.map(({ cents }) => cents))
  if (left > 0)
    for (const part of [...parts].sort((a, b) => b.remainder - a.remainder || a.at - b.at)) {
      if (left === 0) break
      part.cents += 1
      left -= 1
    }
  return parts.map(({ cents }) => cents)
}

/** Whole cents, and what of a cent is left, in parts of the whole weight. */
function shareOf(
  amount: Cents,
  weight: number,
  whole: number,
): { cents: number; readonly remainder: number } {
  const product = amount * weight
  if (Number.isSafeInteger(product)) {
    const remainder = product % whole
    return { cents: (product - remainder) / whole, remainder }
  }
  const exact = BigInt(amount) * BigInt(weight)
  return { cents: Number(exact / BigInt(whole)), remainder: Number(exact % BigInt(whole)) }
}

/** Cents for each of so many, to the nearest cent, a half upwards; null where there is none. */
export function centsEach(sum: number, count: number): number | null {
  if (count === 0) return null
  const [whole, among] = [BigInt(sum), BigInt(count)]
  return Number((2n * whole + among) / (2n * among))
}
