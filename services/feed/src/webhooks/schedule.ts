const SECOND_MS = 1_000
const MINUTE_MS = 60 * SECOND_MS
const HOUR_MS = 60 * MINUTE_MS

/**
 * How long after a failed attempt the next one is made: the example schedule of Standard Webhooks
 * 1.0.0 ("Deliverability and reliability"), 10 attempts over 75 hours.
 */
const DELAYS_MS = [
  5 * SECOND_MS,
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HOUR_MS,
  5 * HOUR_MS,
  10 * HOUR_MS,
  14 * HOUR_MS,
  20 * HOUR_MS,
  24 * HOUR_MS,
]

export const MOST_ATTEMPTS = DELAYS_MS.length + 1

/** Spreads the retries of what failed together; none is made sooner than the schedule says. */
const MOST_JITTER = 0.2

/** A receiver that asks for more is asked again after a day all the same. */
const LONGEST_ASKED_MS = 24 * HOUR_MS

/**
 * When to try again; undefined when all attempts are used up.
 *
 * @param attempts made so far
 * @param random from 0 to 1
 * @param retryAfter as the receiver answered it: seconds, or a date of HTTP (RFC 9110 §10.2.3)
 * @returns epoch milliseconds
 */
export function nextAttemptAt(
  attempts: number,
  now: number,
  random: number,
  retryAfter?: string,
): number | undefined {
  const delayMs = DELAYS_MS[attempts - 1]
  if (delayMs === undefined) return undefined
  const withJitter = Math.round(delayMs * (1 + MOST_JITTER * random))
  return now + Math.max(withJitter, Math.min(askedMs(retryAfter, now), LONGEST_ASKED_MS))
}

function askedMs(retryAfter: string | undefined, now: number): number {
  if (retryAfter === undefined) return 0
  if (/^\d{1,10}$/.test(retryAfter)) return Number(retryAfter) * SECOND_MS
  const at = Date.parse(retryAfter)
  return Number.isNaN(at) ? 0 : at - now
}
