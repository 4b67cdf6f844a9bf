import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { capabilityOfEvent, knownSinceMs, type Metadata, type Source } from '@vietas/domain'
import type { EventStore, NewEvent, Position } from '@vietas/event-store'
import { openMemoryStore } from '@vietas/event-store-testing'
import type { FeedLimits } from '../limits.ts'
import { createFeedServer } from '../server.ts'
import type { ReceiverPolicy } from '../webhooks/receiver-url.ts'

export interface Given {
  readonly type: string
  readonly data: Readonly<Record<string, unknown>>
  readonly knownSince?: string
  readonly source?: Source
}

// An answer is looked at as a client would, untyped.
/* oxlint-disable typescript/no-explicit-any */
export interface TestFeed {
  readonly address: string
  readonly store: EventStore
  readonly folder: string
  /** Records events as the registry would, and resolves once the feed has read them. */
  given(...events: readonly Given[]): Promise<Position>
  get(path: string, headers?: Record<string, string>): Promise<Answer>
  /** All CloudEvents, by pages. */
  all(query?: string): Promise<any[]>
  /** The server alone; the store and the folder stay. */
  stop(): Promise<void>
  close(): Promise<void>
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly body: any
}
/* oxlint-enable typescript/no-explicit-any */

export interface FeedSettings {
  readonly store?: EventStore
  readonly folder?: string
  readonly limits?: Partial<FeedLimits>
  readonly receivers?: ReceiverPolicy
  readonly now?: () => number
}

/** The service alone, over real HTTP. */
export async function openFeed(settings: FeedSettings = {}): Promise<TestFeed> {
  const { now = Date.now, store = openMemoryStore({ now }), limits = {}, receivers } = settings
  const folder = settings.folder ?? mkdtempSync(join(tmpdir(), 'vietas-feed-'))
  const server = await createFeedServer({
    store,
    viewsFolder: join(folder, 'views'),
    feedFolder: join(folder, 'feed'),
    address: 'https://vietas.example/feed',
    limits,
    ...(receivers && { receivers }),
    now,
    server: { logging: { level: 'silent' } },
  })
  await server.listen({ host: '127.0.0.1', port: 0 })
  const { port } = server.server.address() as AddressInfo
  const address = `http://127.0.0.1:${port}`
  const get: TestFeed['get'] = async (path, headers = {}) => {
    const response = await fetch(`${address}${path}`, { headers })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json') === true
    const isLines = response.headers.get('content-type')?.includes('jsonl') === true
    const body: unknown = isJson && !isLines && text !== '' ? JSON.parse(text) : undefined
    return { status: response.status, headers: response.headers, text, body }
  }
  // The view is built from the log before anything is answered.
  while ((await get('/v1/events?limit=1')).status !== 200);
  const stop = (): Promise<void> => server.close()
  return {
    address,
    store,
    folder,
    given: async (...events) => {
      const last = await record(store, events)
      await get(`/v1/events?limit=1&after=${last}`)
      return last
    },
    get,
    all: async (query = '') => {
      const found: unknown[] = []
      for (let path: string | undefined = `/v1/events?${query}`; path !== undefined;) {
        const page = await get(path)
        if (page.status !== 200) throw new Error(page.text)
        const events = page.body as unknown[]
        found.push(...events)
        const next = linkOf(page, 'next')
        path = next === path ? undefined : next
      }
      return found
    },
    stop,
    close: async () => {
      await stop()
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export function linkOf({ headers }: Pick<Answer, 'headers'>, relation: string): string | undefined {
  const links = headers.get('link') ?? ''
  return new RegExp(`<([^>]*)>; rel="${relation}"`).exec(links)?.[1]
}

export async function record(store: EventStore, events: readonly Given[]): Promise<Position> {
  let last: Position = '0'
  for (const event of events) {
    const result = await store.append(streamOf(event), 'any', [eventOf(event)])
    if (result.outcome !== 'appended') throw new Error(`${event.type}: ${result.outcome}`)
    last = result.position
  }
  return last
}

export function streamOf({ type, data }: Given): string {
  const { category, idField } = capabilityOfEvent(type) ?? { category: '', idField: '' }
  return `${category}-${String(data[idField])}`
}

export function eventOf({ type, data, knownSince, source }: Given): NewEvent {
  const metadata: Metadata = {
    schemaVersion: capabilityOfEvent(type)?.versions[type] ?? 0,
    actor: { id: 'reporter-1', role: 'reporter', organisation: 'Somewhere' },
    correlationId: randomUUID(),
    ...(knownSince === undefined ? {} : { knownSince: knownSinceMs(knownSince) }),
    ...(source && { source }),
  }
  return {
    id: randomUUID(),
    type,
    data: data as NewEvent['data'],
    metadata: metadata as unknown as NewEvent['metadata'],
  }
}
