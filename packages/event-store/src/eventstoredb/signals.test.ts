import { afterEach, expect, it } from 'vitest'
import { keptBy } from '../testing/kept-by.ts'
import { aDouble, aStore, cleanUp, someEvents } from '../testing/given.ts'

afterEach(cleanUp)

it('reads and subscriptions that have ended leave nothing in a signal that outlives them', async () => {
  const store = await aStore(await aDouble())
  await store.append('units-1', 'no-stream', someEvents(3))
  const { signal } = new AbortController()
  let most = 0
  for (const direction of ['forward', 'backward'] as const)
    for await (const _ of store.readAll({ direction, signal }))
      most = Math.max(most, keptBy(signal))
  for await (const item of store.subscribe({ signal })) {
    most = Math.max(most, keptBy(signal))
    if (item.kind === 'caught-up') break
  }
  expect([most, keptBy(signal)]).toEqual([1, 0])
})
