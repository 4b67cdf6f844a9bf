import type { EventStore } from '@vietas/event-store'
import { runProjection } from '@vietas/projections'
import type { Server } from '@vietas/service-kit'
import { createAskedBefore } from './asked-before.ts'
import { capacityProjection } from './capacity-view/capacity-view.ts'
import { keepBalanced } from './keep-balanced.ts'
import { createKeptAnswers } from './kept-answers.ts'
import { capacityReader, followedView } from './reader.ts'
import { addViewMetrics } from './views/view-metrics.ts'

export interface FollowOptions {
  readonly store: EventStore
  /** Where the view files are; made when missing. */
  readonly viewsFolder: string
  /** Epoch milliseconds. */
  readonly now?: () => number
  /** Whether questions about places are asked of it: the sums for them are then made at once. */
  readonly isAsked?: boolean
}

/**
 * Follows the log with one view, from which every service mounted in the server answers. The store
 * stays open: it is closed by whoever opened it.
 */
export function followLog(server: Server, options: FollowOptions): void {
  const { store, viewsFolder, now = Date.now, isAsked = false } = options
  server.wiring.provide(
    followedView,
    () =>
      runProjection({
        store,
        projection: capacityProjection(store),
        directory: viewsFolder,
        logger: server.log,
      }),
    (projection) => projection.close(),
  )
  server.wiring.provide(capacityReader, (resolve) => ({
    now,
    store,
    log: server.watchLog(store),
    answers: createKeptAnswers(),
    askedBefore: createAskedBefore(),
    projection: resolve(followedView),
  }))
  const { log } = server.wiring.resolve(capacityReader)
  const projection = server.wiring.resolve(followedView)
  server.readiness.add('capacity-view', async () => {
    const { state, error, position, lag } = await projection.status()
    // While the log is away nothing is known to be missing, and an answer with its age is of use.
    const misses = state === 'failed' && (lag.events ?? 0) > 0
    const logAwaySince = log.awaySince()
    const ready = projection.position() !== undefined && !misses
    // Else the first questions after a start, each slow without the sums, have them made.
    if (ready && isAsked)
      keepBalanced(projection.view().index, (err) =>
        server.log.error({ err }, 'the balances could not be brought up to date'),
      )
    return { ready, state, error, position, lag, logAwaySince }
  })
  addViewMetrics(server.metrics, projection)
}
