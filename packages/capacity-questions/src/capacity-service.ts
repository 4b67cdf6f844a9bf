import type { EventStore } from '@vietas/event-store'
import { runProjection } from '@vietas/projections'
import type { Service } from '@vietas/service-kit'
import { createAskedBefore } from './asked-before.ts'
import { createKeptAnswers } from './kept-answers.ts'
import { QUESTIONS } from './capabilities.ts'
import { capacityProjection } from './capacity-view/capacity-view.ts'
import { capacityRoute } from './capacity/capacity.route.ts'
import { keepForAnHour } from './keep-for-an-hour.ts'
import { addViewMetrics } from './views/view-metrics.ts'
import { termsRoute } from './terms/terms.route.ts'
import { viewsRoute } from './views/views.route.ts'
import { nearestRoute } from './nearest/nearest.route.ts'
import { seriesRoute } from './series/series.route.ts'
import { mount } from './questions/mount.route.ts'
import { mountOwn } from './questions/own-questions.route.ts'
import { capacityReader } from './reader.ts'

export interface CapacityOptions {
  readonly store: EventStore
  /** Where the view files are; made when missing. */
  readonly viewsFolder: string
  /** Epoch milliseconds. */
  readonly now?: () => number
}

/** The read side for planners. The store stays open: it is closed by whoever opened it. */
export const capacityService: Service<CapacityOptions> = async (server, options) => {
  const { store, viewsFolder, now = Date.now } = options
  server.wiring.provide(
    capacityReader,
    () => ({
      now,
      log: server.watchLog(store),
      answers: createKeptAnswers(),
      askedBefore: createAskedBefore(),
      projection: runProjection({
        store,
        projection: capacityProjection(store),
        directory: viewsFolder,
        logger: server.log,
      }),
    }),
    ({ projection }) => projection.close(),
  )
  const reader = server.wiring.resolve(capacityReader)
  const { projection, log } = reader
  server.readiness.add('capacity-view', async () => {
    const { state, error, position, lag } = await projection.status()
    // While the log is away nothing is known to be missing, and an answer with its age is of use.
    const misses = state === 'failed' && (lag.events ?? 0) > 0
    const logAwaySince = log.awaySince()
    const ready = projection.position() !== undefined && !misses
    return { ready, state, error, position, lag, logAwaySince }
  })
  addViewMetrics(server.metrics, projection)

  keepForAnHour(server, reader)
  await server.register(capacityRoute)
  await server.register(seriesRoute)
  await server.register(nearestRoute)
  for (const asked of QUESTIONS) {
    mount(server, reader, asked)
    mountOwn(server, reader, asked)
  }
  await server.register(termsRoute)
  await server.register(viewsRoute)
}

/** Headings of the documentation. */
export const capacityTags = [
  { name: 'capacity', description: 'How many places, for any day, as known on any day' },
  ...QUESTIONS.map(({ tag }) => tag),
  {
    name: 'terms',
    description: 'What service types and target groups are called, and legally were',
  },
  { name: 'views', description: 'What the answers are taken from' },
]
