import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEventStore, type EventStore } from '@vietas/event-store'
import { runProjection } from '@vietas/projections'
import { afterAll, expect, it } from 'vitest'
import { arrivals, type Arrivals } from './arrivals.ts'
import { serverUnderTest } from './server-under-test.ts'
import { missing, startWriters } from './writers.ts'

/** Longer by hand, while nodes are killed and started again: EVENT_STORE_TEST_SECONDS=60. */
const seconds = Number(process.env['EVENT_STORE_TEST_SECONDS'] ?? 5)
const connectionString = serverUnderTest()
const folder = mkdtempSync(join(tmpdir(), 'vietas-load-'))
afterAll(() => rmSync(folder, { recursive: true }))

it(
  'under load nothing acknowledged is lost, and nothing reaches a projection twice',
  { timeout: seconds * 1_000 + 120_000 },
  async () => {
    const [store, other] = [await open(), await open()]
    const category = `load${randomUUID().replaceAll('-', '')}`
    const projection = arrivals(category)
    const view = runProjection({ store: other, projection, directory: folder })

    const writers = startWriters(store, category)
    await new Promise((resolve) => setTimeout(resolve, seconds * 1_000))
    const { acknowledged, unknown, conflicts } = await writers.stop()
    const log = await idsIn(store, category)
    await view.waitFor(await store.head(), { timeoutMs: 60_000 })

    process.stderr.write(
      `${acknowledged.length} appends acknowledged, ${unknown} of unknown outcome, ${conflicts} conflicts, ${log.length} events\n`,
    )
    expect(acknowledged.length).toBeGreaterThan(0)
    expect(await missing(store, acknowledged)).toEqual([])
    expect(new Set(log).size).toBe(log.length)
    expect(arrived(view.view())).toEqual(log)
    expect((await view.status()).deadLetters).toBe(0)
    await view.close()
    await Promise.all([store.close(), other.close()])
  },
)

const open = (): Promise<EventStore> => openEventStore(connectionString)

async function idsIn(store: EventStore, category: string): Promise<string[]> {
  const ids: string[] = []
  for await (const { events } of store.readAll({ filter: { categories: [category] } }))
    ids.push(...events.map(({ id }) => id))
  return ids
}

/** In the order in which they came; an id that came twice is there twice. */
function arrived(view: Arrivals): string[] {
  return [...view.ids]
}
