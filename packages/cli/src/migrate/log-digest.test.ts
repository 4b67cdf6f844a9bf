import { describe, expect, it } from 'vitest'
import { aLog, neverStopped as signal } from '../testing/given.ts'
import { otherSource } from '../testing/other-source.ts'
import { differentStreams, digestOf } from './log-digest.ts'
import type { EventStore, RecordedEvent } from '@vietas/event-store'
import type { LogDigest } from './log-digest.ts'

const digest = async (store: EventStore): Promise<LogDigest> =>
  digestOf(store, { upTo: await store.head(), signal, onEvents: () => {} })

const log = aLog(['unit-1', 2], ['unit-2', 2], ['unit-1', 1])

const inUnit1 =
  (change: (event: RecordedEvent) => RecordedEvent | undefined) =>
  (event: RecordedEvent): RecordedEvent | undefined =>
    event.stream === 'unit-1' && event.revision === 1 ? change(event) : event

describe('the digest of a log', () => {
  it('is the same whatever the positions', async () => {
    const elsewhere = otherSource(await log, (event) => ({
      ...event,
      position: `9${event.position}`,
    }))
    const [a, b] = [await digest(await log), await digest(elsewhere)]
    expect(differentStreams(a, b)).toEqual([])
    expect(a.order).toBe(b.order)
    expect(a.events).toBe(5)
  })

  it.each<[string, (event: RecordedEvent) => RecordedEvent | undefined]>([
    ['id', (event) => ({ ...event, id: 'another' })],
    ['type', (event) => ({ ...event, type: 'Another' })],
    ['revision', (event) => ({ ...event, revision: 7 })],
    ['time of recording', (event) => ({ ...event, recordedAt: event.recordedAt + 1 })],
    ['data', (event) => ({ ...event, data: { ...event.data, index: '1' } })],
    ['metadata', (event) => ({ ...event, metadata: { ...event.metadata, more: null } })],
    ['stream', (event) => ({ ...event, stream: 'unit-3' })],
    ['absence', () => undefined],
  ])('changes with the %s of one event', async (_, change) => {
    const changed = await digest(otherSource(await log, inUnit1(change)))
    expect(differentStreams(await digest(await log), changed)).toContain('unit-1')
  })

  it('keeps the order between streams apart from the order within one', async () => {
    const events = ['unit-1', 'unit-2', 'unit-1'] as const
    const [first, second] = [await aLog(), await aLog()]
    const ids = events.map((_, index) => `00000000-0000-4000-8000-00000000000${index}`)
    const append = (store: EventStore, index: number) =>
      store.append(events[index] ?? '', 'any', [
        { id: ids[index] ?? '', type: 'PlaceFilled', data: {}, metadata: {}, recordedAt: 1 },
      ])
    for (const index of [0, 1, 2]) await append(first, index)
    for (const index of [1, 0, 2]) await append(second, index)
    const [a, b] = [await digest(first), await digest(second)]
    expect(differentStreams(a, b)).toEqual([])
    expect(a.order).not.toBe(b.order)
  })
})
