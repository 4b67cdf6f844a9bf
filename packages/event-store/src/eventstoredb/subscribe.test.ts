/** @module-tag slow */
import { binaryEvent, EventStoreDBClient, jsonEvent } from '@eventstore/db-client'
import { afterEach, describe, expect, it } from 'vitest'
import { comparePositions } from '../port.ts'
import {
  aDouble,
  aStore,
  cleanUp,
  idsOf,
  LARGE_APPENDS,
  someEvents,
  subscribed,
  until,
} from '../testing/given.ts'
import type { Double } from '@vietas/event-store-testing'
import type { EventStore } from '../port.ts'
import type { Inbox } from '../testing/given.ts'

afterEach(cleanUp)

/** Appends to four streams, and gives the ids in the order of the log. */
async function append(store: EventStore, count: number, category = 'units'): Promise<string[]> {
  const ids: string[] = []
  for (let at = 0; at < count; at += 1) {
    const events = someEvents(2)
    await store.append(`${category}-${at % 4}`, 'any', events)
    ids.push(...idsOf(events))
  }
  return ids
}

/** Everything came once, in order, and each `caught-up` behind what it speaks of. */
async function expectWhole(store: EventStore, found: Inbox, ids: readonly string[]): Promise<void> {
  // What would come twice comes before what is appended now.
  const all = [...ids, ...(await append(store, 1))]
  await until(() => idsOf(found.events).includes(all.at(-1) ?? ''), `${all.length} events`)
  expect(idsOf(found.events)).toEqual(all)
  const positions = found.items.map(({ position }) => position)
  expect(positions).toEqual(positions.toSorted(comparePositions))
}

const INTERRUPTIONS: [string, (double: Double) => Promise<void> | void][] = [
  [
    'the server restarts',
    async (double) => {
      await double.stop()
      await double.restart()
    },
  ],
  ['the server ends it as too slow', ({ faults }) => faults.dropLiveSubscriptions()],
  ['the server cancels it', ({ faults }) => faults.cancelCalls()],
  ['nothing comes any more, and no one says so', ({ faults }) => faults.silenceSubscriptions()],
]

describe.each(INTERRUPTIONS)('a live subscription, when %s', (_, interrupt) => {
  it('goes on behind the last event, without loss and without repeating', async () => {
    const double = await aDouble()
    const store = await aStore(double)
    const ids = await append(store, 10)
    const found = subscribed(store, { category: 'units' })
    await until(() => found.items.at(-1)?.kind === 'caught-up', 'caught up')
    for (let round = 0; round < 3; round += 1) {
      ids.push(...(await append(store, 10)))
      await interrupt(double)
      ids.push(...(await append(store, 10)))
    }
    await expectWhole(store, found, ids)
  })
})

it('goes on when the leader is killed, and when it comes back', async () => {
  const double = await aDouble({ nodes: 3 })
  const store = await aStore(double)
  const found = subscribed(store, { category: 'units' })
  const ids = await append(store, 10)
  for (let round = 0; round < 3; round += 1) {
    const leader = double.leader() ?? 0
    await double.kill(leader)
    ids.push(...(await append(store, 10)))
    await double.start(leader)
    ids.push(...(await append(store, 10)))
  }
  await expectWhole(store, found, ids)
})

it('begins although the server is silent at first', async () => {
  const double = await aDouble()
  const store = await aStore(double)
  const ids = await append(store, 5)
  double.faults.stallSubscriptions(2)
  await expectWhole(store, subscribed(store), ids)
})

it('does not take a checkpoint for events that come after it', async () => {
  const double = await aDouble()
  const store = await aStore(double, LARGE_APPENDS)
  // Enough that do not match for checkpoints to be sent between those that do.
  const ids: string[] = []
  for (let round = 0; round < 3; round += 1) {
    for (let at = 0; at < 4; at += 1) await store.append(`other-${at}`, 'any', someEvents(2_000))
    ids.push(...(await append(store, 2)))
  }
  double.faults.sendCheckpointsAhead()
  const found = subscribed(store, { category: 'units' })
  await until(() => found.items.at(-1)?.kind === 'caught-up', 'caught up')
  for (let round = 0; round < 3; round += 1) ids.push(...(await append(store, 5)))
  await expectWhole(store, found, ids)
  // Whoever writes down a position has got everything up to there.
  const got = new Set<string>()
  for (const item of found.items) {
    for (const { id } of item.kind === 'events' ? item.events : []) got.add(id)
    for (const { id, position } of found.events)
      if (comparePositions(position, item.position) <= 0) expect(got).toContain(id)
  }
})

it('ends what it says of the past with caught-up', async () => {
  const double = await aDouble()
  const store = await aStore(double)
  await append(store, 3, 'other')
  const found = subscribed(store, { category: 'units' })
  await until(() => found.items.some(({ kind }) => kind === 'caught-up'), 'caught up')
  await append(store, 1)
  await until(() => found.events.length > 0, 'what came later')
  expect(found.items.map(({ kind }) => kind)).toEqual(['caught-up', 'events'])
})

it('tells how far it is while nothing matches', async () => {
  const double = await aDouble()
  const store = await aStore(double, LARGE_APPENDS)
  for (let at = 0; at < 8; at += 1) await store.append(`other-${at}`, 'any', someEvents(2_000))
  const head = await store.head()
  const found = subscribed(store, { category: 'units' })
  await until(() => found.items.at(-1)?.kind === 'caught-up', 'caught up')
  expect(found.items.length).toBeGreaterThan(1)
  expect(found.items.at(-1)?.position).toBe(head)
})

it('slower than the writers, gets everything, and the server is not read ahead of it', async () => {
  const double = await aDouble()
  const store = await aStore(double, LARGE_APPENDS)
  const found = subscribed(store, { category: 'units', pauseMs: 100 })
  const ids: string[] = []
  for (let round = 0; round < 12; round += 1) {
    const events = someEvents(2_000)
    await store.append(`units-${round}`, 'no-stream', events)
    ids.push(...idsOf(events))
  }
  await expectWhole(store, found, ids)
  const sizes = found.items.map((item) => (item.kind === 'events' ? item.events.length : 0))
  expect(Math.max(...sizes)).toBeLessThanOrEqual(5_000)
})

it('leaves out what is not ours: system events, and what is not JSON', async () => {
  const double = await aDouble()
  const store = await aStore(double)
  const ids = await append(store, 3)
  const client = EventStoreDBClient.connectionString(double.connectionString)
  const foreign = [
    binaryEvent({ type: 'Image', data: new Uint8Array([1, 2, 3]) }),
    jsonEvent({ type: 'List', data: [5] }),
  ]
  await client.appendToStream('units-foreign', foreign)
  await client.dispose()
  ids.push(...(await append(store, 1)))
  const all = subscribed(store)
  await expectWhole(store, all, ids)
  for (const { stream, type } of all.events) expect(`${stream}${type}`).not.toContain('$')
})

it('refuses to start from a position that is not an event’s', async () => {
  const double = await aDouble()
  const store = await aStore(double)
  await append(store, 3)
  const after = String(BigInt(await store.head()) - 1n)
  const first = store.subscribe({ after })[Symbol.asyncIterator]().next()
  await expect(first).rejects.toMatchObject({ code: 'unknown-position' })
})
