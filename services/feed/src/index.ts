export { FeedConfig, feedSettings } from './config.ts'
export { feedService, feedTags, type FeedOptions } from './feed-service.ts'
export { createFeedServer } from './server.ts'
