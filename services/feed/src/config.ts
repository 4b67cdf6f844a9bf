import { StoreConfig, wholeNumber } from '@vietas/service-kit'
import { LIMITS } from './limits.ts'

export const FeedConfig = StoreConfig.extend({
  /** Streams that are open at once, in all and of one client. */
  FEED_STREAMS: wholeNumber(1, 100_000).default(LIMITS.streams),
  FEED_STREAMS_OF_CLIENT: wholeNumber(1, 100_000).default(LIMITS.streamsOfClient),
})
