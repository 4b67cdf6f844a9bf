import type { components } from './generated/capacity.ts'

/** What a service says of a request that it does not answer (RFC 9457). */
export type Problem = components['schemas']['Problem']

/** A request that was refused, or a service that could not answer; `problem` says why. */
export class ProblemError extends Error {
  readonly status: number
  /** Absent where something before the service has answered. */
  readonly problem: Problem | undefined

  constructor(status: number, problem: Problem | undefined) {
    super(problem === undefined ? `Answered with status ${status}` : sentenceOf(problem))
    this.name = 'ProblemError'
    this.status = status
    this.problem = problem
  }
}

const sentenceOf = ({ title, detail }: Problem): string =>
  detail === undefined ? title : `${title}. ${detail}`

interface Answered<Data> {
  readonly data?: Data
  readonly error?: unknown
  readonly response: Response
}

/**
 * What a question or a command was answered with.
 *
 * @example
 * const { units } = await answerOf(vietas.capacity.GET('/v1/units'))
 * @throws ProblemError if it was refused
 */
export async function answerOf<Data>(asked: Promise<Answered<Data>>): Promise<Data> {
  const { data, error, response } = await asked
  if (response.ok) return data as Data
  throw new ProblemError(response.status, isProblem(error) ? error : undefined)
}

export const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'title' in value && 'status' in value
