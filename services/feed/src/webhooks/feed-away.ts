import { EventStoreError } from '@vietas/event-store'
import { ProjectionError } from '@vietas/projections'
import { ProblemError } from '@vietas/service-kit'

/** The feed cannot be read now; said once for all, by whoever watches the log and its views. */
export const isAway = (error: unknown): boolean =>
  error instanceof ProblemError
    ? error.problem.status >= 500
    : error instanceof EventStoreError || error instanceof ProjectionError
