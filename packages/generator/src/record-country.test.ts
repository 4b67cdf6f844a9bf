import { randomUUID } from 'node:crypto'
import type { EventStore } from '@vietas/event-store'
import { openMemoryStore } from '@vietas/event-store-testing'
import { expect, it } from 'vitest'
import { emptyFingerprint } from './fingerprint.ts'
import { generatedEvents } from './generated-events.ts'
import { daysOf } from './generation.ts'
import { CountryNotRecorded, recordCountry } from './record-country.ts'
import { whatIsThere } from './what-is-there.ts'

const TINY = { seed: 3, units: 12, years: 2 }

async function fingerprintIn(store: EventStore): Promise<string> {
  const fingerprint = emptyFingerprint()
  for await (const { events } of store.readAll()) for (const event of events) fingerprint.add(event)
  return fingerprint.text()
}

/** Takes so many appends, and is gone then. */
function killedAfter(store: EventStore, appends: number): EventStore {
  let left = appends
  return {
    ...store,
    append: (...given) => {
      left -= 1
      return left < 0 ? Promise.reject(new Error('killed')) : store.append(...given)
    },
  }
}

it('A log holds what was made, in its order, and the fingerprint told is that of the log', async () => {
  const store = openMemoryStore()
  let days = 0
  const { events, fingerprint } = await recordCountry(store, TINY, {
    onDay: () => (days += 1),
  })
  expect(events).toBe([...generatedEvents(TINY)].flat().length)
  expect(days).toBe(daysOf(TINY))
  expect(await fingerprintIn(store)).toBe(fingerprint)
})

it('A recording that was cut short goes on where it was, and nothing is there twice', async () => {
  const [whole, cut] = [openMemoryStore(), openMemoryStore()]
  const { fingerprint } = await recordCountry(whole, TINY)
  expect(await whatIsThere(cut, TINY)).toBe('nothing')
  await expect(recordCountry(killedAfter(cut, 100), TINY)).rejects.toThrow('killed')
  expect(await whatIsThere(cut, TINY)).toBe('begun')
  await recordCountry(cut, TINY)
  expect(await whatIsThere(cut, TINY)).toBe('all')
  expect(await fingerprintIn(cut)).toBe(fingerprint)
})

it('A whole country is recognised after what was recorded since', async () => {
  const store = openMemoryStore()
  await recordCountry(store, TINY)
  for await (const { events } of store.readAll({ limit: 1 }))
    for (const { stream } of events) await store.append(stream, 'any', [anEvent()])
  expect(await whatIsThere(store, TINY)).toBe('all')
  expect(await whatIsThere(store, { ...TINY, seed: 4 })).toBe('other')
})

it('A log that goes on otherwise is refused, and told by name', async () => {
  const store = openMemoryStore()
  await expect(recordCountry(killedAfter(store, 100), TINY)).rejects.toThrow('killed')
  for await (const { events } of store.readAll({ limit: 1 }))
    for (const { stream } of events) await store.append(stream, 'any', [anEvent()])
  await expect(recordCountry(store, TINY)).rejects.toBeInstanceOf(CountryNotRecorded)
})

it('Recording ends when it is told to', async () => {
  const signal = AbortSignal.abort(new Error('enough'))
  await expect(recordCountry(openMemoryStore(), TINY, { signal })).rejects.toThrow('enough')
})

const anEvent = () => ({
  id: randomUUID(),
  type: 'ServiceUnitConfirmed',
  data: {},
  metadata: { schemaVersion: 1 },
})
