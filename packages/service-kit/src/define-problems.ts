import type { Problem } from './problem.ts'

/** What a refusal means to a client; its name is the problem's code. */
export interface ProblemDefinition {
  readonly status: number
  readonly title: string
  /** What it means in general, and what to do; an answer says better what has happened. */
  readonly detail: string
}

export type Problems<Code extends string = string> = Readonly<Record<Code, Problem>>

/**
 * Says beside a route what each refusal means to a client. When the domain gets another refusal, the
 * route does not compile until someone says here what it means.
 *
 * @example
 * const refusals = defineProblems<RevokeClosureOrderRefusal>({
 *   'already-revoked': { status: 409, title: 'The order is already revoked' },
 * })
 */
export function defineProblems<Code extends string>(
  definitions: Readonly<Record<Code, ProblemDefinition>>,
): Problems<Code> {
  const named = Object.entries<ProblemDefinition>(definitions).map(([code, definition]) => [
    code,
    { code, ...definition },
  ])
  return Object.fromEntries(named) as Problems<Code>
}
