/**
 * Gathers what arrives while the last group was being made durable, and hands it over together:
 * a hundred callers share one wait for the disk.
 */
export interface GroupCommit<Request, Result> {
  submit(request: Request): Promise<Result>
  /** Resolves when nothing is under way. */
  idle(): Promise<void>
}

/** Either what to answer or why not. */
export type Outcome<Result> = { readonly result: Result } | { readonly error: unknown }

interface PendingRequest<Request, Result> {
  readonly request: Request
  readonly resolve: (result: Result) => void
  readonly reject: (error: unknown) => void
}

export function groupCommit<Request, Result>(
  most: number,
  commit: (requests: readonly Request[]) => readonly Outcome<Result>[],
): GroupCommit<Request, Result> {
  let waiting: PendingRequest<Request, Result>[] = []
  let idle: (() => void)[] = []

  const commitGroup = (): void => {
    const group = waiting.slice(0, most)
    waiting = waiting.slice(most)
    if (waiting.length > 0) setImmediate(commitGroup)
    settle(group, outcomesOf(group))
    if (waiting.length > 0) return
    for (const resolve of idle) resolve()
    idle = []
  }

  const outcomesOf = (
    group: readonly PendingRequest<Request, Result>[],
  ): readonly Outcome<Result>[] => {
    try {
      return commit(group.map(({ request }) => request))
    } catch (error) {
      return group.map(() => ({ error }))
    }
  }

  return {
    submit: (request) =>
      new Promise((resolve, reject) => {
        // At the end of this turn of the event loop, so that all that is submitted in it goes together.
        if (waiting.length === 0) setImmediate(commitGroup)
        waiting.push({ request, resolve, reject })
      }),
    idle: () =>
      waiting.length === 0 ? Promise.resolve() : new Promise((resolve) => idle.push(resolve)),
  }
}

function settle<Request, Result>(
  group: readonly PendingRequest<Request, Result>[],
  outcomes: readonly Outcome<Result>[],
): void {
  for (const [index, { resolve, reject }] of group.entries()) {
    const outcome = outcomes[index]
    if (outcome !== undefined && 'result' in outcome) resolve(outcome.result)
    else reject(outcome?.error)
  }
}
