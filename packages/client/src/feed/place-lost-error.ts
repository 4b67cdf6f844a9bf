import { ProblemError, type Problem } from '../problem.ts'

/**
 * The feed cannot go on from the place that it was given: it is of another log, or the log does not
 * hold it. Take the state from `snapshot` and go on from the cursor that it names; to go on from
 * anywhere else would leave out events or bring them a second time, so no client does that for you.
 */
export class PlaceLostError extends ProblemError {
  /** The address of the snapshot. */
  readonly snapshot: string
  /** The place that it was given. */
  readonly after: string

  constructor(status: number, problem: Problem, { snapshot, after }: LostPlace) {
    super(status, problem)
    this.name = 'PlaceLostError'
    this.snapshot = snapshot
    this.after = after
  }
}

interface LostPlace {
  readonly snapshot: string
  readonly after: string
}
