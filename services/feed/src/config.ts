import { StoreConfig } from '@vietas/service-kit'

export const FeedConfig = StoreConfig
