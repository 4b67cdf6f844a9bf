import { openEventStore } from '@vietas/event-store'
import { describeEventStore } from '@vietas/event-store-testing'
import { serverUnderTest } from './server-under-test.ts'

const connectionString = serverUnderTest()

describeEventStore('The store on a real server', {
  open: () => openEventStore(connectionString),
  reopen: async (store) => {
    await store.close()
    return openEventStore(connectionString)
  },
  refusesTakenIds: false,
})
