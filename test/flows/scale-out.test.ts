import { startDouble, type Double } from '@vietas/event-store/double'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { severalServices } from './several-services.ts'
import { cleanUp, startService } from './standalone-process.ts'

let double: Double
beforeAll(async () => {
  double = await startDouble({ nodes: 3 })
})
afterAll(async () => {
  await cleanUp()
  await double.stop()
})

describe('two registries and two capacities on one log', () =>
  severalServices(() => double.connectionString))

it('while all nodes of the log are away, a reader answers, a registry is not ready, and both live', async () => {
  const environment = { EVENT_STORE: double.connectionString }
  const [registry, capacity] = await Promise.all([
    startService('registry', environment),
    startService('capacity', environment),
  ])
  await double.stop()
  // Longer than the search for a node takes.
  await new Promise((resolve) => setTimeout(resolve, 3_000))
  expect(await capacity.get('/health/ready')).toMatchObject({ status: 200 })
  expect(await capacity.get('/v1/capacity?by=municipality')).toMatchObject({ status: 200 })
  expect((await capacity.get('/metrics')).status).toBe(200)
  expect((await registry.get('/health/ready')).status).toBe(503)
  expect((await registry.get('/health/live')).status).toBe(200)
  await double.restart()
  const isReady = async (): Promise<boolean> => (await registry.get('/health/ready')).status === 200
  for (let tries = 0; !(await isReady()) && tries < 20; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 500))
  expect(await isReady()).toBe(true)
})
