import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createFeedServer } from '@vietas/feed'
import type { EventStore } from '@vietas/event-store'
import { openMemoryStore } from '@vietas/event-store-testing'
import { Ajv } from 'ajv'

/** The official schema, which no package has; it lies beside the project. */
const SCHEMA = join(import.meta.dirname, '../../../shared/schemas/cloudevents/cloudevents.json')

const source = join(
  import.meta.dirname,
  '../../services/standalone/src/documented-history/import-documented-history.ts',
)

/** What the feed of the documented history breaks of CloudEvents 1.0, if anything. */
export async function complaintsAboutCloudEvents(folder: string): Promise<readonly string[]> {
  const store = openMemoryStore()
  const { importDocumentedHistory } = (await import(source)) as {
    importDocumentedHistory: (store: EventStore) => Promise<unknown>
  }
  await importDocumentedHistory(store)
  const server = await createFeedServer({
    store,
    viewsFolder: join(folder, 'views'),
    feedFolder: join(folder, 'feed'),
    address: 'https://vietas.example',
    server: { logging: { level: 'silent' } },
  })
  try {
    const position = await store.head()
    // Answered once the feed has read so far.
    const asked = `/v1/events?limit=1000&before=${position}`
    for (;;) {
      const page = await server.inject(asked)
      if (page.statusCode === 200) return complaints(page.json<CloudEvent[]>(), Number(position))
      await pause(20)
    }
  } finally {
    await server.close()
    await store.close()
  }
}

type CloudEvent = Readonly<Record<string, unknown>> & { readonly id: string }

function complaints(events: readonly CloudEvent[], expected: number): readonly string[] {
  // ajv has no formats of its own: those that the schema names are checked below.
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true })
  const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object)
  const found = events.flatMap((event) => {
    const broken = validate(event) ? [] : (validate.errors ?? [])
    return [
      ...broken.map(({ instancePath, message }) => `${event.id}: ${instancePath} ${message}`),
      ...nameless(event),
      ...formless(event),
    ]
  })
  return events.length === expected
    ? found
    : [...found, `${events.length} events of ${expected} came`]
}

/** CloudEvents 1.0.2, "Naming conventions": the schema does not look at names. */
const nameless = (event: CloudEvent): readonly string[] =>
  Object.keys(event)
    .filter((name) => !/^[a-z0-9]+$/.test(name))
    .map((name) => `${event.id}: ${name} is no name of an attribute`)

const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/

const formless = ({ id, time, dataschema, source: log }: CloudEvent): readonly string[] =>
  RFC3339.test(String(time)) && URL.canParse(String(dataschema)) && URL.canParse(String(log))
    ? []
    : [`${id}: time, dataschema or source has not its form`]
