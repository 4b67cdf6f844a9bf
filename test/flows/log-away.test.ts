/** @module-tag slow */
import { startDouble } from '@vietas/event-store-testing'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { cleanUp, startService } from './standalone-process.ts'

afterAll(cleanUp)

describe('While the log is away', () => {
  it('a capacity with a view on disk starts, answers, and says since when', async () => {
    const double = await startDouble()
    onTestFinished(() => double.stop())
    const environment = { EVENT_STORE: double.connectionString }
    const registry = await startService('registry', environment)
    const capacity = await startService('capacity', environment)
    const opened = await registry.post('/v1/service-units', unit)
    const seen = await capacity.get(`/v1/capacity?after=${opened.body.position}`)
    expect(seen.body.total.units).toBe(1)
    expect(await capacity.stop()).toBe(0)
    await double.stop()

    const again = await startService('capacity', environment, capacity.dataFolder)
    await expect
      .poll(async () => (await again.get('/v1/views')).body.views[0])
      .toMatchObject({ logAwaySince: expect.any(Number) })
    const answer = await again.get('/v1/capacity')
    expect(answer.body.total.units).toBe(1)
    expect(answer.headers.get('vietas-view-behind-since')).toMatch(/^\d{4}-/)
    await expect.poll(again.log).toMatch(/"the log is lost"/)

    await double.restart()
    await expect
      .poll(async () => (await again.get('/v1/views')).body.views[0])
      .not.toHaveProperty('logAwaySince')
    for (const service of [registry, again]) {
      await expect.poll(service.log).toMatch(/"the log is back"/)
      expect(service.log().match(/"the log is lost"/g)).toHaveLength(1)
      expect(service.log()).not.toMatch(/"stack"/)
    }
  })
})

const unit = {
  name: 'Grupu dzīvoklis',
  serviceType: 'group-apartment',
  municipality: 'LV0002000',
  effectiveOn: '2026-01-01',
  places: [
    {
      targetGroup: 'adults-with-mental-disorders',
      authorised: 4,
      operational: 4,
      occupied: 0,
      reserved: 0,
      waiting: 0,
    },
  ],
}
