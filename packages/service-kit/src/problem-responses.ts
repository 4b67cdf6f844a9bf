import { STATUS_CODES } from 'node:http'
import type { Problems } from './define-problems.ts'
import { ProblemDocument } from './problem.ts'

export interface ProblemResponse {
  readonly description: string
  readonly content: {
    readonly 'application/problem+json': { readonly schema: typeof ProblemDocument }
  }
}

/**
 * The error responses of a route for OpenAPI: statuses as numbers, and maps of refusals, whose
 * codes are listed under their status.
 *
 * @example
 * response: { 201: Recorded, ...problemResponses(400, 404, 412, refusals) }
 */
export function problemResponses(
  ...statusesAndProblems: readonly (number | Problems)[]
): Record<number, ProblemResponse> {
  const codes = new Map<number, string[]>()
  const codesOf = (status: number): string[] => {
    const listed = codes.get(status) ?? []
    codes.set(status, listed)
    return listed
  }
  for (const given of statusesAndProblems) {
    if (typeof given === 'number') codesOf(given)
    else for (const { status, code } of Object.values(given)) codesOf(status).push(code)
  }
  return Object.fromEntries([...codes].map(([status, named]) => [status, response(status, named)]))
}

function response(status: number, codes: readonly string[]): ProblemResponse {
  const title = STATUS_CODES[status] ?? 'Error'
  return {
    description: codes.length === 0 ? title : `${title}: ${codes.join(', ')}`,
    content: { 'application/problem+json': { schema: ProblemDocument } },
  }
}
