export { capacityService, capacityTags, type CapacityOptions } from './capacity-service.ts'
export { createCapacityServer } from './server.ts'
