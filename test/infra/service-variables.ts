import { join } from 'node:path'
import type { z } from 'zod'
import { root } from './repository.ts'

/** The variables that a service reads, by the main file that a container runs. */
export const variablesOf: Readonly<Record<string, z.ZodObject>> = {
  'services/registry/dist/main.js': await schema(
    'packages/service-kit/src/index.ts',
    'StoreConfig',
  ),
  'services/capacity/dist/main.js': await schema(
    'services/capacity/src/config.ts',
    'CapacityConfig',
  ),
  'services/history/dist/main.js': await schema('services/history/src/config.ts', 'HistoryConfig'),
  'services/feed/dist/main.js': await schema('services/feed/src/config.ts', 'FeedConfig'),
  'services/portal/dist/server/main.js': await schema(
    'packages/service-kit/src/index.ts',
    'ServiceConfig',
  ),
  'services/standalone/dist/main.js': await schema(
    'services/standalone/src/config.ts',
    'StandaloneConfig',
  ),
}

/** By path: the configuration of `standalone` is its own business, and no package exports it. */
async function schema(path: string, name: string): Promise<z.ZodObject> {
  const module = (await import(join(root, path))) as Record<string, z.ZodObject>
  const found = module[name]
  if (found === undefined) throw new Error(`${path} exports no ${name}`)
  return found
}
