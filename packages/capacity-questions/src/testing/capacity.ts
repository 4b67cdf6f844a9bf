import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { capabilityOfEvent, knownSinceMs, type Metadata } from '@vietas/domain'
import type { NewEvent, Position } from '@vietas/event-store'
import { openMemoryStore } from '@vietas/event-store-testing'
import { createServer, type Server } from '@vietas/service-kit'
import { capacityService, capacityTags } from '../capacity-service.ts'
import { followLog } from '../follow-log.ts'
import { holdable } from './holdable.ts'
import type { Report } from './reports.ts'

/** Monday, 15 June 2026, noon in Riga: when everything is recorded and asked. */
const NOW = Date.parse('2026-06-15T09:00:00Z')

/** Every measure of an answer, and none of any. */
export const NO_PLACES = {
  authorised: 0,
  operational: 0,
  occupied: 0,
  reserved: 0,
  waiting: 0,
  free: 0,
  overrun: 0,
  operationalBeyondAuthorised: 0,
  closing: 0,
  affected: 0,
  displaced: 0,
}

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  // An answer is looked at as a client would, untyped.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly body: any
}

export interface TestCapacity {
  readonly server: Server
  /** Records reports as the registry would, and gives the position of the last. */
  given(...reports: readonly Report[]): Promise<Position>
  /** The answer once the view has seen everything given; anything but 200 is a fault. */
  // oxlint-disable-next-line typescript/no-explicit-any
  ask(url: string, headers?: Record<string, string>): Promise<any>
  get(url: string, headers?: Record<string, string>): Promise<Answer>
  post(url: string): Promise<Answer>
  delete(url: string): Promise<Answer>
  /** Views whose building begins from now on get nothing from the log until `release`. */
  hold(): void
  release(): void
  /** From now on no view can go on, until `repair`. */
  breakDown(): void
  repair(): void
  close(): Promise<void>
}

export interface CapacitySettings {
  /** Its view gets nothing from the log until `release`. */
  readonly held?: boolean
  /** Epoch milliseconds; NOW without it. */
  readonly now?: () => number
  /** The clock of the log, where it is another. */
  readonly logNow?: () => number
}

/** The service alone, on an empty log and with a views folder of its own. */
export async function openCapacity(settings: CapacitySettings = {}): Promise<TestCapacity> {
  const { held = false, now = () => NOW, logNow = now } = settings
  const { store, hold, release, breakDown, repair } = holdable(openMemoryStore({ now: logNow }))
  if (held) hold()
  const viewsFolder = mkdtempSync(join(tmpdir(), 'vietas-capacity-'))
  const server = await createServer({
    name: 'vietas-capacity',
    version: '0.1.0',
    logging: { level: 'silent' },
    docs: { title: 'Vietas capacity', description: 'As it is tested', tags: capacityTags },
  })
  followLog(server, { store, viewsFolder, now, isAsked: true })
  await server.register(capacityService)
  await server.ready()
  // A question that waits for the beginning of the log waits until there is a view.
  if (!held) await server.inject('/v1/units?after=0')
  let last: Position = '0'

  const asked = async (method: 'GET' | 'POST' | 'DELETE', url: string, headers = {}) => {
    const response = await server.inject({ method, url, headers })
    return {
      status: response.statusCode,
      headers: response.headers as Record<string, string>,
      body: /json/.test(String(response.headers['content-type']))
        ? response.json<unknown>()
        : response.body,
    }
  }

  return {
    server,
    given: async (...reports) => {
      for (const { stream, ...report } of reports) {
        const result = await store.append(stream, 'any', [eventOf(report)])
        if (result.outcome !== 'appended') throw new Error(`${report.type}: ${result.outcome}`)
        last = result.position
      }
      return last
    },
    ask: async (url, headers) => {
      const after = `${url.includes('?') ? '&' : '?'}after=${last}`
      const { status, body } = await asked('GET', url + after, headers)
      if (status !== 200) throw new Error(`${url}: ${JSON.stringify(body)}`)
      return body
    },
    get: (url, headers) => asked('GET', url, headers),
    post: (url) => asked('POST', url),
    delete: (url) => asked('DELETE', url),
    hold,
    release,
    breakDown,
    repair,
    close: async () => {
      await server.close()
      await store.close()
      rmSync(viewsFolder, { recursive: true, force: true })
    },
  }
}

function eventOf({ id, type, data, knownSince, source }: Omit<Report, 'stream'>): NewEvent {
  const metadata: Metadata = {
    schemaVersion: capabilityOfEvent(type)?.versions[type] ?? 0,
    actor: { id: 'reporter-1', role: 'reporter' },
    correlationId: randomUUID(),
    ...(knownSince === undefined ? {} : { knownSince: knownSinceMs(knownSince) }),
    ...(source && { source }),
  }
  return {
    id: id ?? randomUUID(),
    type,
    data: data as NewEvent['data'],
    metadata: metadata as unknown as NewEvent['metadata'],
  }
}
