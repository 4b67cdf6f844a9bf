import { nextAttemptAt } from './schedule.ts'
import type { Outcome } from './send.ts'
import type { AttemptOutcome } from './subscription.ts'

/** What an attempt comes to. */
export interface Verdict {
  readonly outcome: AttemptOutcome
  readonly status: number | null
  readonly detail: string | null
  /** Epoch milliseconds; undefined where the event is not sent again. */
  readonly againAt?: number
  /** Whether the whole receiver is left alone until then, and not this event only. */
  readonly rests: boolean
}

/**
 * What the answer of a receiver means (Standard Webhooks 1.0.0, "Delivery success and failure").
 *
 * @param attempts made so far, this one included
 * @param random from 0 to 1
 */
export function verdictOn(
  outcome: Outcome,
  attempts: number,
  now: number,
  random: number,
): Verdict {
  const again = (retryAfter?: string): Pick<Verdict, 'againAt'> => {
    const againAt = nextAttemptAt(attempts, now, random, retryAfter)
    return againAt === undefined ? {} : { againAt }
  }
  if (outcome.kind !== 'answered') {
    const named = outcome.kind === 'unreachable' ? 'failed' : outcome.kind
    return { outcome: named, status: null, detail: outcome.detail, rests: true, ...again() }
  }
  const { status, said } = outcome
  const detail = said === '' ? null : said
  if (status >= 200 && status < 300) return { outcome: 'delivered', status, detail, rests: false }
  if (status === 410) return { outcome: 'gone', status, detail, rests: true }
  const rests = UNDER_LOAD.has(status) || outcome.retryAfter !== undefined
  return { outcome: 'failed', status, detail, rests, ...again(outcome.retryAfter) }
}

/** With these it is the receiver as a whole that cannot take more, whatever is sent. */
const UNDER_LOAD = new Set([429, 502, 503, 504])
