import { CATEGORIES, serviceUnits, streamOf } from '@vietas/domain'
import type { EventStore } from '@vietas/event-store'
import type { Generation } from './generation.ts'
import { firstEventOf, lastUnitOf } from './ids.ts'

/**
 * What of a country a log holds. `begun` is a country whose recording was cut short; `other` a log
 * that begins with something else. What came after a whole country does not matter.
 */
export type WhatIsThere = 'nothing' | 'begun' | 'all' | 'other'

export async function whatIsThere(store: EventStore, generation: Generation): Promise<WhatIsThere> {
  // Events that others keep in the same database do not matter.
  for await (const { events } of store.readAll({ limit: 1, filter: { categories: CATEGORIES } })) {
    const [first] = events
    if (first === undefined) continue
    if (first.id !== firstEventOf(generation)) return 'other'
    return (await exists(store, streamOf(serviceUnits, lastUnitOf(generation)))) ? 'all' : 'begun'
  }
  return 'nothing'
}

async function exists(store: EventStore, stream: string): Promise<boolean> {
  for await (const { events } of store.readStream(stream, { limit: 1 }))
    if (events.length > 0) return true
  return false
}
