import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aLog, eventsOf } from '../testing/given.ts'
import { LIMITS } from './limits.ts'
import { windowsOf } from './windows.ts'
import type { EventStore, RecordedEvent } from '@vietas/event-store'
import type { Limits } from './limits.ts'
import type { Window } from './windows.ts'

async function windowsIn(log: EventStore, limits: Limits): Promise<Window[]> {
  const windows: Window[] = []
  for await (const window of windowsOf(log.readAll(), limits)) windows.push(window)
  return windows
}

const shapeOf = ({ appends }: Window): string =>
  appends.map(({ stream, first, events }) => `${stream} ${first}+${events.length}`).join(', ')

describe('windows', () => {
  it('make one append of events that follow in one stream, and hold a stream only once', async () => {
    const log = await aLog(['a-1', 2], ['a-1', 1], ['b-1', 1], ['a-1', 1], ['c-1', 1])
    const windows = await windowsIn(log, LIMITS)
    expect(windows.map(shapeOf)).toEqual(['a-1 0+3, b-1 0+1', 'a-1 3+1, c-1 0+1'])
  })

  it('send an event that is too large for any window alone', async () => {
    const log = await aLog(['a-1', 3], ['b-1', 1])
    const windows = await windowsIn(log, { ...LIMITS, appendBytes: 1, windowBytes: 1 })
    expect(windows.map(shapeOf)).toEqual(['a-1 0+1', 'a-1 1+1', 'a-1 2+1', 'b-1 0+1'])
  })

  it('hold all events in their order, and no more than the limits allow', async () => {
    const steps = fc.array(
      fc.tuple(fc.constantFrom('a-1', 'b-1', 'c-1', 'd-1'), fc.integer({ min: 1, max: 9 })),
    )
    const limits = fc.record({
      appendEvents: fc.integer({ min: 1, max: 5 }),
      appendBytes: fc.integer({ min: 1, max: 2_000 }),
      windowAppends: fc.integer({ min: 1, max: 5 }),
      windowEvents: fc.integer({ min: 1, max: 9 }),
      windowBytes: fc.integer({ min: 1, max: 4_000 }),
    })
    await fc.assert(
      fc.asyncProperty(steps, limits, async (log, most) => {
        const store = await aLog(...log)
        const windows = await windowsIn(store, most)
        const sent = windows.flatMap(({ appends }) => appends.flatMap(({ events }) => events))
        expect(sent).toEqual(await eventsOf(store))
        for (const window of windows) expectWithin(window, most)
      }),
    )
  })
})

function expectWithin({ appends, events }: Window, most: Limits): void {
  expect(appends.length).toBeLessThanOrEqual(most.windowAppends)
  expect(events).toBeLessThanOrEqual(most.windowEvents)
  expect(new Set(appends.map(({ stream }) => stream)).size).toBe(appends.length)
  expect(appends.reduce((sum, append) => sum + append.events.length, 0)).toBe(events)
  for (const { stream, first, events } of appends) {
    expect(events.length).toBeLessThanOrEqual(most.appendEvents)
    expect(events.map(({ revision }) => revision)).toEqual(events.map((_, index) => first + index))
    expect(events.every((event) => event.stream === stream)).toBe(true)
    if (events.length > 1) expect(bytesOf(events)).toBeLessThanOrEqual(most.appendBytes)
  }
}

function bytesOf(events: readonly RecordedEvent[]): number {
  const texts = events.map(({ data, metadata }) => JSON.stringify(data) + JSON.stringify(metadata))
  return Buffer.byteLength(texts.join(''))
}
