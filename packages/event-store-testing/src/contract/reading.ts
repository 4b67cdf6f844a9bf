import { expect, it } from 'vitest'
import { comparePositions } from '@vietas/event-store'
import type { NewEvent, RecordedEvent } from '@vietas/event-store'
import type { Subject } from './harness.ts'
import {
  aCategory,
  anEvent,
  aStream,
  eventsOf,
  expectRefusal,
  given,
  idsOf,
  someEvents,
  streamOf,
} from './support.ts'

export function readingTests({ store }: Subject): void {
  const tenEvents = async (): Promise<{ stream: string; ids: string[] }> => {
    const stream = aStream()
    const events = someEvents(10)
    await given(store(), stream, events)
    return { stream, ids: idsOf(events) }
  }

  it('a stream that does not exist has no events, read either way', async () => {
    expect(await streamOf(store(), aStream())).toEqual([])
    expect(await streamOf(store(), aStream(), { direction: 'backward' })).toEqual([])
  })

  it('an event comes back with all that it was given and where it was put', async () => {
    const stream = aStream()
    const event: NewEvent = {
      ...anEvent({ places: 3 }, 'PlacesAuthorised'),
      metadata: { actor: 'someone' },
    }
    const { position } = await given(store(), stream, [event])
    const [recorded] = await streamOf(store(), stream)
    expect(recorded).toEqual({
      ...event,
      stream,
      revision: 0,
      position,
      recordedAt: expect.any(Number),
    })
  })

  it.each([
    [{ from: 3 }, 3, 10],
    [{ to: 3 }, 0, 4],
    [{ from: 2, to: 5 }, 2, 6],
    [{ limit: 4 }, 0, 4],
    [{ from: 8, limit: 4 }, 8, 10],
    [{ from: 2, to: 8, limit: 3 }, 2, 5],
    [{ from: 10 }, 10, 10],
    [{ from: 5, to: 4 }, 0, 0],
    [{ to: 1_000 }, 0, 10],
    [{ limit: 0 }, 0, 0],
  ])(
    'given ten events, forward with %j gives those from %i up to %i',
    async (options, from, end) => {
      const { stream, ids } = await tenEvents()
      expect(idsOf(await streamOf(store(), stream, options))).toEqual(ids.slice(from, end))
    },
  )

  it.each([
    [{}, 9, 0],
    [{ from: 3 }, 3, 0],
    [{ to: 3 }, 9, 3],
    [{ from: 7, to: 5 }, 7, 5],
    [{ limit: 4 }, 9, 6],
    [{ from: 1, limit: 4 }, 1, 0],
    [{ from: 1_000, limit: 1 }, 9, 9],
  ])(
    'given ten events, backward with %j gives those from %i down to %i',
    async (options, from, to) => {
      const { stream, ids } = await tenEvents()
      const back = await streamOf(store(), stream, { direction: 'backward', ...options })
      expect(idsOf(back)).toEqual(ids.slice(to, from + 1).toReversed())
    },
  )

  it('a long stream is read in pages, either way, and none is missing', async () => {
    const stream = aStream()
    const events = someEvents(9_500)
    for (let from = 0; from < events.length; from += 2_500) {
      await given(store(), stream, events.slice(from, from + 2_500))
    }
    let pages = 0
    const ids: string[] = []
    for await (const page of store().readStream(stream)) {
      pages += 1
      ids.push(...idsOf(page.events))
    }
    expect(pages).toBeGreaterThan(1)
    expect(ids).toEqual(idsOf(events))
    const backward = await streamOf(store(), stream, { direction: 'backward' })
    expect(idsOf(backward)).toEqual(idsOf(events).toReversed())
  })

  it('the log gives what was appended after a position, in the order of appending', async () => {
    const after = await store().head()
    const streams = [aStream(), aStream()]
    const sent: NewEvent[] = []
    for (let round = 0; round < 6; round += 1) {
      const events = someEvents(2)
      await given(store(), streams[round % 2] ?? '', events)
      sent.push(...events)
    }
    const read = own(await eventsOf(store().readAll({ after })), streams)
    expect(idsOf(read)).toEqual(idsOf(sent))
    expectRising(read)
  })

  it('a page of the log says how far it went', async () => {
    const after = await store().head()
    const { position } = await given(store(), aStream(), someEvents(3))
    let reached = after
    for await (const page of store().readAll({ after })) {
      expect(page.position).toBe(page.events.at(-1)?.position)
      reached = page.position
    }
    expect(comparePositions(reached, position)).toBeGreaterThanOrEqual(0)
  })

  it('`after` leaves out the event at that position, `upTo` takes it in', async () => {
    const stream = aStream()
    const events = someEvents(5)
    await given(store(), stream, events)
    const positions = (await streamOf(store(), stream)).map(({ position }) => position)
    const [, after = '', , upTo = ''] = positions
    const forward = own(await eventsOf(store().readAll({ after, upTo })), [stream])
    expect(idsOf(forward)).toEqual(idsOf(events.slice(2, 4)))
    const backward = own(await eventsOf(store().readAll({ after, upTo, direction: 'backward' })), [
      stream,
    ])
    expect(idsOf(backward)).toEqual(idsOf(events.slice(2, 4)).toReversed())
  })

  it('`limit` ends the reading of the log, either way', async () => {
    const after = await store().head()
    const stream = aStream()
    await given(store(), stream, someEvents(5))
    const forward = await eventsOf(store().readAll({ after, limit: 3 }))
    expect(forward).toHaveLength(3)
    const backward = await eventsOf(store().readAll({ after, limit: 3, direction: 'backward' }))
    expect(backward).toHaveLength(3)
    expectRising(backward.toReversed())
  })

  it('the log is read backward from its head', async () => {
    const stream = aStream()
    const events = someEvents(5)
    await given(store(), stream, events)
    const newest = await eventsOf(store().readAll({ direction: 'backward', limit: 50 }))
    expect(idsOf(own(newest, [stream]))).toEqual(idsOf(events).toReversed())
  })

  it('after the head there is nothing', async () => {
    const category = aCategory()
    await given(store(), aStream(category), someEvents(1))
    const after = await store().head()
    const filter = { categories: [category] }
    expect(await eventsOf(store().readAll({ after, filter }))).toEqual([])
  })

  it('the head is the position of what was appended last', async () => {
    const { position } = await given(store(), aStream(), someEvents(2))
    expect(comparePositions(await store().head(), position)).toBeGreaterThanOrEqual(0)
  })

  it('counts the events after a position, if it can', async () => {
    const before = await store().head()
    await given(store(), aStream(), someEvents(3))
    const count = await store().eventsAfter(before)
    if (count !== undefined)
      expect(count).toBe((await eventsOf(store().readAll({ after: before }))).length)
  })

  it('more than a page is read from the log without a gap', async () => {
    const category = aCategory()
    const after = await store().head()
    const events = someEvents(9_000)
    for (let from = 0; from < events.length; from += 1_500) {
      await given(store(), aStream(category), events.slice(from, from + 1_500))
    }
    const read = await eventsOf(store().readAll({ after }))
    expect(idsOf(read.filter(({ stream }) => stream.startsWith(category)))).toEqual(idsOf(events))
    const backward = await eventsOf(store().readAll({ after, direction: 'backward' }))
    expect(idsOf(backward)).toEqual(idsOf(read).toReversed())
  })

  it.each(['', 'not-a-position', '-1', '1.5'])('%j is not a position', async (after) => {
    await expectRefusal(eventsOf(store().readAll({ after })), 'unknown-position')
  })

  it('a position that the log has not reached is unknown to it', async () => {
    const after = `${await store().head()}000000`
    await given(store(), aStream(), someEvents(1))
    await expectRefusal(eventsOf(store().readAll({ after })), 'unknown-position')
  })

  it('reading the log ends when its signal aborts', async () => {
    await given(store(), aStream(), someEvents(1))
    expect(await eventsOf(store().readAll({ signal: AbortSignal.abort() }))).toEqual([])
  })
}

const own = (events: readonly RecordedEvent[], streams: readonly string[]): RecordedEvent[] =>
  events.filter(({ stream }) => streams.includes(stream))

export function expectRising(events: readonly RecordedEvent[]): void {
  for (const [index, { position, recordedAt }] of events.slice(1).entries()) {
    const before = events[index]
    expect(comparePositions(position, before?.position ?? '0')).toBeGreaterThan(0)
    expect(recordedAt).toBeGreaterThanOrEqual(before?.recordedAt ?? 0)
  }
}
