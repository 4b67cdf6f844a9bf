import type { Problem, Problems } from '@vietas/service-kit'
import type { Territories } from '@vietas/territories'

/** What is wrong with a command by reference data, which no decision looks at. */
export interface Check<Command> {
  readonly problems: Problems
  readonly problemOf: (
    command: Command,
    /** Epoch milliseconds: reforms count as they are known then. */
    now: number,
    territories: Territories,
  ) => Problem | undefined
}

/** A field of the body breaks a rule that no schema can state. */
export function fieldProblem(
  problem: Problem,
  pointer: string,
  detail: string,
  facts: Readonly<Record<string, unknown>> = {},
): Problem {
  return { ...problem, detail, errors: [{ in: 'body', pointer, detail }], ...facts }
}
