import { makeFolder } from '@vietas/event-store'
import { startBuilds } from './builds.ts'
import { checkName, lockPath } from './file-names.ts'
import { lockViews } from './lock.ts'
import { ProjectionError } from './projection-error.ts'
import { SILENT } from './projection.ts'
import { statusOf } from './status.ts'
import { createWaiters } from './waiters.ts'
import type { LogReader, Lock, Position } from '@vietas/event-store'
import type { Builds } from './builds.ts'
import type { DeadLetter } from './dead-letters.ts'
import type { Logger, Projection } from './projection.ts'
import type { RebuildStart } from './rebuild.ts'
import type { Run } from './run.ts'
import type { ProjectionStatus } from './status.ts'
import type { ViewFile } from './view-file.ts'
import type { WaitOptions } from './waiters.ts'

export interface ProjectionOptions<View> {
  readonly store: LogReader
  readonly projection: Projection<View>
  /** Where the view files are; made when missing. */
  readonly directory: string
  /** Default: none. */
  readonly logger?: Logger
  /** Epoch milliseconds. */
  readonly now?: () => number
}

export interface RunningProjection<View> {
  /**
   * The view that queries read, at some position of the log; never half a page or half a rebuild.
   * Get it anew for each query and do not keep it over an `await`: a rebuild may replace it.
   *
   * @throws ProjectionError `not-built`, `unavailable`, `closed`
   */
  view(): View
  /** How far `view()` has handled the log; undefined while there is no view. */
  position(): Position | undefined
  /**
   * Since when it cannot go on, in epoch milliseconds, though it answers; undefined while it can.
   */
  failingSince(): number | undefined
  /** True as soon as `view()` has handled the position, also if the filter leaves its event out. */
  waitFor(position: Position, options: WaitOptions): Promise<boolean>
  status(): Promise<ProjectionStatus>
  /** The oldest first, at most `limit`; `status` has the count of all. */
  deadLetters(limit?: number): DeadLetter[]
  /** Builds the view anew beside the present one, which stays up to date until it is replaced. */
  rebuild(): RebuildStart
  /** Ends after the present transaction, and releases the files. */
  close(): Promise<void>
}

/** @throws ProjectionError `in-use`, `invalid-projection` */
export function runProjection<View>(options: ProjectionOptions<View>): RunningProjection<View> {
  const { store, projection, directory, logger = SILENT, now = Date.now } = options
  const { name } = projection
  checkName(projection)
  makeFolder(directory)
  const lock = lockViews(lockPath(directory, projection))
  let closing: Promise<void> | undefined

  const waiters = createWaiters(() => positionOf(builds))
  const builds = releasingOnError(lock, () =>
    startBuilds({ store, projection, directory, logger, now, onServed: () => waiters.notify() }),
  )

  const fileOf = (run: ReturnType<Builds<View>['serving']>): ViewFile<View> => {
    if (closing !== undefined) throw new ProjectionError('closed', `${name} is closed.`)
    if (run !== undefined) return run.file
    throw new ProjectionError('not-built', `The view ${name} is being built; ask again later.`)
  }

  const rebuild = (): RebuildStart => {
    if (closing !== undefined) return { outcome: 'refused', reason: 'closed' }
    if (builds.building()?.finish !== undefined) {
      return { outcome: 'refused', reason: 'rebuild-under-way' }
    }
    if (builds.serving() === undefined) {
      return { outcome: 'refused', reason: 'first-build-under-way' }
    }
    return { outcome: 'started', rebuild: builds.startRebuild() }
  }

  const close = async (): Promise<void> => {
    waiters.end()
    try {
      await builds.close()
    } finally {
      lock.release()
    }
  }

  return {
    view: () => fileOf(answering(builds)).view(),
    position: () => positionOf(builds),
    failingSince: () => failingSinceOf(builds.serving()),
    waitFor: (position, wait) => waiters.waitFor(position, wait),
    status: () => statusOf({ store, projection, builds, now, isClosed: closing !== undefined }),
    deadLetters: (limit = 1_000) =>
      fileOf(builds.serving() ?? builds.building()).deadLetters(limit),
    rebuild,
    close: () => (closing ??= close()),
  }
}

function failingSinceOf<View>(run: Run<View> | undefined): number | undefined {
  return run?.state.state === 'failed' ? run.state.since : undefined
}

/**
 * The view to ask. One that was complete when the log was empty, and has not been able to read since,
 * is none: it would answer zeros.
 */
function answering<View>(builds: Builds<View>): Run<View> | undefined {
  const run = builds.serving()
  const isEmpty = run?.file.checkpoint().handled === 0
  return isEmpty && failingSinceOf(run) !== undefined ? undefined : run
}

function positionOf<View>(builds: Builds<View>): Position | undefined {
  return answering(builds)?.file.checkpoint().position
}

function releasingOnError<Result>(lock: Lock, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    lock.release()
    throw error
  }
}
