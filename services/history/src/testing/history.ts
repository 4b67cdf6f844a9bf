import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  capabilityOfEvent,
  DomainEvent,
  knownSinceMs,
  type Metadata,
  type Source,
} from '@vietas/domain'
import {
  openEmbeddedStore,
  type EventStore,
  type NewEvent,
  type Position,
} from '@vietas/event-store'
import { openMemoryStore } from '@vietas/event-store-testing'
import type { z } from 'zod'
import type { ReplayLimits } from '../replays/rebuilding/replay-limits.ts'
import { createHistoryServer } from '../server.ts'

/** Monday, 15 June 2026, noon in Riga: when everything is recorded and asked. */
export const NOW = Date.parse('2026-06-15T09:00:00Z')

type Given = z.input<typeof DomainEvent>

/** An event, with since when it is known; without that, since it is recorded. */
export type Report = Given & { readonly knownSince?: string; readonly source?: Source }

// An answer is looked at as a client would, untyped.
/* oxlint-disable typescript/no-explicit-any */
export interface Answer {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: any
}

export interface TestHistory {
  /** Records reports as the registry would. */
  given(...reports: readonly Report[]): Promise<void>
  /** The answer once the view has seen everything given; anything but 200 is a fault. */
  ask(url: string): Promise<any>
  get(url: string, headers?: Readonly<Record<string, string>>): Promise<Answer>
  /** An answer that is not JSON. */
  text(url: string): Promise<string>
  post(url: string, body?: object): Promise<Answer>
  delete(url: string): Promise<Answer>
  /** An answer that is not JSON, as text, once the view has seen everything given. */
  read(url: string, headers?: Record<string, string>): Promise<Answer>
  /** Where it listens, once that is asked for. */
  listen(): Promise<string>
  readonly store: EventStore
  /** Where the service keeps files of its own. */
  readonly historyFolder: string
  close(): Promise<void>
}
/* oxlint-enable typescript/no-explicit-any */

export interface HistorySettings {
  /** A folder that outlives it; its own without one. */
  readonly kept?: string
  /** A log that other processes can read. */
  readonly isOnDisk?: boolean
  readonly replays?: ReplayLimits
  /** Epoch milliseconds; NOW without it. */
  readonly now?: () => number
  /** The clock of the log, where it is another. */
  readonly logNow?: () => number
}

/** The service alone, on an empty log and with a view of its own. */
export async function openHistory(settings: HistorySettings = {}): Promise<TestHistory> {
  const { kept, isOnDisk = false, replays, now = () => NOW, logNow = now } = settings
  const viewsFolder = mkdtempSync(join(tmpdir(), 'vietas-history-'))
  const historyFolder = kept ?? join(viewsFolder, 'history')
  const store = isOnDisk
    ? openEmbeddedStore({ file: join(viewsFolder, 'log.db'), durability: 'none', now: logNow })
    : openMemoryStore({ now: logNow })
  const server = await createHistoryServer({
    store,
    viewsFolder,
    historyFolder,
    replays,
    now,
    server: { logging: { level: 'silent' } },
  })
  let last: Position = '0'
  const asked = async (
    method: 'GET' | 'POST' | 'DELETE',
    url: string,
    payload?: object,
    given: Readonly<Record<string, string>> = {},
  ): Promise<Answer> => {
    const asking = { method, url, headers: given, ...(payload && { payload }) }
    const response = await server.inject(asking)
    const headers = response.headers as Record<string, string>
    const body: unknown = response.payload === '' ? undefined : response.json()
    return { status: response.statusCode, headers, body }
  }
  const get: TestHistory['get'] = (url, headers) => asked('GET', url, undefined, headers)
  return {
    given: async (...reports) => {
      for (const report of reports) {
        const result = await store.append(streamOfReport(report), 'any', [eventOf(report)])
        if (result.outcome !== 'appended') throw new Error(`${report.type}: ${result.outcome}`)
        last = result.position
      }
    },
    ask: async (url) => {
      const { status, body } = await get(`${url}${url.includes('?') ? '&' : '?'}after=${last}`)
      if (status !== 200) throw new Error(`${url}: ${JSON.stringify(body)}`)
      return body
    },
    get,
    text: async (url) => (await server.inject(url)).payload,
    post: (url, body) => asked('POST', url, body),
    delete: (url) => asked('DELETE', url),
    read: async (url, headers = {}) => {
      const response = await server.inject({ url: `${url}&after=${last}`, headers })
      const { statusCode: status, payload: body } = response
      return { status, headers: response.headers as Record<string, string>, body }
    },
    listen: () => server.listen({ port: 0, host: '127.0.0.1' }),
    store,
    historyFolder,
    close: async () => {
      await server.close()
      await store.close()
      rmSync(viewsFolder, { recursive: true, force: true })
    },
  }
}

function streamOfReport({ type, data }: Report): string {
  const { category, idField } = capabilityOfEvent(type) ?? { category: '', idField: '' }
  return `${category}-${(data as unknown as Record<string, string>)[idField] ?? ''}`
}

function eventOf({ knownSince, source, ...event }: Report): NewEvent {
  const { type, data } = DomainEvent.parse(event)
  const metadata: Metadata = {
    schemaVersion: capabilityOfEvent(type)?.versions[type] ?? 0,
    actor: { id: 'reporter-1', role: 'reporter' },
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
