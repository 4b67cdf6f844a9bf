import { CATEGORIES, metadataOf, type Source } from '@vietas/domain'
import type { EventStore } from '@vietas/event-store'
import { firstEventIdOf } from '@vietas/registry'
import { keyOf } from './command.ts'
import { documentedCommands } from './documented-commands.ts'

/**
 * True for an empty log, and for one that begins with the documented history: an import that was cut
 * short goes on there, and recording again what is there changes nothing. False for any other log, and
 * for one whose requests were named otherwise, by an earlier release: all would be recorded twice.
 */
export async function mayImport(store: EventStore): Promise<boolean> {
  // Events that others keep in the same database do not matter.
  const filter = { categories: CATEGORIES }
  for await (const { events } of store.readAll({ limit: 1, filter })) {
    const [first] = events
    if (first !== undefined) return isFirstFact(first.id) && isDocumented(metadataOf(first).source)
  }
  return true
}

function isFirstFact(eventId: string): boolean {
  const [first] = documentedCommands()
  return first !== undefined && eventId === firstEventIdOf(first.path, keyOf(first.fact))
}

function isDocumented(source: Source | undefined): boolean {
  const [first] = documentedCommands()
  return JSON.stringify(source) === JSON.stringify(first?.body['source'])
}
