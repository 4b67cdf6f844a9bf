import { expect, it } from 'vitest'
import { comparePositions, MAX_APPEND_BYTES, RECORDED_AT } from '@vietas/event-store'
import type { EventStore } from '@vietas/event-store'
import type { Subject } from './harness.ts'
import {
  anEvent,
  aStream,
  conflict,
  expectRefusal,
  given,
  idsOf,
  someEvents,
  streamOf,
} from './support.ts'

export function appendingTests({ store, harness }: Subject): void {
  it('given no stream, an append that expects none starts it at revision 0', async () => {
    const stream = aStream()
    const result = await store().append(stream, 'no-stream', someEvents(2))
    expect(result).toMatchObject({ outcome: 'appended', revision: 1 })
    expect((await streamOf(store(), stream)).map(({ revision }) => revision)).toEqual([0, 1])
  })

  it('the position answered is that of the last event appended', async () => {
    const stream = aStream()
    const { position } = await given(store(), stream, someEvents(3))
    expect((await streamOf(store(), stream)).at(-1)?.position).toBe(position)
  })

  it('given a stream, an append at its revision continues it', async () => {
    const stream = aStream()
    await given(store(), stream, someEvents(2))
    const result = await store().append(stream, 1, someEvents(2))
    expect(result).toMatchObject({ outcome: 'appended', revision: 3 })
  })

  it.each([0, 2, 100])(
    'given a stream at revision 1, new events at %i are a conflict',
    async (at) => {
      const stream = aStream()
      await given(store(), stream, someEvents(2))
      expect(await store().append(stream, at, someEvents(1))).toEqual(conflict(1))
      expect(await streamOf(store(), stream)).toHaveLength(2)
    },
  )

  it('given a stream, other events that expect none are a conflict', async () => {
    const stream = aStream()
    await given(store(), stream, someEvents(1))
    expect(await store().append(stream, 'no-stream', someEvents(1))).toEqual(conflict(0))
  })

  it('given no stream, an append at a revision is a conflict', async () => {
    expect(await store().append(aStream(), 0, someEvents(1))).toEqual(conflict('no-stream'))
  })

  it('given no stream, an append that expects one is a conflict', async () => {
    const stream = aStream()
    expect(await store().append(stream, 'stream-exists', someEvents(1))).toEqual(
      conflict('no-stream'),
    )
    expect(await streamOf(store(), stream)).toEqual([])
  })

  it('given a stream, an append that expects one continues it', async () => {
    const stream = aStream()
    await given(store(), stream, someEvents(1))
    const result = await store().append(stream, 'stream-exists', someEvents(1))
    expect(result).toMatchObject({ outcome: 'appended', revision: 1 })
  })

  it('an append without events is nothing to do, whatever it expects', async () => {
    const stream = aStream()
    for (const expected of ['no-stream', 'stream-exists', 'any', 7] as const) {
      expect(await store().append(stream, expected, [])).toEqual({ outcome: 'nothing-to-do' })
    }
    expect(await streamOf(store(), stream)).toEqual([])
  })

  it('given twenty who create the same stream at once, one wins and the others conflict', async () => {
    const stream = aStream()
    const racers = Array.from({ length: 20 }, () => someEvents(2))
    const results = await Promise.all(
      racers.map((events) => store().append(stream, 'no-stream', events)),
    )
    const winners = racers.filter((_, index) => results[index]?.outcome === 'appended')
    expect(winners).toHaveLength(1)
    expect(results.filter(({ outcome }) => outcome === 'conflict')).toHaveLength(19)
    expect(idsOf(await streamOf(store(), stream))).toEqual(idsOf(winners.flat()))
  })

  it('given four writers of 100 appends each to one stream, 400 are stored at revisions 0 to 399', async () => {
    const stream = aStream()
    await Promise.all(Array.from({ length: 4 }, () => insist(store(), stream, 100)))
    const revisions = (await streamOf(store(), stream)).map(({ revision }) => revision)
    expect(revisions).toEqual(Array.from({ length: 400 }, (_, index) => index))
  })

  it('given many appends in flight, a conflict of one fails no other', async () => {
    const streams = Array.from({ length: 20 }, () => aStream())
    const results = await Promise.all(
      streams.map((stream, index) => store().append(stream, index % 2 ? 5 : 'any', someEvents(1))),
    )
    expect(results.map(({ outcome }) => outcome)).toEqual(
      streams.map((_, index) => (index % 2 ? 'conflict' : 'appended')),
    )
  })

  it('a conflict leaves nothing of its batch', async () => {
    const stream = aStream()
    const events = someEvents(2)
    await given(store(), stream, events)
    await store().append(stream, 0, someEvents(50))
    expect(idsOf(await streamOf(store(), stream))).toEqual(idsOf(events))
  })

  it('one id twice in an append is refused, and nothing is written', async () => {
    const stream = aStream()
    const event = anEvent()
    const events = [event, anEvent(), event]
    await expectRefusal(store().append(stream, 'any', events), 'duplicate-id-in-append')
    expect(await streamOf(store(), stream)).toEqual([])
  })

  it('more than 1 MiB is refused, counted in bytes of UTF-8, and nothing is written', async () => {
    const stream = aStream()
    const half = 'ā'.repeat(MAX_APPEND_BYTES / 4)
    const events = [anEvent({ half }), anEvent({ half })]
    await expectRefusal(store().append(stream, 'any', events), 'append-too-large')
    expect(await streamOf(store(), stream)).toEqual([])
  })

  it.each(['', '$all', 'units-\u0000', 'units-\ud800', 'x'.repeat(256)])(
    'a stream cannot be named %j',
    async (stream) => {
      await expectRefusal(store().append(stream, 'any', [anEvent()]), 'invalid-stream-name')
    },
  )

  it('an id that is no UUID, an unnamed type and a negative revision are refused', async () => {
    const stream = aStream()
    const refused = (work: Promise<unknown>): Promise<void> => expectRefusal(work, 'invalid-append')
    await refused(store().append(stream, 'any', [{ ...anEvent(), id: 'one' }]))
    await refused(store().append(stream, 'any', [anEvent({}, '')]))
    await refused(store().append(stream, -1, [anEvent()]))
    expect(await streamOf(store(), stream)).toEqual([])
  })

  it('names may be of any script', async () => {
    const stream = `${aStream()}/Rēzekne 🏠 "quoted" 'n' %s`
    await given(store(), stream, [anEvent({}, 'VietaAizņemta ✓')])
    const [event] = await streamOf(store(), stream)
    expect(event).toMatchObject({ stream, type: 'VietaAizņemta ✓' })
  })

  it('10,000 small events in one append are stored at once', async () => {
    const stream = aStream()
    const events = Array.from({ length: 10_000 }, () => ({ ...anEvent(), metadata: {} }))
    const result = await store().append(stream, 'no-stream', events)
    expect(result).toMatchObject({ outcome: 'appended', revision: 9_999 })
    expect(idsOf(await streamOf(store(), stream))).toEqual(idsOf(events))
  })

  it('the time of recording never decreases', async () => {
    const stream = aStream()
    for (let round = 0; round < 5; round += 1) await given(store(), stream, someEvents(3))
    const times = (await streamOf(store(), stream)).map(({ recordedAt }) => recordedAt)
    expect(times).toEqual(times.toSorted((a, b) => a - b))
  })

  it('an event copied from another log keeps the time at which that log recorded it', async () => {
    const stream = aStream()
    const copied = [
      { ...anEvent(), recordedAt: 1_464_037_200_000 },
      { ...anEvent(), recordedAt: 1_464_037_200_001 },
    ]
    await given(store(), stream, copied)
    const stored = await streamOf(store(), stream)
    const { position } = stored[1] ?? { position: '0' }
    expect(stored.map(({ recordedAt }) => recordedAt)).toEqual([
      1_464_037_200_000, 1_464_037_200_001,
    ])
    expect(stored.map(({ metadata }) => metadata)).toEqual(copied.map(({ metadata }) => metadata))
    const { position: after } = await given(store(), stream, [anEvent()])
    expect(comparePositions(after, position)).toBeGreaterThan(0)
    const [own] = await streamOf(store(), stream, { direction: 'backward', limit: 1 })
    expect(own?.recordedAt).toBeGreaterThan(1_464_037_200_001)
  })

  it.each([-1, 0.5, Number.NaN])('%d is not when an event was recorded', async (recordedAt) => {
    const stream = aStream()
    const events = [{ ...anEvent(), recordedAt }]
    await expectRefusal(store().append(stream, 'any', events), 'invalid-append')
    expect(await streamOf(store(), stream)).toEqual([])
  })

  it('metadata have no field that stores keep for themselves', async () => {
    const events = [{ ...anEvent(), metadata: { [RECORDED_AT]: 1 } }]
    await expectRefusal(store().append(aStream(), 'any', events), 'invalid-append')
  })

  it('what was appended is there after a restart, and goes on from there', async () => {
    const own = await harness.open()
    const stream = aStream()
    const events = someEvents(3)
    const { position } = await given(own, stream, events)
    const again = await harness.reopen(own)
    expect(await again.append(stream, 'no-stream', events)).toMatchObject({ revision: 2, position })
    expect(await again.append(stream, 2, someEvents(1))).toMatchObject({ revision: 3 })
    expect(idsOf(await streamOf(again, stream)).slice(0, 3)).toEqual(idsOf(events))
    await again.close()
  })

  it('a closed store refuses to append and to tell its head, and may be closed again', async () => {
    const own = await harness.open()
    await own.close()
    await own.close()
    await expectRefusal(own.append(aStream(), 'any', [anEvent()]), 'closed')
    await expectRefusal(own.head(), 'closed')
    await expectRefusal(streamOf(own, aStream()), 'closed')
  })

  it('closing waits for appends under way', async () => {
    const own = await harness.open()
    const results = Array.from({ length: 20 }, () => own.append(aStream(), 'any', someEvents(1)))
    await own.close()
    for (const result of await Promise.all(results)) expect(result.outcome).toBe('appended')
  })
}

/** Appends at the revision last seen, and again after each conflict, until all are stored. */
async function insist(store: EventStore, stream: string, appends: number): Promise<void> {
  let revision: number | 'no-stream' = 'no-stream'
  for (let stored = 0; stored < appends;) {
    const result = await store.append(stream, revision, someEvents(1))
    if (result.outcome === 'nothing-to-do') throw new Error('There was something to do')
    revision = result.outcome === 'appended' ? result.revision : result.actual
    if (result.outcome === 'appended') stored += 1
  }
}
