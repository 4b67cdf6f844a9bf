import { join } from 'node:path'
import { capacityService, capacityTags } from '@vietas/capacity'
import { followLog } from '@vietas/capacity-questions'
import type { EventStore } from '@vietas/event-store'
import { feedService, feedTags, type FeedOptions } from '@vietas/feed'
import {
  askedOfReplays,
  historyService,
  historyTags,
  keepReplays,
  type ReplayLimits,
} from '@vietas/history'
import { portal } from '@vietas/portal'
import { registry, registryTags } from '@vietas/registry'
import { createServer, type Server, type ServerOptions } from '@vietas/service-kit'
import { leadToDocumentsOfAll } from './documents-of-all.ts'
import { addIndexPage } from './index-page.ts'

export interface StandaloneOptions {
  readonly store: EventStore
  readonly dataFolder: string
  /** The address that it is reached at from outside. Default: an address of this machine. */
  readonly address?: string
  readonly requestLimitMs?: number
  readonly replays?: ReplayLimits
  /** Who publishes the datasets. */
  readonly publisher?: string | undefined
  /** How many streams there may be, and where webhooks may be sent to. */
  readonly feed?: Pick<FeedOptions, 'limits' | 'receivers'>
  readonly server?: Omit<ServerOptions, 'name' | 'version'>
}

/** Every service in one server, each under its name. */
export async function createStandalone(options: StandaloneOptions): Promise<Server> {
  const {
    store,
    dataFolder,
    address = 'http://127.0.0.1:8080',
    publisher,
    replays: replayLimits,
    feed,
    ...limits
  } = options
  const server = await createServer({
    ...options.server,
    name: 'vietas',
    version: '0.1.0',
    docs: { title: 'Vietas', description: DESCRIPTION, tags: uniqueTags() },
  })
  addIndexPage(server, store)
  leadToDocumentsOfAll(server)
  await server.register(portal)
  await server.register(registry, { ...limits, prefix: '/registry', store })
  const viewsFolder = join(dataFolder, 'views')
  const historyFolder = join(dataFolder, 'history')
  followLog(server, { store, viewsFolder, isAsked: true })
  const replays = keepReplays(server, {
    store,
    historyFolder,
    historyAt: '/history',
    replays: replayLimits,
  })
  await server.register(capacityService, {
    prefix: '/capacity',
    explainAt: '/history',
    besides: (questions) => askedOfReplays(questions, replays),
  })
  await server.register(historyService, {
    prefix: '/history',
    viewsFolder,
    historyFolder,
    publisher,
    heapMiB: replayLimits?.heapMiB,
  })
  await server.register(feedService, {
    prefix: '/feed',
    feedFolder: join(dataFolder, 'feed'),
    address: `${address}/feed`,
    ...feed,
  })
  return server
}

/** Several services may have a tag of the same name; it is listed once. */
function uniqueTags(): { name: string; description?: string }[] {
  const tags = new Map<string, { name: string; description?: string }>()
  for (const tag of [...registryTags, ...capacityTags, ...historyTags, ...feedTags])
    if (!tags.has(tag.name)) tags.set(tag.name, tag)
  return [...tags.values()]
}

const DESCRIPTION = `Which social-service places exist, how many are free, what is planned and what an order will close: for any day, as known on any day.

**Record** at \`/registry\`. Send an \`Idempotency-Key\` with every write: sent again, it gives the first answer again and records nothing. Send the \`ETag\` of what you decided on as \`If-Match\`: if it has changed since, nothing is recorded (412).

**Ask** at \`/capacity\`, on two clocks: \`validAt\` (what was so on that day) and \`knownAt\` (as known then). With \`after=<position>\` a query sees the write that answered with that position.

**Explain** at \`/history\`: what differs between two points of both clocks and why, and the events and sources behind a number or a status.

**Follow** at \`/feed\`: everything that is on record, then everything new, as CloudEvents in streams and pages, from wherever a client has left off.

Every error is a problem document (RFC 9457) that names the field and the way out.`
