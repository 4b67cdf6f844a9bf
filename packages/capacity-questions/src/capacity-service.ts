import type { Service } from '@vietas/service-kit'
import { QUESTIONS } from './capabilities.ts'
import { capacityRoute } from './capacity/capacity.route.ts'
import { keepForAnHour } from './keep-for-an-hour.ts'
import { termsRoute } from './terms/terms.route.ts'
import { viewsRoute, viewsTag } from './views/views.route.ts'
import { nearestRoute } from './nearest/nearest.route.ts'
import { seriesRoute } from './series/series.route.ts'
import { mount } from './questions/mount.route.ts'
import { mountOwn } from './questions/own-questions.route.ts'
import { capacityReader } from './reader.ts'

export interface CapacityOptions {
  /** Where the history service answers in the same server; without it answers have no link to it. */
  readonly explainAt?: string
}

/** The read side for planners, in a server that follows the log. */
export const capacityService: Service<CapacityOptions> = async (server, { explainAt }) => {
  const reader = server.wiring.resolve(capacityReader)
  keepForAnHour(server, reader)
  await server.register(capacityRoute, { explainAt })
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
  viewsTag,
]
