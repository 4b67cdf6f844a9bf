/** @module-tag slow */
import { afterAll } from 'vitest'
import { describeEventStoreDb } from './behaviour/index.ts'
import { startDouble } from './start-double.ts'

const double = await startDouble()
afterAll(() => double.stop())

describeEventStoreDb('The double', double)
