import { describeEventStoreDb } from '@vietas/event-store-testing'
import { serverUnderTest } from './server-under-test.ts'

// Whoever finds a server that behaves otherwise mends the double, and then the store.
describeEventStoreDb('A real server', { connectionString: serverUnderTest() })
