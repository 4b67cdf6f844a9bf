import { StoreConfig, wholeNumber } from '@vietas/service-kit'
import type { z } from 'zod'
import type { FeedOptions } from './feed-service.ts'
import { LIMITS } from './limits.ts'
import { receiverPolicy, receiverVariables } from './webhooks/receiver-config.ts'

/** The variables of the feed. */
export const FeedConfig = StoreConfig.extend({
  /** Streams that are open at once, in all and of one client. */
  FEED_STREAMS: wholeNumber(1, 100_000).default(LIMITS.streams),
  FEED_STREAMS_OF_CLIENT: wholeNumber(1, 100_000).default(LIMITS.streamsOfClient),
  ...receiverVariables,
})

export const feedSettings = (
  config: z.infer<typeof FeedConfig>,
): Required<Pick<FeedOptions, 'limits' | 'receivers'>> => ({
  limits: { streams: config.FEED_STREAMS, streamsOfClient: config.FEED_STREAMS_OF_CLIENT },
  receivers: receiverPolicy(config),
})
