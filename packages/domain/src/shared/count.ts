import { z } from 'zod'

/** A limit that no unit reaches; it keeps out slips of the keyboard. */
export const MAX_COUNT = 100_000

const error = `state a whole number from 0 to ${MAX_COUNT}, or "unknown"`

/** A number, or `unknown` where nobody knows it. Unknown is not zero. */
export const Count = z
  .union([z.int({ error }).min(0, { error }).max(MAX_COUNT, { error }), z.literal('unknown')], {
    error,
  })
  .meta({ id: 'Count', description: 'A whole number of places or people, or "unknown"' })
export type Count = z.infer<typeof Count>

/** Inside a fold an unknown count is NaN, so that whatever is computed from it is unknown too. */
export const UNKNOWN = Number.NaN

/** @throws RangeError when a stored event holds something else. */
export function countValue(count: Count): number {
  if (count === 'unknown') return UNKNOWN
  if (Number.isInteger(count) && count >= 0 && count <= MAX_COUNT) return count
  throw new RangeError(`${JSON.stringify(count)} is not a count`)
}

export function countOf(value: number): Count {
  return Number.isNaN(value) ? 'unknown' : value
}
