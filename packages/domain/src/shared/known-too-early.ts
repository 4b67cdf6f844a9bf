import { dateOf } from './calendar-date.ts'
import { refused, type Decision } from './decision.ts'
import { daysOf, type EdtfDate } from './edtf-date.ts'
import { rigaDay } from './instant.ts'
import type { Moment } from './moment.ts'

/** Nobody has counted what is still to come, or knew a count before the day that it is of. */
export function whyTooEarly(
  asOf: EdtfDate,
  { today, knownSince }: Moment,
): Decision<never, 'counted-in-future' | 'known-before-counted'> | undefined {
  const { first } = daysOf(asOf)
  const about = { pointer: '/asOf', firstDay: dateOf(first) }
  if (first > today) return refused('counted-in-future', about)
  if (first > rigaDay(knownSince)) return refused('known-before-counted', about)
  return undefined
}
