/** @module-tag slow */
import { EventStoreDBClient } from '@eventstore/db-client'
import { afterEach, describe, expect, it } from 'vitest'
import {
  aDouble,
  aStore,
  cleanUp,
  hangUp,
  idsIn,
  idsOf,
  LARGE_APPENDS,
  someEvents,
  subscribed,
  until,
} from '../testing/given.ts'
import type { Double } from '@vietas/event-store-testing'
import type { EventStore, ReadAllOptions } from '../port.ts'

afterEach(cleanUp)

async function idsOfLog(store: EventStore, options?: ReadAllOptions): Promise<string[]> {
  const ids: string[] = []
  for await (const { events } of store.readAll(options)) ids.push(...idsOf(events))
  return ids
}

const FAULTS: [string, (double: Double) => void][] = [
  ['the server says nothing', ({ faults }) => faults.stallReads(1)],
  ['the server confirms no subscription', ({ faults }) => faults.stallSubscriptions(1)],
  ['the server answers too late', ({ faults }) => faults.delayReads(600, 1)],
  ['the node is not the leader', ({ faults }) => faults.refuseAsNotLeader(1)],
]

describe.each(FAULTS)('when %s, nothing is missing from', (_, disturb) => {
  it.each<[string, (store: EventStore) => Promise<string[]>, boolean]>([
    ['a stream', (store) => idsIn(store, 'units-1'), false],
    ['the log', (store) => idsOfLog(store), false],
    [
      'the log with a filter',
      (store) => idsOfLog(store, { filter: { types: ['PlaceFilled'] } }),
      false,
    ],
    ['the log backward', (store) => idsOfLog(store, { direction: 'backward' }), true],
  ])('%s', async (_what, read, isBackward) => {
    const double = await aDouble()
    const store = await aStore(double)
    const events = someEvents(50)
    await store.append('units-1', 'no-stream', events)
    disturb(double)
    const ids = isBackward ? idsOf(events).toReversed() : idsOf(events)
    expect(await read(store)).toEqual(ids)
  })
})

it('many reads at once are no reason for Node to warn of a leak', async () => {
  const store = await aStore(await aDouble())
  await store.append('units-1', 'no-stream', someEvents(1))
  const warnings: Error[] = []
  const note = (warning: Error): void => void warnings.push(warning)
  process.on('warning', note)
  await Promise.all(Array.from({ length: 50 }, () => idsIn(store, 'units-1')))
  await new Promise(setImmediate)
  process.off('warning', note)
  expect(warnings).toEqual([])
})

it(
  'goes on behind the last page when the server restarts in the middle',
  { tags: ['slow'] },
  async () => {
    const double = await aDouble()
    const store = await aStore(double, LARGE_APPENDS)
    const ids: string[] = []
    for (let at = 0; at < 12; at += 1) {
      const events = someEvents(2_500)
      await store.append('units-1', 'any', events)
      ids.push(...idsOf(events))
    }
    for (const pages of [store.readStream('units-1'), store.readAll()]) {
      const read: string[] = []
      let isRestarted = false
      for await (const { events } of pages) {
        read.push(...idsOf(events))
        if (isRestarted) continue
        isRestarted = true
        await double.stop()
        await double.restart()
      }
      expect(read).toEqual(ids)
    }
  },
)

it('reads from the leader what a decision needs, whichever node it is connected to', async () => {
  const double = await aDouble({ nodes: 3 })
  const store = await aStore(double)
  const events = someEvents(3)
  const { position } = (await store.append('units-1', 'no-stream', events)) as { position: string }
  const port = double.ports.find((_, at) => at !== double.leader())
  const other = await aStore({ connectionString: `esdb://127.0.0.1:${port}?tls=false` })
  expect(await other.head()).toBe(position)
  expect(await idsIn(other, 'units-1')).toEqual(idsOf(events))
  expect(await idsOfLog(other)).toEqual(idsOf(events))
  expect(await other.append('units-1', 2, someEvents(1))).toMatchObject({ revision: 3 })
})

it('finds the nodes again after all of them were gone', async () => {
  const double = await aDouble({ nodes: 3 })
  const store = await aStore(double, { patienceMs: 500 })
  await store.append('units-1', 'no-stream', someEvents(3))
  await double.stop()
  await expect(idsIn(store, 'units-1')).rejects.toMatchObject({ code: 'unavailable' })
  await double.restart()
  expect(await idsIn(store, 'units-1')).toHaveLength(3)
})

it('outlives that no node can be found for a while, with everything under way', async () => {
  const double = await aDouble({ nodes: 3 })
  const connectionString = `${double.connectionString}&maxDiscoverAttempts=1&discoveryInterval=10`
  const store = await aStore({ connectionString })
  const found = subscribed(store)
  await store.append('units-1', 'no-stream', someEvents(3))
  await double.stop()
  const append = store.append('units-1', 2, someEvents(1))
  const read = idsIn(store, 'units-1')
  // A failure that nobody handles would end a service; here it fails the test.
  await hangUp(double.ports, 20)
  await double.restart()
  expect(await append).toMatchObject({ outcome: 'appended', revision: 3 })
  expect((await read).length).toBeGreaterThanOrEqual(3)
  await until(() => found.events.length === 4, 'the subscription goes on')
})

it('says that the server cannot be read when that does not pass', async () => {
  const double = await aDouble()
  const store = await aStore(double, { patienceMs: 300 })
  double.faults.stallReads()
  await expect(store.head()).rejects.toMatchObject({
    code: 'unavailable',
    message: 'The event store cannot be read: Nothing came for 300 ms',
  })
})

it('reads backward from a bound that is not an event’s', async () => {
  const double = await aDouble()
  const store = await aStore(double)
  const events = someEvents(5)
  await store.append('units-1', 'no-stream', events)
  const upTo = String(BigInt(await store.head()) - 1n)
  const ids = await idsOfLog(store, { direction: 'backward', upTo })
  expect(ids).toEqual(idsOf(events.slice(0, 4)).toReversed())
})

it('counts to a limit only what it gives, past system events and what lies beyond the bound', async () => {
  const double = await aDouble()
  const store = await aStore(double)
  const events = someEvents(5)
  await store.append('units-1', 'no-stream', events)
  const upTo = String(BigInt(await store.head()) - 1n)
  const client = EventStoreDBClient.connectionString(double.connectionString)
  await client.setStreamMetadata('units-1', { maxCount: 100 })
  await client.setStreamMetadata('units-1', { maxCount: 200 })
  await client.dispose()
  const [, , , fourth, fifth] = idsOf(events)
  const backward = { direction: 'backward', limit: 1 } as const
  expect(await idsOfLog(store, backward)).toEqual([fifth])
  expect(await idsOfLog(store, { ...backward, upTo: await store.head() })).toEqual([fifth])
  expect(await idsOfLog(store, { ...backward, upTo })).toEqual([fourth])
})

it('ends when the store is closed in the middle, and says so', async () => {
  const double = await aDouble()
  const store = await aStore(double, LARGE_APPENDS)
  for (let at = 0; at < 4; at += 1) await store.append('units-1', 'any', someEvents(4_000))
  const reading = (async () => {
    for await (const page of store.readStream('units-1')) {
      expect(page.events.length).toBeGreaterThan(0)
      await store.close()
    }
  })()
  await expect(reading).rejects.toMatchObject({ code: 'closed' })
})

it('a stream that was deleted for ever cannot be appended to', async () => {
  const double = await aDouble()
  const store = await aStore(double)
  await store.append('units-1', 'no-stream', someEvents(1))
  const client = EventStoreDBClient.connectionString(double.connectionString)
  await client.tombstoneStream('units-1')
  await client.dispose()
  await expect(store.append('units-1', 'any', someEvents(1))).rejects.toMatchObject({
    code: 'stream-deleted',
  })
})
