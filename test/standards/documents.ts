import { createCapacityServer } from '@vietas/capacity'
import type { EventStore } from '@vietas/event-store'
import { createFeedServer } from '@vietas/feed'
import { createHistoryServer } from '@vietas/history'
import { openMemoryStore } from '@vietas/event-store-testing'
import { createRegistryServer, type RegistryServerOptions } from '@vietas/registry'
import { join } from 'node:path'

type Server = Awaited<ReturnType<typeof createRegistryServer>>

interface Parts {
  readonly store: EventStore
  readonly dataFolder: string
  readonly server: RegistryServerOptions['server'] & {}
}

const standalone = join(import.meta.dirname, '../../services/standalone/src/standalone.ts')

/** `standalone` is a program, and no package exports it. */
export const { createStandalone } = (await import(standalone)) as {
  readonly createStandalone: (parts: Parts) => Promise<Server>
}

const SERVICES = {
  registry: ({ store, server }: Parts) => createRegistryServer({ store, server }),
  capacity: ({ store, dataFolder, server }: Parts) =>
    createCapacityServer({ store, viewsFolder: join(dataFolder, 'views'), server }),
  history: ({ store, dataFolder, server }: Parts) =>
    createHistoryServer({
      store,
      viewsFolder: join(dataFolder, 'views'),
      historyFolder: join(dataFolder, 'history'),
      server,
    }),
  feed: ({ store, dataFolder, server }: Parts) =>
    createFeedServer({
      store,
      viewsFolder: join(dataFolder, 'views'),
      feedFolder: join(dataFolder, 'feed'),
      address: 'https://vietas.example',
      server,
    }),
  standalone: createStandalone,
}

/** The OpenAPI document of each service, from servers that listen nowhere. */
export async function documents(folder: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (const [name, create] of Object.entries(SERVICES)) {
    const store = openMemoryStore()
    const dataFolder = join(folder, name)
    const server = await create({ store, dataFolder, server: { logging: { level: 'silent' } } })
    found.set(name, (await server.inject('/docs/json')).payload)
    await server.close()
    await store.close()
  }
  return found
}
