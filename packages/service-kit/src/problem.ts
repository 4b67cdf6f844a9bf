import { z } from 'zod'

/** What goes wrong for a client, before a request gives it an instance and an id (RFC 9457). */
export interface Problem {
  /** Stable; its type is `/problems/<code>`. */
  readonly code: string
  readonly status: number
  /** The same for every occurrence. */
  readonly title: string
  /** What happened this time, and the way out. */
  readonly detail?: string
  /** Facts for programs, such as the first day on which a command would break a rule. */
  readonly [extension: string]: unknown
}

/** Where in a request a value was wrong, and what would be right. */
export type FieldError =
  | { readonly in: 'body'; readonly pointer: string; readonly detail: string }
  | { readonly in: 'query' | 'params' | 'headers'; readonly name: string; readonly detail: string }

export const ProblemDocument = z
  .looseObject({
    type: z.string().describe('Stable: /problems/<code>, which opens a page that says what to do'),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string().optional().describe('What happened this time, and the way out'),
    instance: z.string().describe('The path that was asked for'),
    requestId: z.string().describe('Also in the X-Request-Id header and in the logs'),
    errors: z
      .array(
        z.object({
          in: z.enum(['body', 'query', 'params', 'headers']),
          pointer: z.string().optional().describe('JSON pointer into the body'),
          name: z.string().optional().describe('Parameter or header'),
          detail: z.string(),
        }),
      )
      .optional()
      .describe('Every field at fault'),
  })
  .meta({
    id: 'Problem',
    description: 'A problem document (RFC 9457)',
    examples: [
      {
        type: '/problems/invalid-request',
        title: 'The request is not valid',
        status: 400,
        detail: '/name: Must not be empty.',
        instance: '/v1/service-units',
        requestId: '8e03978e-40d5-43dd-bc93-6894a57f9324',
        errors: [{ in: 'body', pointer: '/name', detail: 'Must not be empty.' }],
      },
    ],
  })
export type ProblemDocument = z.infer<typeof ProblemDocument>

/** Thrown where a request cannot be answered; the error handler answers with its problem. */
export class ProblemError extends Error {
  readonly problem: Problem
  readonly headers: Readonly<Record<string, string>>

  constructor(problem: Problem, headers: Readonly<Record<string, string>> = {}) {
    super(problem.detail ?? problem.title)
    this.name = 'ProblemError'
    this.problem = problem
    this.headers = headers
  }
}

/**
 * A reference that opens: it is resolved against the address of the answer, and begins at its root,
 * so that a problem has the same type wherever it comes from (RFC 9457 §3.1.1).
 */
export function problemType(code: string): string {
  return `/problems/${code}`
}

export function problemDocument(
  problem: Problem,
  instance: string,
  requestId: string,
): ProblemDocument {
  const { code, status, title, detail, ...extensions } = problem
  return {
    type: problemType(code),
    title,
    status,
    ...(detail === undefined ? {} : { detail }),
    instance,
    requestId,
    ...extensions,
  }
}
