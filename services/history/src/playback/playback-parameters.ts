import { DIMENSIONS } from '@vietas/capacity-ledger'
import { AfterParameter, ClockParameters, listOf, STEPS } from '@vietas/capacity-questions'
import { CalendarDate } from '@vietas/domain'
import { wholeNumber } from '@vietas/service-kit'
import { z } from 'zod'
import { AboutParameters } from '../points.ts'

/** The forms of a playback, by the word that asks for each; the first is the one for any. */
export const FORMS = {
  json: 'application/json',
  sse: 'text/event-stream',
  jsonl: 'application/jsonl',
  svg: 'image/svg+xml',
} as const
export type Form = keyof typeof FORMS

export const CLOCKS = ['valid', 'known', 'both'] as const
export const PLAYED_STEPS = ['event', ...STEPS] as const
export const PLAYED_BY = DIMENSIONS.filter((dimension) => dimension !== 'unit')

/** Frames: ten years by day. */
export const MOST_FRAMES = 4_000
const FASTEST = 60
export const USUAL_SPEED = 4

export const PlaybackParameters = z
  .strictObject({
    from: CalendarDate.describe('The first day'),
    to: CalendarDate.describe('The last day, which the last frame is of'),
    step: z
      .enum(PLAYED_STEPS)
      .default('month')
      .describe(
        `A frame for the last day of each step; with event for each day, or on clock=known for each instant, on which anything asked about is another, and for the first, the last and wherever the boundaries are others. At most ${MOST_FRAMES} frames.`,
      ),
    clock: z
      .enum(CLOCKS)
      .default('valid')
      .describe(
        'Which clock plays: valid (what was so on each day, as known at knownAt), known (what was so on validAt, as known at the end of each day) or both (what was so on each day, as known at its end)',
      ),
    speed: wholeNumber(1, FASTEST)
      .optional()
      .describe(
        `Frames a second: of an event stream and a picture (default ${USUAL_SPEED}), and of JSON Lines, which otherwise come as fast as they are read. A series names it for whoever plays it.`,
      ),
    format: z
      .enum(Object.keys(FORMS) as [Form, ...Form[]])
      .optional()
      .describe('What Accept asks for otherwise'),
    language: z.enum(['lv', 'en']).default('lv').describe('Of the words in a picture'),
    by: listOf(
      z.enum(PLAYED_BY, `write any of ${PLAYED_BY.join(', ')}; one unit is asked for by unit=`),
    )
      .refine((dimensions) => new Set(dimensions).size === dimensions.length, {
        error: 'name each dimension once',
      })
      .optional()
      .describe(`Dimensions separated by commas: ${PLAYED_BY.join(', ')}. Default: one total.`),
    ...ClockParameters.shape,
    ...AboutParameters.shape,
    ...AfterParameter.shape,
  })
  .superRefine(({ from, to, clock, validAt, knownAt }, context) => {
    const refuse = (name: string, message: string): void =>
      context.addIssue({ code: 'custom', path: [name], message })
    if (from > to) refuse('to', `${to} lies before ${from}, from which it plays`)
    const plays = 'is the clock that plays: its days are those from one to the other; leave it out'
    if (clock !== 'known' && validAt !== undefined) refuse('validAt', plays)
    if (clock !== 'valid' && knownAt !== undefined) refuse('knownAt', plays)
  })
export type PlaybackParameters = z.infer<typeof PlaybackParameters>
