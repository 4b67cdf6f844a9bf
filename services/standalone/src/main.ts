import { feedSettings } from '@vietas/feed'
import { replayLimits } from '@vietas/history'
import { builtPages } from '@vietas/portal'
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
import { beginLog } from './begin-log.ts'
import { StandaloneConfig } from './config.ts'
import { createStandalone } from './standalone.ts'

void start(async () => {
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
    address: publicAddress(config),
    publisher: config.PUBLISHER,
    feed: feedSettings(config),
    requestLimitMs: config.REQUEST_LIMIT_MS,
    replays: replayLimits(config),
    server: serverOptions(config, wiring),
  })
  await server.ready()
  await beginLog(store, config, server.log)
  await listen(server, config)
  // Whoever asks for a page before it is built waits for it; nobody else does.
  if (process.argv.includes('--build-pages'))
    await builtPages().catch((error: unknown) => server.log.error({ err: error }, 'no pages'))
})
