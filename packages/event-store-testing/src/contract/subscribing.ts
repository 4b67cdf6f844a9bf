import { expect, it } from 'vitest'
import { comparePositions } from '@vietas/event-store'
import type { Position, SubscriptionItem } from '@vietas/event-store'
import type { Subject } from './harness.ts'
import { expectRising } from './reading.ts'
import {
  aCategory,
  aStream,
  caughtUp,
  delivered,
  eventsOf,
  expectRefusal,
  given,
  hasDelivered,
  idsOf,
  someEvents,
  take,
  waiting,
} from './support.ts'

export function subscribingTests({ store, harness }: Subject): void {
  it('from the start, everything in the log comes before caught-up', async () => {
    const category = aCategory()
    const events = someEvents(5)
    await given(store(), aStream(category), events)
    const items = await take(store().subscribe({ filter: { categories: [category] } }), caughtUp)
    expect(idsOf(delivered(items))).toEqual(idsOf(events))
  })

  it('from a position, only what came after it', async () => {
    const category = aCategory()
    const filter = { categories: [category] }
    const { position: after } = await given(store(), aStream(category), someEvents(3))
    const events = someEvents(2)
    await given(store(), aStream(category), events)
    const items = await take(store().subscribe({ after, filter }), caughtUp)
    expect(idsOf(delivered(items))).toEqual(idsOf(events))
  })

  it('caught-up tells a position no less than that of every event before it', async () => {
    const category = aCategory()
    const after = await store().head()
    const { position } = await given(store(), aStream(category), someEvents(3))
    const items = await take(
      store().subscribe({ after, filter: { categories: [category] } }),
      caughtUp,
    )
    expect(comparePositions(items.at(-1)?.position ?? '0', position)).toBeGreaterThanOrEqual(0)
  })

  it('with nothing to deliver, caught-up comes at once', async () => {
    const filter = { categories: [aCategory()] }
    const items = await take(store().subscribe({ after: await store().head(), filter }), caughtUp)
    expect(delivered(items)).toEqual([])
  })

  it('after caught-up, what is appended comes live, in order, and none twice', async () => {
    const category = aCategory()
    const subscription = store().subscribe({
      after: await store().head(),
      filter: { categories: [category] },
    })
    const sent: string[] = []
    let caught = false
    const items: SubscriptionItem[] = []
    for await (const item of subscription) {
      items.push(item)
      if (item.kind === 'caught-up' && !caught) {
        caught = true
        for (let round = 0; round < 20; round += 1) {
          const events = someEvents(2)
          sent.push(...idsOf(events))
          await given(store(), aStream(category), events)
        }
      }
      if (delivered(items).length >= 40) break
    }
    expect(idsOf(delivered(items))).toEqual(sent)
    expectRising(delivered(items))
  })

  it('given writers all the while, catching up and going live loses nothing and repeats nothing', async () => {
    const category = aCategory()
    const after = await store().head()
    const filter = { categories: [category] }
    await given(store(), aStream(category), someEvents(1_000))
    const writers = Array.from({ length: 4 }, async () => {
      for (let round = 0; round < 100; round += 1) {
        await given(store(), aStream(category), someEvents(3))
      }
    })
    const items = await take(store().subscribe({ after, filter }), hasDelivered(2_200))
    await Promise.all(writers)
    const log = await eventsOf(store().readAll({ after, filter }))
    expect(idsOf(delivered(items))).toEqual(idsOf(log))
  })

  it('a consumer that asks only when more has been written gets everything, in order', async () => {
    const category = aCategory()
    const after = await store().head()
    const received: string[] = []
    const sent: string[] = []
    for await (const item of store().subscribe({ after, filter: { categories: [category] } })) {
      if (item.kind === 'events') received.push(...idsOf(item.events))
      if (sent.length < 10_000) {
        const events = someEvents(2_500)
        sent.push(...idsOf(events))
        await given(store(), aStream(category), events)
      }
      if (received.length >= 10_000) break
    }
    expect(received).toEqual(sent)
  })

  it('a page holds a bounded number of events, however far behind', async () => {
    const category = aCategory()
    const after = await store().head()
    for (let round = 0; round < 4; round += 1) {
      await given(store(), aStream(category), someEvents(2_500))
    }
    const items = await take(
      store().subscribe({ after, filter: { categories: [category] } }),
      caughtUp,
    )
    const sizes = items.map((item) => (item.kind === 'events' ? item.events.length : 0))
    expect(Math.max(...sizes)).toBeLessThanOrEqual(5_000)
    expect(delivered(items)).toHaveLength(10_000)
  })

  it('across a restart, from the last position handled, nothing is lost', async () => {
    const own = await harness.open()
    const category = aCategory()
    const filter = { categories: [category] }
    const events = someEvents(6)
    await given(own, aStream(category), events.slice(0, 3))
    const before = await take(own.subscribe({ filter }), caughtUp)
    const after: Position = before.at(-1)?.position ?? '0'
    const again = await harness.reopen(own)
    await given(again, aStream(category), events.slice(3))
    const items = await take(again.subscribe({ after, filter }), hasDelivered(3))
    expect(idsOf(delivered([...before, ...items]))).toEqual(idsOf(events))
    await again.close()
  })

  it('two subscriptions each get everything', async () => {
    const category = aCategory()
    const filter = { categories: [category] }
    const after = await store().head()
    const both = [0, 1].map(() => take(store().subscribe({ after, filter }), hasDelivered(10)))
    const events = someEvents(10)
    await given(store(), aStream(category), events)
    for (const items of await Promise.all(both)) {
      expect(idsOf(delivered(items))).toEqual(idsOf(events))
    }
  })

  it('ends when its signal aborts, also while it waits for something new', async () => {
    const abort = new AbortController()
    const filter = { categories: [aCategory()] }
    const after = await store().head()
    const { ended } = await waiting(store().subscribe({ after, filter, signal: abort.signal }))
    abort.abort()
    await ended
  })

  it('with a signal aborted before, gives nothing', async () => {
    const items = await take(store().subscribe({ signal: AbortSignal.abort() }), () => false)
    expect(items).toEqual([])
  })

  it('ends when the store is closed', async () => {
    const own = await harness.open()
    const filter = { categories: [aCategory()] }
    const { ended } = await waiting(own.subscribe({ after: await own.head(), filter }))
    await own.close()
    await ended
  })

  it.each(['not-a-position', '9'.repeat(18)])('refuses to start from %j', async (after) => {
    await expectRefusal(take(store().subscribe({ after }), caughtUp), 'unknown-position')
  })
}
