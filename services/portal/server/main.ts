import {
  createServer,
  createWiring,
  listen,
  readConfig,
  serverOptions,
  ServiceConfig,
  start,
} from '@vietas/service-kit'
import { portal } from './portal.ts'

await start(async () => {
  const config = readConfig(ServiceConfig, process.env)
  const server = await createServer({
    ...serverOptions(config, createWiring()),
    name: 'vietas-portal',
    version: '0.1.0',
  })
  await server.register(portal)
  await listen(server, config)
})
