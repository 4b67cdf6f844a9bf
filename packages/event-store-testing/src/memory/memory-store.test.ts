import { describeEventStore } from '../contract/index.ts'
import { openMemoryStore } from './open-memory-store.ts'

describeEventStore('The store in memory', {
  open: async () => openMemoryStore(),
  reopen: async (store) => store,
  refusesTakenIds: true,
})
