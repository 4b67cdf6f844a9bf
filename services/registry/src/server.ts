import { createServer, type Server, type ServerOptions } from '@vietas/service-kit'
import { registry, registryTags, type RegistryOptions } from './registry.ts'

export interface RegistryServerOptions extends RegistryOptions {
  readonly server?: Omit<ServerOptions, 'name' | 'version'>
}

/** The registry alone, at `/`. */
export async function createRegistryServer(options: RegistryServerOptions): Promise<Server> {
  const { server: given, ...own } = options
  const server = await createServer({
    ...given,
    name: 'vietas-registry',
    version: '0.1.0',
    docs: {
      title: 'Vietas registry',
      description: DESCRIPTION,
      tags: registryTags,
      ...given?.docs,
    },
  })
  await server.register(registry, own)
  return server
}

const DESCRIPTION = `Records what happens to the capacity of social services.

Send an \`Idempotency-Key\` with every write: sent again, it gives the first answer again and records nothing. Send the \`ETag\` of what you decided on as \`If-Match\`: if it has changed since, nothing is recorded (412). Every write answers with its \`position\`; a query with \`after=<position>\` sees it.

Each report may name its \`source\`, and \`knownSince\` when that document proves that it was known before today. No personal data, ever: no names, no personal codes.`
