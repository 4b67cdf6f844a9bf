import {
  AfterParameter,
  ClockParameters,
  ClocksAnswer,
  FilterParameters,
  filterOf,
  listOf,
  type LabelParameters,
  type ClockHeaders,
  type Clocks,
  type Now,
} from '@vietas/capacity-questions'
import type { CapacityFilter } from '@vietas/capacity-ledger'
import { CalendarDate, dateOf, KnownAt, MEASURES, UnitId } from '@vietas/domain'
import { defineProblems, ProblemError } from '@vietas/service-kit'
import type { Territories } from '@vietas/territories'
import { z } from 'zod'
import { KNOWN_PROBLEMS, knownClocksOf } from './known-problems.ts'

/** Two points of both clocks: the second as every question names it, and the one to compare it to. */
export const PointsParameters = z.object({
  fromValidAt: CalendarDate.optional().describe('The day of the first point. Default: validAt.'),
  fromKnownAt: KnownAt.optional().describe(
    'The knowledge of the first point: an instant, or the end of a day. Default: knownAt.',
  ),
  ...ClockParameters.shape,
  ...AfterParameter.shape,
})

/** Of what: as a question about capacity names it. */
export const AboutParameters = z.object({
  measures: listOf(z.enum(MEASURES))
    .optional()
    .describe(`Only these measures, separated by commas: ${MEASURES.join(', ')}. Default: all.`),
  ...FilterParameters.shape,
  unit: listOf(UnitId).optional(),
})
export type AboutParameters = z.infer<typeof AboutParameters>

/** @throws ProblemError when a municipality is not in force at each of the points */
export function filterAt(
  { unit, ...parameters }: LabelParameters & Pick<AboutParameters, 'unit'>,
  points: readonly Pick<Clocks, 'lens'>[],
): CapacityFilter {
  const [filter = {}] = points.map(({ lens }) => filterOf(parameters, lens))
  return { ...filter, ...(unit === undefined ? {} : { unit }) }
}

export interface Points {
  readonly from: Clocks
  readonly to: Clocks
}

/** @throws ProblemError when both points are the same, or one of what nobody knows yet */
export function pointsOf(
  parameters: z.infer<typeof PointsParameters>,
  headers: ClockHeaders,
  now: Now,
  territories: Territories,
): Points {
  const { fromValidAt, fromKnownAt, ...clocks } = parameters
  const to = knownClocksOf(clocks, headers, now, territories)
  const first = {
    ...clocks,
    validAt: fromValidAt ?? clocks.validAt,
    knownAt: fromKnownAt ?? clocks.knownAt,
  }
  const name = fromKnownAt === undefined ? 'knownAt' : 'fromKnownAt'
  const from = knownClocksOf(first, headers, now, territories, name)
  if (from.validAt === to.validAt && from.knownAt === to.knownAt) throw samePoint()
  return { from, to }
}

const SAME_POINT = defineProblems({
  'same-point': {
    status: 422,
    title: 'Both points are the same',
    detail:
      'Both points are the same day as known at the same instant, so nothing lies between them. Name another day in fromValidAt, or another knowledge in fromKnownAt.',
  },
})

export const POINT_PROBLEMS = { ...SAME_POINT, ...KNOWN_PROBLEMS }

function samePoint(): ProblemError {
  const problem = SAME_POINT['same-point']
  const { detail } = problem
  return new ProblemError({
    ...problem,
    errors: ['fromValidAt', 'fromKnownAt'].map((name) => ({ in: 'query' as const, name, detail })),
  })
}

export const PointAnswer = ClocksAnswer.describe('Where it is compared from')

export function pointInUrl({ from, to }: Points): Record<string, string> {
  return {
    fromValidAt: dateOf(from.validAt),
    fromKnownAt: new Date(from.knownAt).toISOString(),
    validAt: dateOf(to.validAt),
    knownAt: new Date(to.knownAt).toISOString(),
    boundaries: to.boundaries,
  }
}

export const pointAnswer = ({ from }: Points): z.infer<typeof ClocksAnswer> => ({
  validAt: dateOf(from.validAt),
  knownAt: new Date(from.knownAt).toISOString(),
  boundaries: from.boundaries,
})
