import { randomUUID } from 'node:crypto'
import { openEmbeddedStore, openEventStore, type EventStore } from '@vietas/event-store'
import { openMemoryStore, startDouble } from '@vietas/event-store-testing'
import fc from 'fast-check'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { openFeed, record, type Given, type TestFeed } from '../testing/feed.ts'
import { readStream, type Reading, type Understood } from '../testing/read-stream.ts'
import { confirmed, opened } from '../testing/reports.ts'

const runs = { numRuns: 4 * inject('times') }

/** Where a connection is cut, what is recorded before the next, and what else happens meanwhile. */
const Cut = fc.record({
  bytes: fc.integer({ min: 0, max: 6_000 }),
  recorded: fc.integer({ min: 0, max: 5 }),
  happens: fc.constantFrom('nothing', 'nothing', 'fault'),
})
const Cuts = fc.array(Cut, { minLength: 1, maxLength: 8 })
const Forms = fc.constantFrom<NonNullable<Reading['form']>[]>(
  'text/event-stream',
  'application/jsonl',
)
const Filtered = fc.constantFrom('', 'type=ServiceUnitConfirmed')

const units = [randomUUID(), randomUUID(), randomUUID()]
const some = (count: number): Given[] =>
  Array.from({ length: count }, (_, at) => confirmed(units[at % units.length] as string))

const idsIn = async (store: EventStore, query: string): Promise<string[]> => {
  const ids: string[] = []
  for await (const { events } of store.readAll())
    for (const { id, type } of events)
      if (query === '' || type === 'ServiceUnitConfirmed') ids.push(id)
  return ids
}

/** Cuts, goes on from the last id that has arrived, and at last reads to the end. */
async function readInPieces(
  feed: TestFeed,
  reading: Pick<Reading, 'form' | 'query'>,
  cuts: readonly (typeof Cut extends fc.Arbitrary<infer One> ? One : never)[],
  fault: () => Promise<void> | void,
): Promise<string[]> {
  const arrived: string[] = []
  let lastId: string | undefined
  const take = (piece: Understood): void => {
    arrived.push(...piece.events.map(({ id }) => id))
    lastId = piece.lastId
  }
  for (const { bytes, recorded, happens } of cuts) {
    await feed.given(...some(recorded))
    if (happens === 'fault') await fault()
    const query = `${reading.query}&follow=false`
    take(await readStream({ ...reading, query, address: feed.address, lastId, bytes }))
  }
  const query = `${reading.query}&follow=false`
  take(await readStream({ ...reading, query, address: feed.address, lastId }))
  return arrived
}

describe('connections that are cut at any byte', { tags: ['random'] }, () => {
  it('bring every event once, in the order of the log, from an embedded log', async () => {
    await fc.assert(
      fc.asyncProperty(Cuts, Forms, Filtered, async (cuts, form, query) => {
        const folder = mkdtempSync(join(tmpdir(), 'vietas-feed-'))
        const store = openEmbeddedStore({ file: join(folder, 'log.db'), durability: 'none' })
        const feed = await openFeed({ store, folder })
        try {
          await feed.given(...units.map((unit) => opened(unit)), ...some(5))
          const arrived = await readInPieces(feed, { form, query }, cuts, () => undefined)
          expect(arrived).toEqual(await idsIn(store, query))
        } finally {
          await feed.close()
        }
      }),
      runs,
    )
  })

  it('do so from a server that ends subscriptions, cuts calls and is restarted', async () => {
    await fc.assert(
      fc.asyncProperty(Cuts, Forms, Filtered, async (cuts, form, query) => {
        const double = await startDouble()
        const store = await openEventStore(double.connectionString)
        const feed = await openFeed({ store })
        const faults = [
          () => double.faults.dropLiveSubscriptions(),
          () => double.faults.cancelCalls(),
          () => double.faults.sendCheckpointsAhead(3),
          async () => {
            await double.kill(0)
            await double.start(0)
          },
        ]
        let turn = cuts.length
        try {
          await feed.given(...units.map((unit) => opened(unit)), ...some(5))
          const arrived = await readInPieces(feed, { form, query }, cuts, () =>
            faults[turn++ % faults.length]?.(),
          )
          expect(arrived).toEqual(await idsIn(store, query))
        } finally {
          await feed.close()
          await double.stop()
        }
      }),
      { ...runs, numRuns: 2 * inject('times') },
    )
  })
})

describe('a place', () => {
  it('is kept over a restart, and while the view is built anew', async () => {
    const before = await openFeed()
    await before.given(...units.map((unit) => opened(unit)), ...some(50))
    const { lastId } = await readStream({
      address: before.address,
      until: ({ events }) => events.length >= 10,
    })
    await before.stop()
    const { store } = before
    await record(store, some(3))
    for (const folder of [before.folder, undefined]) {
      const after = await openFeed({ store, ...(folder && { folder }) })
      const rest = await readStream({ address: after.address, query: 'follow=false', lastId })
      const all = await idsIn(store, '')
      expect(rest.events.map(({ id }) => id)).toEqual(all.slice(-rest.events.length))
      expect(rest.events.length).toBeLessThan(all.length)
      await after.stop()
    }
    await store.close()
  })

  it('is kept when the log moves to another store', async () => {
    const double = await startDouble()
    const from = openMemoryStore()
    await record(from, [...units.map((unit) => opened(unit)), ...some(20)])
    const before = await openFeed({ store: from })
    const { lastId, events } = await readStream({
      address: before.address,
      until: ({ events: come }) => come.length >= 10,
    })
    const to = await openEventStore(double.connectionString)
    for await (const page of from.readAll())
      for (const { stream, ...event } of page.events) await to.append(stream, 'any', [event])
    await record(to, some(2))
    const after = await openFeed({ store: to })
    const rest = await readStream({ address: after.address, query: 'follow=false', lastId })
    expect([...events, ...rest.events].map(({ id }) => id)).toEqual(await idsIn(to, ''))
    await before.close()
    await after.close()
    await double.stop()
  })

  it('comes once more rather than never where the move has changed the order', async () => {
    const from = openMemoryStore()
    await record(from, [...units.map((unit) => opened(unit)), ...some(6)])
    const before = await openFeed({ store: from })
    const { lastId, events } = await readStream({
      address: before.address,
      until: ({ events: come }) => come.length >= 5,
    })
    const copied = []
    for await (const page of from.readAll()) copied.push(...page.events)
    const fifth = copied.splice(events.length - 1, 1)
    const to = openMemoryStore()
    for (const { stream, ...event } of [...copied, ...fifth])
      await to.append(stream, 'any', [event])
    const after = await openFeed({ store: to })
    const rest = await readStream({ address: after.address, query: 'follow=false', lastId })
    const seen = new Set([...events, ...rest.events].map(({ id }) => id))
    expect(await idsIn(to, '')).toSatisfy((ids: string[]) => ids.every((id) => seen.has(id)))
    await before.close()
    await after.close()
  })
})
