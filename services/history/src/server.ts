import { followLog, viewsRoute, viewsTag, type FollowOptions } from '@vietas/capacity-questions'
import { createServer, type Server, type ServerOptions } from '@vietas/service-kit'
import { historyService, historyTags, type HistoryOptions } from './history-service.ts'
import { keepReplays, type KeepReplaysOptions } from './replays/rebuilding/keep-replays.ts'

/** The history service alone, at `/`, on a view of its own. */
export async function createHistoryServer(
  options: FollowOptions &
    HistoryOptions &
    Pick<KeepReplaysOptions, 'replays'> & {
      readonly server?: Omit<ServerOptions, 'name' | 'version'>
    },
): Promise<Server> {
  const { server: given, ...own } = options
  const server = await createServer({
    ...given,
    name: 'vietas-history',
    version: '0.1.0',
    docs: {
      title: 'Vietas history',
      description: DESCRIPTION,
      tags: [...historyTags, viewsTag],
      ...given?.docs,
    },
  })
  followLog(server, { ...own, isAsked: true })
  keepReplays(server, { ...own, historyAt: '' })
  await server.register(historyService, { ...own, heapMiB: own.replays?.heapMiB })
  await server.register(viewsRoute)
  return server
}

const DESCRIPTION = `Answers what changed between two points of both clocks, and why a number is what it is: by the events behind it, their orders, decisions and sources.`
