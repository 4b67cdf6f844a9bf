import { CATEGORIES, metadataOf, type Source } from '@vietas/domain'
import type { EventStore } from '@vietas/event-store'
import { documentedCommands } from './documented-commands.ts'

/**
 * Into an empty log, and into one that begins with the documented history: an import that was cut
 * short goes on, and recording again what is there changes nothing. Never into anyone else's log.
 */
export async function mayImport(store: EventStore): Promise<boolean> {
  // Whoever else keeps events in the same database is none of our business.
  const filter = { categories: CATEGORIES }
  for await (const { events } of store.readAll({ limit: 1, filter })) {
    const [first] = events
    if (first !== undefined) return isDocumented(metadataOf(first).source)
  }
  return true
}

function isDocumented(source: Source | undefined): boolean {
  const [first] = documentedCommands()
  return JSON.stringify(source) === JSON.stringify(first?.body['source'])
}
