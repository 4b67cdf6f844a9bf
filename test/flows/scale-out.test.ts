import { startDouble, type Double } from '@vietas/event-store/double'
import { afterAll, beforeAll, describe } from 'vitest'
import { severalServices } from './several-services.ts'
import { cleanUp } from './standalone-process.ts'

let double: Double
beforeAll(async () => {
  double = await startDouble()
})
afterAll(async () => {
  await cleanUp()
  await double.stop()
})

describe('two registries and two capacities on one log', () =>
  severalServices(() => double.connectionString))
