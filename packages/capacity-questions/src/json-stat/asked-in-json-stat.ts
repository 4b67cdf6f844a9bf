import { defineProblems, ProblemError } from '@vietas/service-kit'
import { z } from 'zod'
import type { Form } from '../asked-before.ts'
import type { KeptAnswer } from '../kept-answers.ts'
import type { Answering } from '../answering.ts'
import type { Clocks } from '../clocks.ts'
import {
  BEFORE_EXTENSION,
  capacityJsonStat,
  type AnsweredPoint,
  type AskedOf,
} from './capacity-json-stat.ts'
import { JSON_STAT, prefersJsonStat } from './json-stat.ts'
import { LANGUAGES } from './json-stat-words.ts'

/** How an answer is to be written. */
export const FormParameters = {
  format: z
    .enum(['json', 'json-stat'])
    .optional()
    .describe(
      `json-stat: as a dataset (JSON-stat 2.0), of which a sum that is not known has no value but a status. Default: what Accept prefers, ${JSON_STAT} or JSON.`,
    ),
  lang: z
    .enum(LANGUAGES)
    .optional()
    .describe('The language of the labels, with format=json-stat. Default: en.'),
}

export interface FormAsked {
  readonly format?: 'json' | 'json-stat' | undefined
  readonly lang?: (typeof LANGUAGES)[number] | undefined
}

/** Why the language cannot be given; undefined where it can. */
export const whyNoLanguage = ({ format, lang }: FormAsked): string | undefined =>
  lang === undefined || format === 'json-stat' ? undefined : 'goes with format=json-stat only'

export const JSON_STAT_PROBLEMS = defineProblems({
  'not-in-json-stat': {
    status: 422,
    title: 'The answer cannot be one dataset in JSON-stat',
    detail: 'Ask for it as JSON, or for fewer dimensions, measures or days.',
  },
})

const FORM: Form = { type: JSON_STAT, before: BEFORE_EXTENSION }

/** Undefined where JSON is asked for. */
export function formAsked({ format }: FormAsked, accept: string | undefined): Form | undefined {
  const asked = format === undefined ? prefersJsonStat(accept) : format === 'json-stat'
  return asked ? FORM : undefined
}

/**
 * An answer of one day that was written as JSON, as a dataset.
 *
 * @throws ProblemError when it would have too many values
 */
export async function inJsonStat(
  { rest, next }: KeptAnswer,
  clocks: Clocks,
  asked: Omit<AskedOf, 'clock'>,
  answering: Answering,
): Promise<KeptAnswer> {
  const point = JSON.parse(`{${rest.toString()}`) as Omit<AnsweredPoint, 'clocks'>
  const points = [{ ...point, clocks }]
  const written = await capacityJsonStat(points, { ...asked, clock: 'valid' }, answering)
  if (written === undefined) throw tooManyValues()
  return { rest: written, ...(next && { next }) }
}

/**
 * A series that was written as JSON, as a dataset.
 *
 * @throws ProblemError when it would have too many values
 */
export async function seriesInJsonStat(
  { rest }: KeptAnswer,
  clocks: readonly Clocks[],
  asked: AskedOf,
  answering: Answering,
): Promise<KeptAnswer> {
  const { points } = JSON.parse(`{${rest.toString()}`) as {
    readonly points: readonly Omit<AnsweredPoint, 'clocks'>[]
  }
  const all = points.map((point, at) => ({ ...point, clocks: clocks[at] as Clocks }))
  const written = await capacityJsonStat(all, asked, answering)
  if (written === undefined) throw tooManyValues()
  return { rest: written }
}

const tooManyValues = (): ProblemError =>
  new ProblemError({
    ...JSON_STAT_PROBLEMS['not-in-json-stat'],
    detail:
      'The dataset would have more than 250,000 values, counting those that are not there. Ask for fewer dimensions, measures or days, or for JSON.',
  })

/** @throws ProblemError always: what is asked for has no place in a dataset */
export function refuseInJsonStat(name: string): never {
  const detail = `${name} has no place in a dataset of JSON-stat. Leave it out, or ask for JSON.`
  throw new ProblemError({
    ...JSON_STAT_PROBLEMS['not-in-json-stat'],
    detail,
    errors: [{ in: 'query', name, detail }],
  })
}
