export { registry, type RegistryOptions } from './registry.ts'
export { createRegistryServer, type RegistryServerOptions } from './server.ts'
export { TAGS as registryTags } from './commands/documentation.ts'
