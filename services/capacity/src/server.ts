import {
  capacityService,
  capacityTags,
  followLog,
  type FollowOptions,
} from '@vietas/capacity-questions'
import { createServer, type Server, type ServerOptions } from '@vietas/service-kit'

/** The capacity service alone, at `/`. */
export async function createCapacityServer(
  options: FollowOptions & {
    /** Where the history service answers; without it answers have no link to it. */
    readonly explainAt?: string | undefined
    readonly server?: Omit<ServerOptions, 'name' | 'version'>
  },
): Promise<Server> {
  const { server: given, explainAt, ...own } = options
  const server = await createServer({
    ...given,
    name: 'vietas-capacity',
    version: '0.1.0',
    docs: {
      title: 'Vietas capacity',
      description: DESCRIPTION,
      tags: capacityTags,
      ...given?.docs,
    },
  })
  followLog(server, { ...own, isAsked: true })
  await server.register(capacityService, { explainAt })
  return server
}

const DESCRIPTION = `Answers which places exist, for any day (\`validAt\`), as known on any day (\`knownAt\`).

A number that is not known is not counted as zero: beside every sum stands how many units have no known count.`
