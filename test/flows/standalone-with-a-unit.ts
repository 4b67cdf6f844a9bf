import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openMemoryStore } from '@vietas/event-store-testing'
import { routesOf, type Route } from '../hostile/routes.ts'
import { createStandalone } from '../standards/documents.ts'

/** Every service in this process, in which the unit that the documentation shows has been opened. */
export async function openStandaloneWithAUnit() {
  const folder = mkdtempSync(join(tmpdir(), 'vietas-unit-'))
  const store = openMemoryStore()
  const server = await createStandalone({
    store,
    dataFolder: folder,
    // A busy machine is no fault of a request.
    server: { logging: { level: 'silent' }, maxEventLoopDelayMs: 0 },
  })
  // It is ready once it has come to rest behind this.
  await server.listen({ host: '127.0.0.1', port: 0 })
  const document = (await server.inject('/docs/json')).json()
  const routes = routesOf(document)
  const { example } = routes.find(({ path }) => path === '/registry/v1/service-units') as Route
  const opened = await server.inject({
    method: 'POST',
    url: '/registry/v1/service-units',
    payload: example as object,
  })
  // A view that is still being built is no fault of a request either.
  while ((await server.inject('/health/ready')).statusCode !== 200) await pause(20)
  return {
    server,
    port: (server.server.address() as AddressInfo).port,
    document,
    routes,
    opened: opened.statusCode,
    unitId: opened.json<{ id: string }>().id,
    close: async () => {
      await server.close()
      await store.close()
      rmSync(folder, { recursive: true })
    },
  }
}
