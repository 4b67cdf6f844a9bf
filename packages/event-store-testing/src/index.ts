export { describeEventStore } from './contract/index.ts'
export { openMemoryStore } from './memory/open-memory-store.ts'
export { describeEventStoreDb, localCertificate, startDouble } from './double/index.ts'
export type { Counts, Double, DoubleOptions } from './double/index.ts'
