export { firstEventIdOf } from './commands/request.ts'
export { registry, registryTags, type RegistryOptions } from './registry.ts'
export { createRegistryServer, type RegistryServerOptions } from './server.ts'
