import {
  clocksOf,
  type ClockHeaders,
  type ClockParameters,
  type Clocks,
  type Now,
} from '@vietas/capacity-questions'
import { dateOf, knownAtMs, rigaDay, type Day } from '@vietas/domain'
import { defineProblems, ProblemError } from '@vietas/service-kit'
import type { Territories } from '@vietas/territories'

export const KNOWN_PROBLEMS = defineProblems({
  'known-in-the-future': {
    status: 422,
    title: 'Nobody knows yet what will be known then',
    detail: 'Let the clock of what is known end with today.',
  },
})

/** @throws ProblemError when a day of which something is to be known has not come yet */
export function refuseTheFuture(
  asked: Day | undefined,
  today: Day,
  name: 'to' | 'knownAt' | 'fromKnownAt',
): void {
  if (asked === undefined || asked <= today) return
  const detail = `${dateOf(asked)} has not come yet, and nobody knows what will be known then. Write ${dateOf(today)} at the latest.`
  throw new ProblemError({
    ...KNOWN_PROBLEMS['known-in-the-future'],
    detail,
    errors: [{ in: 'query', name, detail }],
  })
}

/**
 * The clocks of a question whose answer is cited: later today is now, as the answer says.
 *
 * @throws ProblemError when it is about what is known on a day that has not come yet
 */
export function knownClocksOf(
  parameters: ClockParameters,
  headers: ClockHeaders,
  now: Now,
  territories: Territories,
  name: 'knownAt' | 'fromKnownAt' = 'knownAt',
): Clocks {
  const { knownAt } = parameters
  if (knownAt !== undefined)
    refuseTheFuture(rigaDay(knownAtMs(knownAt)), rigaDay(now.instant), name)
  return clocksOf(parameters, headers, now, territories)
}
