import { sendsHeaders, type Server, type Service } from '@vietas/service-kit'
import { QUESTIONS } from './capabilities.ts'
import { capacityRoute } from './capacity/capacity.route.ts'
import type { ExplainedAt } from './explained.ts'
import { keepForAnHour } from './keep-for-an-hour.ts'
import { termsRoute } from './terms/terms.route.ts'
import { viewsRoute, viewsTag } from './views/views.route.ts'
import { nearestRoute } from './nearest/nearest.route.ts'
import { seriesRoute } from './series/series.route.ts'
import { mount } from './questions/mount.route.ts'
import { mountOwn } from './questions/own-questions.route.ts'
import { capacityReader, type Asks } from './reader.ts'
import { sourcesRoute, sourcesTag } from './sources/sources.route.ts'

export interface CapacityServiceOptions extends ExplainedAt {
  /** Adds to the questions what another service in the same server can do for them. */
  readonly besides?: (server: Server) => void
}

/** The read side for planners, in a server that follows the log. */
export const capacityService: Service<CapacityServiceOptions> = async (
  server,
  { explainAt, besides },
) => {
  await server.register(async (questions) => {
    besides?.(questions)
    await questions.register(wholeLogQuestions, { explainAt })
  })
  await server.register(viewsRoute)
}

/** Every question of the view that `capacityReader` gives, documents included. */
export const wholeLogQuestions: Service<ExplainedAt> = async (server, { explainAt }) => {
  const reader = server.wiring.resolve(capacityReader)
  keepForAnHour(server, reader)
  sendsHeaders(server, 'Vietas-View-Behind-Since')
  await server.register(capacityQuestions, { readerOf: () => reader, explainAt })
  await server.register(sourcesRoute)
}

/** Every question about capacity, of whatever view the request names. */
export const capacityQuestions: Service<Asks & ExplainedAt> = async (
  server,
  { readerOf, explainAt },
) => {
  await server.register(termsRoute, { readerOf })
  if (explainAt !== undefined) sendsHeaders(server, 'Link', 'Link-Template')
  await server.register(capacityRoute, { readerOf, explainAt })
  await server.register(seriesRoute, { readerOf, explainAt })
  await server.register(nearestRoute, { readerOf, explainAt })
  for (const asked of QUESTIONS) {
    mount(server, { readerOf, explainAt }, asked)
    mountOwn(server, { readerOf, explainAt }, asked)
  }
}

/** Headings of the documentation. */
export const capacityTags = [
  { name: 'capacity', description: 'How many places, for any day, as known on any day' },
  ...QUESTIONS.map(({ tag }) => tag),
  sourcesTag,
  {
    name: 'terms',
    description: 'What service types and target groups are called, and legally were',
  },
  viewsTag,
]
