import { expect, it } from 'vitest'
import { followedView } from './reader.ts'
import { openCapacity } from './testing/capacity.ts'
import { opened } from './testing/reports.ts'

it('is ready once its sums are made, before anything is asked of it', async () => {
  const capacity = await openCapacity()
  const projection = capacity.server.wiring.resolve(followedView)
  const MANY_UNITS = 3_000
  const last = await capacity.given(...Array.from({ length: MANY_UNITS }, (_, i) => opened(i + 1)))
  await projection.waitFor(last, { timeoutMs: 120_000 })
  expect(projection.view().index.balances.length).toBe(0)
  const first = await capacity.get('/health/ready')
  expect(first.status).toBe(503)
  expect(first.body.checks['capacity-view'].reason).toMatch(/sums .* are being made/)
  await expect.poll(async () => (await capacity.get('/health/ready')).status).toBe(200)
  expect(projection.view().index.balances.length).toBeGreaterThan(MANY_UNITS)
  await capacity.close()
})
