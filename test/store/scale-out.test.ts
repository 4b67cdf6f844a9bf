import { afterAll, describe } from 'vitest'
import { severalServices } from '../flows/several-services.ts'
import { cleanUp } from '../flows/standalone-process.ts'
import { serverUnderTest } from './server-under-test.ts'

const connectionString = serverUnderTest()
afterAll(cleanUp)

describe('two registries and two capacities on the server', () =>
  severalServices(() => connectionString))
