import { STATUS_CODES } from 'node:http'
import type { Problems } from './define-problems.ts'
import { BY_STATUS } from './own-problems.ts'
import { type Problem, ProblemDocument } from './problem.ts'

export interface ProblemResponse {
  readonly description: string
  readonly content: {
    readonly 'application/problem+json': { readonly schema: typeof ProblemDocument }
  }
}

/** What a response was made of: no part of OpenAPI. */
const problemsOfResponses = new WeakMap<object, readonly Problem[]>()

/** The problems that a route has declared for one status. */
export const problemsIn = (response: object): readonly Problem[] =>
  problemsOfResponses.get(response) ?? []

/**
 * The error responses of a route for OpenAPI and the catalogue of problems: statuses as numbers,
 * which stand for what the kit itself answers with them, and maps of refusals. Codes are listed
 * under their status.
 *
 * @example
 * response: { 201: Recorded, ...problemResponses(400, refusals) }
 */
export function problemResponses(
  ...statusesAndProblems: readonly (number | Problems)[]
): Record<number, ProblemResponse> {
  const problems = new Map<number, Problem[]>()
  const add = (status: number, more: readonly Problem[]): void => {
    problems.set(status, [...(problems.get(status) ?? []), ...more])
  }
  for (const given of statusesAndProblems) {
    if (typeof given === 'number') add(given, ofStatus(given))
    else for (const problem of Object.values(given)) add(problem.status, [problem])
  }
  return Object.fromEntries(
    [...problems].map(([status, named]) => [status, response(status, named)]),
  )
}

/** The responses of a route, with more problems beside those that it has declared itself. */
export function withProblems(
  responses: Readonly<Record<string, unknown>>,
  ...more: readonly (number | Problems)[]
): Readonly<Record<string, unknown>> {
  const declared = Object.values(responses).flatMap((one) => problemsIn(one as object))
  const numbered = Object.fromEntries(declared.map((problem, at) => [at, problem]))
  return { ...responses, ...problemResponses(numbered, ...more) }
}

const ofStatus = (wanted: number): readonly Problem[] =>
  Object.values<Problem>(BY_STATUS).filter(({ status }) => status === wanted)

function response(status: number, problems: readonly Problem[]): ProblemResponse {
  const title = STATUS_CODES[status] ?? 'Error'
  const codes = new Set(problems.map(({ code }) => code))
  const made: ProblemResponse = {
    description: codes.size === 0 ? title : `${title}: ${[...codes].join(', ')}`,
    content: { 'application/problem+json': { schema: ProblemDocument } },
  }
  problemsOfResponses.set(made, problems)
  return made
}
