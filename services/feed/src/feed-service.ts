import { join } from 'node:path'
import { capacityReader } from '@vietas/capacity-questions'
import { growthSignal } from '@vietas/event-store'
import { runProjection } from '@vietas/projections'
import { token, type Server, type Service } from '@vietas/service-kit'
import { eventsRoute } from './events/events.route.ts'
import { createStreams } from './events/streams.ts'
import { isMissing, type FeedReader } from './feed-reader.ts'
import { LIMITS, type FeedLimits } from './limits.ts'
import { asyncApiRoute } from './schemas/async-api.route.ts'
import { schemasRoute } from './schemas/schemas.route.ts'
import { snapshotRoute } from './snapshot/snapshot.route.ts'
import { feedProjection } from './view/feed-view.ts'
import { feedEvents } from './webhooks/feed-events.ts'
import { STRICT } from './webhooks/receiver-config.ts'
import type { ReceiverPolicy } from './webhooks/receiver-url.ts'
import { webhooksRoute, webhooksTag } from './webhooks/webhooks.route.ts'

export interface FeedOptions {
  /** Where it keeps files of its own; made when missing. */
  readonly feedFolder: string
  /** The address that the service is reached at from outside, without a slash at its end. */
  readonly address: string
  readonly limits?: Partial<FeedLimits>
  /** Where webhooks may be sent to. Default: https at port 443 of public addresses. */
  readonly receivers?: ReceiverPolicy
  /** Epoch milliseconds. */
  readonly now?: () => number
}

/** Everything that is on record, then everything new, in a server that follows the log. */
export const feedService: Service<FeedOptions> = async (server, options) => {
  const limits = { ...LIMITS, ...options.limits }
  const reader = followAsFeed(server, options)
  const streams = createStreams(server, reader, limits)
  server.addHook('preClose', () => streams.close())
  await server.register(eventsRoute, { reader, limits, streams })
  await server.register(snapshotRoute, { reader })
  const { address } = options
  await server.register(schemasRoute, { address })
  await server.register(asyncApiRoute, { address })
  await server.register(webhooksRoute, {
    events: feedEvents({ reader, snapshot: `${server.prefix}/v1/snapshot` }),
    file: join(options.feedFolder, 'webhooks.db'),
    policy: options.receivers ?? STRICT,
  })
}

/** Headings of the documentation. */
export const feedTags = [
  { name: 'events', description: 'Everything that is on record, then everything new' },
  { name: 'snapshot', description: 'The state at a place in the log, to begin with' },
  { name: 'schemas', description: 'What events hold, in every version' },
  webhooksTag,
]

const feedReader = token<FeedReader>('feed reader')

function followAsFeed(
  server: Server,
  { feedFolder, address, now = Date.now }: FeedOptions,
): FeedReader {
  const capacity = server.wiring.resolve(capacityReader)
  const { store } = capacity
  const growth = growthSignal()
  server.wiring.provide(
    feedReader,
    () => ({
      store,
      capacity,
      now,
      grown: (signal) => growth.wait(signal),
      projection: runProjection({
        store,
        projection: feedProjection(`${address}/v1/schemas`, growth.announce),
        directory: feedFolder,
        logger: server.log,
      }),
    }),
    ({ projection }) => projection.close(),
  )
  const reader = server.wiring.resolve(feedReader)
  const { projection } = reader
  server.readiness.add('feed-view', async () => {
    const { state, error, position, lag } = await projection.status()
    const ready = projection.position() !== undefined && !isMissing({ state, lag })
    return { ready, state, error, position, lag }
  })
  return reader
}
