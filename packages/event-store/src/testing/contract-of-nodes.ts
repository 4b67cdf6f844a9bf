import { afterAll, beforeAll } from 'vitest'
import { describeEventStore, startDouble } from '@vietas/event-store-testing'
import { openEventStoreDb } from '../eventstoredb/open-eventstoredb.ts'
import type { Double } from '@vietas/event-store-testing'

/** The whole contract through the real client. */
export function describeNodes(nodes: number): void {
  let double: Double
  beforeAll(async () => {
    double = await startDouble({ nodes })
  })
  afterAll(() => double.stop())

  const open = (): ReturnType<typeof openEventStoreDb> =>
    openEventStoreDb({ connectionString: double.connectionString })

  describeEventStore(`The store on EventStoreDB, nodes: ${nodes}`, {
    open,
    reopen: async (store) => {
      await store.close()
      return open()
    },
    refusesTakenIds: false,
  })
}
