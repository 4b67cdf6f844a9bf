import { decodeEvent } from '@vietas/domain'
import { openMemoryStore } from '@vietas/event-store-testing'
import type { EventStore } from '@vietas/event-store'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const samples = join(root, 'packages/domain/src/samples')
const importing = 'services/standalone/src/documented-history/import-documented-history.ts'

/** Data of every version of every event, from the documented history where it has such an event. */
export async function examples(): Promise<ReadonlyMap<string, Example>> {
  return new Map([...withWord(sampleData(), true), ...withWord(await documentedData(), false)])
}

interface Example {
  readonly example: object
  readonly isMadeUp: boolean
}

const withWord = (
  data: ReadonlyMap<string, object>,
  isMadeUp: boolean,
): readonly (readonly [string, Example])[] =>
  [...data].map(([key, example]) => [key, { example, isMadeUp }])

function sampleData(): ReadonlyMap<string, object> {
  const files = readdirSync(samples).map((file) => {
    const { data } = JSON.parse(readFileSync(join(samples, file), 'utf8')) as { data: object }
    return [file.replace('.json', ''), data] as const
  })
  return new Map(files)
}

/** The first of each type, which later ones are corrected against. */
async function documentedData(): Promise<ReadonlyMap<string, object>> {
  // `standalone` is a program, and no package exports it.
  const { importDocumentedHistory } = (await import(join(root, importing))) as {
    readonly importDocumentedHistory: (store: EventStore) => Promise<number>
  }
  const store = openMemoryStore()
  await importDocumentedHistory(store)
  const found = new Map<string, object>()
  for await (const { events } of store.readAll()) {
    for (const event of events) {
      const { schemaVersion } = event.metadata as { readonly schemaVersion?: number }
      const key = `${event.type}@${schemaVersion}`
      if (schemaVersion !== undefined && !found.has(key)) found.set(key, decodeEvent(event).data)
    }
  }
  await store.close()
  return found
}
