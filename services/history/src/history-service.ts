import type { Service } from '@vietas/service-kit'
import { diffRoute } from './diff/diff.route.ts'
import { diffUnitsRoute } from './diff/diff-units.route.ts'
import { explainRoute } from './explain/explain.route.ts'
import { explainStatusRoute } from './registers/explain-status.route.ts'
import { registerDiffRoute } from './registers/register-diff.route.ts'
import { scenariosRoute, type ScenarioOptions } from './scenarios/scenarios.route.ts'

/** What an analyst asks, in a server that follows the log. */
export const historyService: Service<ScenarioOptions> = async (server, { scenariosFile }) => {
  await server.register(diffRoute)
  await server.register(diffUnitsRoute)
  await server.register(registerDiffRoute)
  await server.register(explainRoute)
  await server.register(explainStatusRoute)
  await server.register(scenariosRoute, { scenariosFile })
}

/** Headings of the documentation. */
export const historyTags = [
  {
    name: 'diff',
    description: 'What differs between two points of both clocks, and why',
  },
  { name: 'explain', description: 'Why a number or a status is what it is, by its events' },
  {
    name: 'scenarios',
    description: 'What would be so had the past been otherwise, beside what is',
  },
]
