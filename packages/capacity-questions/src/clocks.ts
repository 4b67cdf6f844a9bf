import {
  CalendarDate,
  dateOf,
  dayOf,
  KnownAt,
  knownAtMs,
  type Day,
  type EpochMs,
} from '@vietas/domain'
import type { Lens, Territories } from '@vietas/territories'
import { z } from 'zod'

/** The two clocks and the boundaries, as every question takes them. */
export const ClockParameters = z.object({
  validAt: CalendarDate.optional().describe('What was so on this day. Default: today.'),
  knownAt: KnownAt.optional().describe(
    'As known at this instant, or at the end of this day. Default: now, or Accept-Datetime.',
  ),
  boundaries: z
    .union([z.enum(['then', 'now']), CalendarDate], {
      error: 'write then, now or a calendar date YYYY-MM-DD',
    })
    .default('then')
    .describe(
      'The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date.',
    ),
})
export type ClockParameters = z.infer<typeof ClockParameters>

/** RFC 7089: what was known then, for clients that speak of time in headers. */
export const ClockHeaders = z.object({
  'accept-datetime': z
    .string()
    // Written again it must be the same: 31 Feb would be read as 2 March, and any weekday taken.
    .refine((text) => HTTP_DATE.test(text) && new Date(text).toUTCString() === text, {
      error:
        'write an HTTP date (RFC 9110) with the weekday that it is, such as Wed, 15 Jun 2016 21:00:00 GMT',
    })
    .optional()
    .describe('As known at this instant, where knownAt is not given (RFC 7089)'),
})
export type ClockHeaders = z.infer<typeof ClockHeaders>

const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/

/** The two clocks of a question. */
export interface Times {
  readonly validAt: Day
  readonly knownAt: EpochMs
}

export interface Clocks extends Times {
  readonly boundaries: string
  readonly lens: Lens
}

/** When a question is asked: the day, and the instant that nothing known lies behind. */
export interface Now {
  readonly today: Day
  readonly instant: EpochMs
}

export function timesOf(
  parameters: Pick<ClockParameters, 'validAt' | 'knownAt'>,
  { 'accept-datetime': accepted }: ClockHeaders,
  { today, instant }: Now,
): Times {
  const otherwise = accepted === undefined ? instant : Date.parse(accepted)
  const asked = parameters.knownAt === undefined ? otherwise : knownAtMs(parameters.knownAt)
  return {
    validAt: parameters.validAt === undefined ? today : dayOf(parameters.validAt),
    // What will be known is not known yet: the answer says the instant that it really is about.
    knownAt: Math.min(asked, instant),
  }
}

export function clocksOf(
  parameters: ClockParameters,
  headers: ClockHeaders,
  now: Now,
  territories: Territories,
): Clocks {
  const times = timesOf(parameters, headers, now)
  const { validAt, knownAt } = times
  const { boundaries } = parameters
  const lens = lensOf(territories, boundaries, times, now)
  return { validAt, knownAt, boundaries, lens }
}

function lensOf(
  { lensFor }: Territories,
  boundaries: string,
  { validAt, knownAt }: Times,
  { today, instant }: Now,
): Lens {
  if (boundaries === 'then') return lensFor(dateOf(validAt), knownAt)
  return lensFor(boundaries === 'now' ? dateOf(today) : boundaries, instant)
}

/** RFC 7089: every answer says which time it is of. */
export function clockHeadersOf({ knownAt }: Times): Readonly<Record<string, string>> {
  return { 'memento-datetime': new Date(knownAt).toUTCString() }
}

/** The clocks as they were read, so that an answer says what it answers. */
export const ClocksAnswer = z.object({
  validAt: CalendarDate,
  knownAt: z.iso.datetime(),
  boundaries: z.string(),
})

export function clocksAnswer({
  validAt,
  knownAt,
  boundaries,
}: Clocks): z.infer<typeof ClocksAnswer> {
  return { validAt: dateOf(validAt), knownAt: new Date(knownAt).toISOString(), boundaries }
}

/**
 * Whether an answer may be kept without asking again. A late report changes also what was known at an
 * instant long ago, so there is no question whose answer can never change; but one by two clocks of
 * the past that names the position which its answer must have seen has that answer for good.
 */
export function mayBeKept(asked: Partial<ClockParameters> & { after?: string }, now: EpochMs) {
  const { validAt, knownAt, boundaries = 'then', after } = asked
  const isFixed = validAt !== undefined && knownAt !== undefined && boundaries === 'then'
  return isFixed && after !== undefined && knownAtMs(knownAt) < now
}
