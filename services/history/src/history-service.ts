import { join } from 'node:path'
import { sendsHeaders, type Service } from '@vietas/service-kit'
import { datasetsRoute } from './datasets/datasets.route.ts'
import { createReleases } from './datasets/releasing/releases.ts'
import { historyQuestions } from './history-questions.ts'
import { playbackRoute } from './playback/playback.route.ts'
import { askedOfReplays } from './replays/answer-from.route.ts'
import { replaysToken } from './replays/rebuilding/keep-replays.ts'
import { DEFAULT_LIMITS } from './replays/rebuilding/replay-limits.ts'
import { replaysRoute } from './replays/replays.route.ts'
import { scenariosRoute } from './scenarios/scenarios.route.ts'
import { eventTypesRoute } from './words/event-types.route.ts'

export interface HistoryOptions {
  /** Where the files of the view are that the server follows the log with. */
  readonly viewsFolder: string
  /** Where it keeps files of its own; made when missing. */
  readonly historyFolder: string
  /** Who publishes the datasets, as their catalogue says. Default: Vietas. */
  readonly publisher?: string | undefined
  /** The most that the heap of a process that makes a release may take, in MiB. */
  readonly heapMiB?: number | undefined
  /** Epoch milliseconds. */
  readonly now?: () => number
}

/** What an analyst asks, in a server that follows the log and keeps replays. */
export const historyService: Service<HistoryOptions> = async (server, options) => {
  const { viewsFolder, historyFolder, publisher = 'Vietas', now = Date.now } = options
  const { heapMiB = DEFAULT_LIMITS.heapMiB } = options
  const folder = join(historyFolder, 'datasets')
  const replays = server.wiring.resolve(replaysToken)
  const releases = createReleases({ folder, viewsFolder, heapMiB, now, log: server.log })
  server.addHook('onClose', () => releases.close())
  await server.register(eventTypesRoute)
  await server.register(replaysRoute, { replays })
  await server.register(async (questions) => {
    sendsHeaders(questions, 'Vietas-View-Behind-Since')
    await questions.register(playbackRoute)
    await questions.register(async (ofLogs) => {
      askedOfReplays(ofLogs, replays)
      await ofLogs.register(historyQuestions)
    })
  })
  await server.register(scenariosRoute, { scenariosFile: join(historyFolder, 'scenarios.db') })
  await server.register(datasetsRoute, { releases, publisher, now })
}

/** Headings of the documentation. */
export const historyTags = [
  {
    name: 'diff',
    description: 'What differs between two points of both clocks, and why',
  },
  { name: 'explain', description: 'Why a number or a status is what it is, by its events' },
  { name: 'timeline', description: 'What happened, in order, each entry as it was in its time' },
  {
    name: 'replays',
    description: 'Every answer as the registry would have given it at a position or an instant',
  },
  {
    name: 'playback',
    description: 'How a number or the map grew, event by event or step by step, on either clock',
  },
  {
    name: 'scenarios',
    description: 'What would be so had the past been otherwise, beside what is',
  },
  { name: 'datasets', description: 'All facts as tables, with the intervals of both clocks' },
]
