export { capacityService, capacityTags } from '@vietas/capacity-questions'
export { createCapacityServer } from './server.ts'
