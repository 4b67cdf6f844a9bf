export { historyService, historyTags } from './history-service.ts'
export { createHistoryServer } from './server.ts'
