import type { Service } from '@vietas/service-kit'
import { diffRoute } from './diff/diff.route.ts'
import { diffUnitsRoute } from './diff/diff-units.route.ts'

/** What an analyst asks, in a server that follows the log. */
export const historyService: Service = async (server) => {
  await server.register(diffRoute)
  await server.register(diffUnitsRoute)
}

/** Headings of the documentation. */
export const historyTags = [
  {
    name: 'diff',
    description: 'What differs between two points of both clocks, and why',
  },
]
