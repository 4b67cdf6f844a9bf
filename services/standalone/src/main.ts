import {
  createWiring,
  listen,
  openConfiguredStore,
  readConfig,
  serverOptions,
  start,
  storeToken,
} from '@vietas/service-kit'
import { StandaloneConfig } from './config.ts'
import { importDocumentedHistory } from './documented-history/import-documented-history.ts'
import { mayImport } from './documented-history/may-import.ts'
import { createStandalone } from './standalone.ts'

await start(async () => {
  const config = readConfig(StandaloneConfig, process.env)
  const wiring = createWiring()
  wiring.provide(
    storeToken,
    () => openConfiguredStore(config),
    (store) => store.close(),
  )
  const store = await wiring.resolve(storeToken)
  const server = await createStandalone({
    store,
    dataFolder: config.DATA_DIR,
    requestLimitMs: config.REQUEST_LIMIT_MS,
    server: serverOptions(config, wiring),
  })
  await server.ready()
  if (config.SEED === 'documented' && (await mayImport(store))) {
    const facts = await importDocumentedHistory(store)
    server.log.info({ facts }, 'documented history is recorded')
  }
  await listen(server, config)
})
