import { ReadResp } from '@eventstore/db-client/generated/streams_pb.js'
import { afterEach, expect, it, vi } from 'vitest'
import { aDouble, aStore, cleanUp, idsIn, idsOf, someEvents } from '../testing/given.ts'

afterEach(async () => {
  vi.restoreAllMocks()
  await cleanUp()
})

const { prototype } = ReadResp.ReadEvent.RecordedEvent
const set = prototype.setCommitPosition
const LARGEST = String(2n ** 64n - 1n)

it.each([
  ['is left out', undefined],
  ['is the number for none', LARGEST],
])(
  'an event whose position %s is no end of the log: who follows the log is told',
  async (_, as) => {
    const store = await aStore(await aDouble())
    const [before, without, behind] = [someEvents(1), someEvents(1), someEvents(1)]
    await store.append('units-1', 'no-stream', before)
    const withheld = vi.spyOn(prototype, 'setCommitPosition')
    withheld.mockImplementation(function (this: typeof prototype) {
      return as === undefined ? this : set.call(this, as)
    })
    await store.append('units-1', 0, without)
    withheld.mockRestore()
    await store.append('units-1', 1, behind)

    const all = idsOf([...before, ...without, ...behind])
    expect(await idsIn(store, 'units-1')).toEqual(all)
    const told = {
      code: 'unavailable',
      message: expect.stringMatching(/where in the log/) as string,
    }
    for (const direction of ['forward', 'backward'] as const)
      await expect(firstOf(store.readAll({ direction }), 3)).rejects.toMatchObject(told)
    await expect(firstOf(store.subscribe({}), 3)).rejects.toMatchObject(told)
  },
)

async function firstOf(items: AsyncIterable<unknown>, count: number): Promise<unknown[]> {
  const found: unknown[] = []
  for await (const item of items) if (found.push(item) === count) break
  return found
}
