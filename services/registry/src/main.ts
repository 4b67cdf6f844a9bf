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
import { createRegistryServer } from './server.ts'

void start(async () => {
  const config = readConfig(StoreConfig, process.env)
  const wiring = createWiring()
  wiring.provide(
    storeToken,
    () => openConfiguredStore(config),
    (store) => store.close(),
  )
  const server = await createRegistryServer({
    store: await wiring.resolve(storeToken),
    requestLimitMs: config.REQUEST_LIMIT_MS,
    server: serverOptions(config, wiring),
  })
  await listen(server, config)
})
