import { join } from 'node:path'
import {
  createWiring,
  listen,
  openConfiguredStore,
  publicAddress,
  readConfig,
  serverOptions,
  start,
  storeToken,
} from '@vietas/service-kit'
import { FeedConfig, feedSettings } from './config.ts'
import { createFeedServer } from './server.ts'

void start(async () => {
  const config = readConfig(FeedConfig, process.env)
  const wiring = createWiring()
  wiring.provide(
    storeToken,
    // What is on disk answers also while the log is away.
    () => openConfiguredStore(config, { mayBeAway: true }),
    (store) => store.close(),
  )
  const server = await createFeedServer({
    store: await wiring.resolve(storeToken),
    viewsFolder: join(config.DATA_DIR, 'views'),
    feedFolder: join(config.DATA_DIR, 'feed'),
    address: publicAddress(config),
    ...feedSettings(config),
    server: serverOptions(config, wiring),
  })
  await listen(server, config)
})
