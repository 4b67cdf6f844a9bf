/** @module-tag slow */
import { startDouble, type Double } from '@vietas/event-store-testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { severalServices } from './several-services.ts'
import { cleanUp, type Standalone } from './standalone-process.ts'

let double: Double
beforeAll(async () => {
  double = await startDouble({ nodes: 3 })
})
afterAll(async () => {
  await cleanUp()
  await double.stop()
})

describe('two registries and two capacities on one log', () => {
  const oneOfEach = severalServices(() => double.connectionString)

  it('while all nodes of it are away, a reader answers, a registry is not ready, and both live', async () => {
    const { registry, capacity } = oneOfEach()
    const readiness = async (service: Standalone): Promise<number> =>
      (await service.get('/health/ready')).status
    const lag = async (): Promise<any> => (await capacity.get('/v1/views')).body.views[0].lag
    await double.stop()
    await expect.poll(() => readiness(registry)).toBe(503)
    await expect.poll(lag).toEqual({})
    expect(await readiness(capacity)).toBe(200)
    expect(await capacity.get('/v1/capacity?by=municipality')).toMatchObject({ status: 200 })
    expect((await capacity.get('/metrics')).status).toBe(200)
    expect((await registry.get('/health/live')).status).toBe(200)
    await double.restart()
    await expect.poll(() => readiness(registry)).toBe(200)
    await expect.poll(lag).toMatchObject({ events: 0 })
  })
})
