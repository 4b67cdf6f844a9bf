import { join } from 'node:path'
import {
  createWiring,
  listen,
  openConfiguredStore,
  readConfig,
  serverOptions,
  start,
  storeToken,
} from '@vietas/service-kit'
import { HistoryConfig, replayLimits } from './config.ts'
import { createHistoryServer } from './server.ts'

void start(async () => {
  const config = readConfig(HistoryConfig, process.env)
  const wiring = createWiring()
  wiring.provide(
    storeToken,
    // What is on disk answers also while the log is away.
    () => openConfiguredStore(config, { mayBeAway: true }),
    (store) => store.close(),
  )
  const server = await createHistoryServer({
    store: await wiring.resolve(storeToken),
    viewsFolder: join(config.DATA_DIR, 'views'),
    historyFolder: join(config.DATA_DIR, 'history'),
    replays: replayLimits(config),
    publisher: config.PUBLISHER,
    server: serverOptions(config, wiring),
  })
  await listen(server, config)
})
