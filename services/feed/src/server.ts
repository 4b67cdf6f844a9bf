import { followLog, viewsRoute, viewsTag, type FollowOptions } from '@vietas/capacity-questions'
import { createServer, type Server, type ServerOptions } from '@vietas/service-kit'
import { feedService, feedTags, type FeedOptions } from './feed-service.ts'

/** The feed alone, at `/`, on a view of its own. */
export async function createFeedServer(
  options: FollowOptions &
    FeedOptions & { readonly server?: Omit<ServerOptions, 'name' | 'version'> },
): Promise<Server> {
  const { server: given, ...own } = options
  const server = await createServer({
    ...given,
    name: 'vietas-feed',
    version: '0.1.0',
    docs: {
      title: 'Vietas feed',
      description: DESCRIPTION,
      tags: [...feedTags, viewsTag],
      ...given?.docs,
    },
  })
  followLog(server, own)
  await server.register(feedService, own)
  await server.register(viewsRoute)
  return server
}

const DESCRIPTION = `Everything that is on record, then everything new: each event as CloudEvents 1.0 has it, in the order of the log, at least once, from wherever a client has left off.`
