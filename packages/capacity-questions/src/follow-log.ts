import type { CapacityIndex } from '@vietas/capacity-ledger'
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
  /** Whether questions about places are asked of it: it is ready once the sums for them are made. */
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
  const hasSums = isAsked ? sumsOnce(server) : () => true
  server.readiness.add('capacity-view', async () => {
    const { state, error, position, lag } = await projection.status()
    // While the log is away nothing is known to be missing, and an answer with its age is of use.
    const misses = state === 'failed' && (lag.events ?? 0) > 0
    const logAwaySince = log.awaySince()
    const isThere = projection.position() !== undefined && !misses
    const ready = isThere && hasSums(projection.view().index)
    const reason = isThere && !ready ? 'The sums for questions are being made' : undefined
    return { ready, reason, state, error, position, lag, logAwaySince }
  })
  addViewMetrics(server.metrics, projection)
}

/**
 * Has the sums of the first index made, and says whether that is done. Without them each question
 * after a start adds up all entries one by one, and has the making of the sums in its way.
 */
function sumsOnce(server: Server): (index: CapacityIndex) => boolean {
  let sums: 'to-make' | 'making' | 'made' = 'to-make'
  return (index) => {
    if (sums === 'to-make') {
      const making = keepBalanced(index, (err) =>
        server.log.error({ err }, 'the balances could not be brought up to date'),
      )
      sums = making === undefined ? 'made' : 'making'
      void making?.then(() => (sums = 'made'))
    }
    return sums === 'made'
  }
}
