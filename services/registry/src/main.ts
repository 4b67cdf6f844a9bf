import {
  createWiring,
  listen,
  openConfiguredStore,
  readConfig,
  start,
  StoreConfig,
  storeToken,
} from '@vietas/service-kit'
import { createRegistryServer } from './server.ts'

await start(async () => {
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
    server: { wiring, checkResponses: false, logging: { level: config.LOG_LEVEL } },
  })
  await listen(server, config)
})
