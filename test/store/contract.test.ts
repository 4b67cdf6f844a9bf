import { openEventStoreDb } from '@vietas/event-store'
import { describeEventStore } from '@vietas/event-store-testing'
import { serverUnderTest } from './server-under-test.ts'

const connectionString = serverUnderTest()

describeEventStore('The store on a real server', {
  open: () => openEventStoreDb({ connectionString }),
  reopen: async (store) => {
    await store.close()
    return openEventStoreDb({ connectionString })
  },
  refusesTakenIds: false,
})
