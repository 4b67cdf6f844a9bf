import { binaryEvent, EventStoreDBClient, jsonEvent } from '@eventstore/db-client'
import type { Double } from '@vietas/event-store-testing'
import { afterEach, describe, expect, it } from 'vitest'
import {
  comparePositions,
  START,
  type EventStore,
  type Position,
  type ReadAllOptions,
} from '../port.ts'
import { aDouble, aStore, cleanUp, idsOf, someEvents } from '../testing/given.ts'

afterEach(cleanUp)

/** Events that others write into the same database. */
const FOREIGN = {
  'a binary event': ['photos-1', binaryEvent({ type: 'Taken', data: new Uint8Array([1, 2]) })],
  'an event without metadata': ['orders-1', jsonEvent({ type: 'Ordered', data: { a: 1 } })],
  'an event of a type of the server': [
    'links-1',
    jsonEvent({ type: '$linked', data: { a: 1 }, metadata: {} }),
  ],
} as const

async function writtenBehind(
  double: Double,
  store: EventStore,
  [stream, event]: (typeof FOREIGN)[keyof typeof FOREIGN],
): Promise<{ ids: readonly string[]; position: Position }> {
  const events = someEvents(3)
  const result = await store.append('units-1', 'no-stream', events)
  if (result.outcome !== 'appended') throw new Error('It was to be appended')
  const client = EventStoreDBClient.connectionString(double.connectionString)
  await client.appendToStream(stream, event)
  await client.dispose()
  return { ids: idsOf(events), position: result.position }
}

async function idsOfLog(store: EventStore, options: ReadAllOptions): Promise<string[]> {
  const ids: string[] = []
  for await (const { events } of store.readAll(options)) ids.push(...idsOf(events))
  return ids
}

describe.each(Object.entries(FOREIGN))('behind %s', (_, foreign) => {
  it('the head is not before the last event of ours, and every position stays good', async () => {
    const double = await aDouble()
    const store = await aStore(double)
    const { ids, position } = await writtenBehind(double, store, foreign)
    const head = await store.head()
    expect(comparePositions(head, position)).toBeGreaterThanOrEqual(0)
    expect(await idsOfLog(store, { after: START })).toEqual(ids)
    expect(await idsOfLog(store, { after: position })).toEqual([])
    expect(await idsOfLog(store, { after: head })).toEqual([])
    expect(await idsOfLog(store, { upTo: head, direction: 'backward' })).toEqual(ids.toReversed())
  })

  it('a subscription reaches the head, and goes on from there', async () => {
    const double = await aDouble()
    const store = await aStore(double)
    const { position } = await writtenBehind(double, store, foreign)
    const head = await store.head()
    let reached = position
    for await (const item of store.subscribe({ after: position })) {
      reached = item.position
      if (comparePositions(reached, head) >= 0) break
    }
    const more = someEvents(1)
    await store.append('units-2', 'no-stream', more)
    expect(await idsOfLog(store, { after: reached })).toEqual(idsOf(more))
  })
})

it('reading backward ends where it was told to, however much lies before', async () => {
  const double = await aDouble()
  const store = await aStore(double)
  const events = someEvents(3)
  const result = await store.append('units-1', 'no-stream', events.slice(0, 1))
  if (result.outcome !== 'appended') throw new Error('It was to be appended')
  await store.append('units-1', 0, events.slice(1))
  const backward = { direction: 'backward', after: result.position } as const
  expect(await idsOfLog(store, backward)).toEqual(idsOf(events.slice(1)).toReversed())
})
