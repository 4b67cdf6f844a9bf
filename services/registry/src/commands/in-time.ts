import { withTimeLimit } from '@vietas/event-store'
import { ProblemError } from '@vietas/service-kit'
import { timeIsUp } from './problems.ts'

/** Whether someone waits for the answer. What nobody waits for is not begun. */
export type IsWanted = () => boolean

interface Connection {
  readonly socket: { readonly destroyed?: boolean }
}

/**
 * One limit for all of a request, its wait for others included.
 *
 * @throws ProblemError when the time is up; what was begun goes on
 */
export function inTime<Result>(
  { socket }: Connection,
  limitMs: number,
  work: (isWanted: IsWanted) => Promise<Result>,
): Promise<Result> {
  let isUp = false
  const isWanted = (): boolean => !isUp && socket.destroyed !== true
  return withTimeLimit(work(isWanted), limitMs, () => {
    isUp = true
    throw new ProblemError(timeIsUp(limitMs), { 'retry-after': '5' })
  })
}
