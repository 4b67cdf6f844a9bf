import { dateOf, type Day } from '@vietas/domain'
import { defineProblems, ProblemError } from '@vietas/service-kit'

export const KNOWN_PROBLEMS = defineProblems({
  'known-in-the-future': {
    status: 422,
    title: 'Nobody knows yet what will be known then',
    detail: 'Let the clock of what is known end with today.',
  },
})

/** @throws ProblemError when a day of which something is to be known has not come yet */
export function refuseTheFuture(asked: Day | undefined, today: Day, name: 'to' | 'knownAt'): void {
  if (asked === undefined || asked <= today) return
  const detail = `${dateOf(asked)} has not come yet, and nobody knows what will be known then. Write ${dateOf(today)} at the latest.`
  throw new ProblemError({
    ...KNOWN_PROBLEMS['known-in-the-future'],
    detail,
    errors: [{ in: 'query', name, detail }],
  })
}
