import { expect, it } from 'vitest'
import { followedView } from './reader.ts'
import { openCapacity } from './testing/capacity.ts'
import { opened } from './testing/reports.ts'

it('makes its sums once it is ready, before anything is asked of it', async () => {
  const capacity = await openCapacity()
  const projection = capacity.server.wiring.resolve(followedView)
  const MANY_UNITS = 3_000
  const last = await capacity.given(...Array.from({ length: MANY_UNITS }, (_, i) => opened(i + 1)))
  await projection.waitFor(last, { timeoutMs: 120_000 })
  expect(projection.view().index.balances.length).toBe(0)
  await capacity.get('/health/ready')
  await expect.poll(() => projection.view().index.balances.length).toBeGreaterThan(MANY_UNITS)
  await capacity.close()
})
