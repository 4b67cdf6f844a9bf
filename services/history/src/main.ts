import { join } from 'node:path'
import {
  createWiring,
  listen,
  openConfiguredStore,
  readConfig,
  serverOptions,
  start,
  StoreConfig,
  storeToken,
} from '@vietas/service-kit'
import { createHistoryServer } from './server.ts'

await start(async () => {
  const config = readConfig(StoreConfig, process.env)
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
    server: serverOptions(config, wiring),
  })
  await listen(server, config)
})
