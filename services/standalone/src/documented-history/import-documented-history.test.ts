import { EventStoreError, type EventStore, type RecordedEvent } from '@vietas/event-store'
import { openMemoryStore } from '@vietas/event-store-testing'
import { expect, it } from 'vitest'
import { documentedCommands } from './documented-commands.ts'
import { importDocumentedHistory } from './import-documented-history.ts'

const facts = documentedCommands().length

async function eventsIn(store: EventStore): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = []
  for await (const page of store.readAll()) events.push(...page.events)
  return events
}

/** Every append fails twice: before it has written anything, and after it has written all. */
function oftenAway(store: EventStore): EventStore {
  let calls = 0
  return {
    ...store,
    append: async (...given) => {
      calls += 1
      if (calls % 3 === 1) throw new EventStoreError('unavailable', 'away')
      const result = await store.append(...given)
      if (calls % 3 === 2) throw new EventStoreError('unavailable', 'whether it wrote is unknown')
      return result
    },
  }
}

it('The documented history is recorded once, however often the log goes away meanwhile', async () => {
  const [plain, often] = [openMemoryStore(), openMemoryStore()]
  expect(await importDocumentedHistory(plain)).toBe(facts)
  expect(await importDocumentedHistory(oftenAway(often), 0)).toBe(facts)
  const told = (events: readonly RecordedEvent[]) => events.map(({ id, type }) => ({ id, type }))
  expect(told(await eventsIn(often))).toEqual(told(await eventsIn(plain)))
})

it('An import that was cut short goes on where it stopped', async () => {
  const store = openMemoryStore()
  let left = 3
  const cutShort: EventStore = {
    ...store,
    append: (...given) => {
      left -= 1
      return left < 0 ? Promise.reject(new Error('killed')) : store.append(...given)
    },
  }
  await expect(importDocumentedHistory(cutShort)).rejects.toThrow('killed')
  expect(await importDocumentedHistory(store)).toBe(facts)
  expect(await importDocumentedHistory(store)).toBe(facts)
  expect(await eventsIn(store)).toHaveLength(facts)
})
