export { capacityService, capacityTags } from './capacity-service.ts'
export { followLog, type FollowOptions } from './follow-log.ts'
export { viewsRoute, viewsTag } from './views/views.route.ts'
