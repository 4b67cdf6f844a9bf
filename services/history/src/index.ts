export { historyService, historyTags, type HistoryOptions } from './history-service.ts'
export { createHistoryServer } from './server.ts'
