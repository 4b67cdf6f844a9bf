export { capacityService, type CapacityOptions } from './capacity-service.ts'
export { createCapacityServer } from './server.ts'
export { TAGS as capacityTags } from './documentation.ts'
