import {
  createServer,
  createWiring,
  listen,
  readConfig,
  serverOptions,
  ServiceConfig,
  start,
} from '@vietas/service-kit'
import { addApiPage } from './api-page.ts'
import { portal } from './portal.ts'

void start(async () => {
  const config = readConfig(ServiceConfig, process.env)
  const server = await createServer({
    ...serverOptions(config, createWiring()),
    name: 'vietas-portal',
    version: '0.1.0',
  })
  await server.register(portal)
  addApiPage(server)
  await listen(server, config)
})
