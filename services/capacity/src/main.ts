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
import { CapacityConfig } from './config.ts'
import { createCapacityServer } from './server.ts'

void start(async () => {
  const config = readConfig(CapacityConfig, process.env)
  const wiring = createWiring()
  wiring.provide(
    storeToken,
    // What is on disk answers also while the log is away.
    () => openConfiguredStore(config, { mayBeAway: true }),
    (store) => store.close(),
  )
  const server = await createCapacityServer({
    store: await wiring.resolve(storeToken),
    viewsFolder: join(config.DATA_DIR, 'views'),
    explainAt: config.EXPLAIN_AT,
    server: serverOptions(config, wiring),
  })
  await listen(server, config)
})
