import type { Service } from '@vietas/service-kit'
import { diffRoute } from './diff/diff.route.ts'
import { diffUnitsRoute } from './diff/diff-units.route.ts'
import { explainRoute } from './explain/explain.route.ts'
import { explainSumsRoute } from './explain/explain-sums.route.ts'
import { explainStatusRoute } from './registers/explain-status.route.ts'
import { registerDiffRoute } from './registers/register-diff.route.ts'
import { timelineRoute } from './timeline/timeline.route.ts'

/** What is asked of the view and the log that `capacityReader` gives: as they are, or as they were. */
export const historyQuestions: Service = async (server) => {
  await server.register(diffRoute)
  await server.register(diffUnitsRoute)
  await server.register(registerDiffRoute)
  await server.register(explainRoute)
  await server.register(explainSumsRoute)
  await server.register(explainStatusRoute)
  await server.register(timelineRoute)
}
