export { capacityService, capacityTags, type CapacityOptions } from '@vietas/capacity-questions'
export { createCapacityServer } from './server.ts'
