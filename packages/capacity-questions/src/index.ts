export { capacityService, capacityTags, type CapacityOptions } from './capacity-service.ts'
