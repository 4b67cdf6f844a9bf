import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { openEmbeddedStore, type EventStore } from '@vietas/event-store'
import { createFeedServer } from '@vietas/feed'
import { generatedCountry, type GeneratedEvent } from '../country/generated-country.ts'
import { latencyOf } from '../percentile.ts'
import { machineMs, toClients } from './to-clients.ts'

/** Events that all clients are sent, and how many clients there are. */
interface Fanned {
  readonly folder: string
  readonly clients: number
  readonly events: number
  readonly inFlight: number
}

interface Feed {
  readonly store: EventStore
  readonly address: string
  readonly close: () => Promise<void>
}

async function openFeed(file: string, folder: string): Promise<Feed> {
  const store = openEmbeddedStore({ file })
  const server = await createFeedServer({
    store,
    viewsFolder: join(folder, 'views'),
    feedFolder: join(folder, 'feed'),
    address: 'https://vietas.example/feed',
    limits: { streamsOfClient: 2_000 },
    server: { logging: { level: 'silent' }, checkResponses: false, maxEventLoopDelayMs: 0 },
  })
  await server.listen({ host: '127.0.0.1', port: 0 })
  const address = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}/v1/events`
  // Until the views are built, both of them: one is read, and the other takes its time of it.
  while ((await fetch(new URL('/health/ready', address))).status !== 200);
  const close = async (): Promise<void> => {
    await server.close()
    await store.close()
  }
  return { store, address, close }
}

const SSE = { accept: 'text/event-stream', mark: '\ndata: ', version: '1.1' } as const
const LINES = { accept: 'application/jsonl', mark: '{"specversion"', version: '1.0' } as const

/** As a registry at work: so many appends at once. Tells of each once it is acknowledged. */
async function appendAll(
  store: EventStore,
  events: readonly GeneratedEvent[],
  inFlight: number,
  appended: (at: number, position: string) => void = () => {},
): Promise<void> {
  let next = 0
  const append = async (): Promise<void> => {
    while (next < events.length) {
      const at = next++
      const { stream, id, type, data, metadata } = events[at] as GeneratedEvent
      const result = await store.append(stream, 'any', [{ id, type, data, metadata }])
      if (result.outcome !== 'appended') throw new Error(`${stream}: ${result.outcome}`)
      appended(at, result.position)
    }
  }
  await Promise.all(Array.from({ length: inFlight }, append))
}

/** Events a second to all clients together, from the first append; and KB that a client takes. */
export async function measureFanOut(fanned: Fanned): Promise<number[]> {
  const { folder, clients, events, inFlight } = fanned
  const feed = await openFeed(join(folder, 'log.db'), folder)
  const all = [...generatedCountry(events)]
  const before = memory()
  let idle = before
  const { seconds } = await toClients({ ...SSE, url: feed.address, clients, events }, () => {
    idle = memory()
    return appendAll(feed.store, all, inFlight)
  })
  await feed.close()
  return [(clients * events) / seconds, (idle - before) / clients / 1024]
}

/** The same events of the same log, which node:http writes to each client as they are acknowledged. */
export async function measureNodeHttp(fanned: Fanned): Promise<number[]> {
  const { folder, clients, events, inFlight } = fanned
  const all = [...generatedCountry(events)]
  const frames = await framesOf(all, folder)
  const open = new Set<ServerResponse>()
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.flushHeaders()
    open.add(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const store = openEmbeddedStore({ file: join(folder, 'log.db') })
  const { seconds } = await toClients({ ...SSE, url, clients, events }, () =>
    appendAll(store, all, inFlight, (at) => {
      for (const response of open) response.write(frames[at])
    }),
  )
  server.closeAllConnections()
  server.close()
  await store.close()
  return [(clients * events) / seconds]
}

/** As the feed sends them. */
async function framesOf(all: readonly GeneratedEvent[], folder: string): Promise<string[]> {
  const feed = await openFeed(join(folder, 'sent.db'), folder)
  await appendAll(feed.store, all, 64)
  const headers = { accept: SSE.accept }
  const text = await (await fetch(`${feed.address}?follow=false`, { headers })).text()
  await feed.close()
  return text
    .split('\n\n')
    .filter((frame) => frame.startsWith('id: ') && frame.includes(SSE.mark))
    .map((frame) => `${frame}\n\n`)
}

function memory(): number {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** From an append acknowledged until it has come to the last of the clients: p50 and p99 in ms. */
export async function measureToClients(fanned: Fanned): Promise<[number, number]> {
  const { folder, clients, events, inFlight } = fanned
  const feed = await openFeed(join(folder, 'log.db'), folder)
  const all = [...generatedCountry(events)]
  const acknowledged: { readonly position: number; readonly at: number }[] = []
  const { arrivals } = await toClients({ ...SSE, url: feed.address, clients, events }, () =>
    appendAll(feed.store, all, inFlight, (_, position) => {
      acknowledged.push({ position: Number(position), at: machineMs() })
    }),
  )
  await feed.close()
  const inOrder = acknowledged.sort((a, b) => a.position - b.position)
  const { p50, p99 } = latencyOf(
    inOrder.map(({ at }, event) => Math.max(0, (arrivals[event] as number) - at)),
  )
  return [p50, p99]
}

/** Events a second: as JSON Lines to one client that drops them, and JSON.parse of the same lines. */
export async function measureCatchUp({
  folder,
  file,
  events,
}: {
  readonly folder: string
  readonly file: string
  readonly events: number
}): Promise<[number, number]> {
  const feed = await openFeed(file, folder)
  const url = `${feed.address}?follow=false`
  const { secondsFromAsking } = await toClients({ ...LINES, url, clients: 1, events })
  const parsed = await parseRate(feed.address)
  await feed.close()
  return [events / secondsFromAsking, parsed]
}

async function parseRate(address: string): Promise<number> {
  const page = (await (await fetch(`${address}?limit=1000`)).json()) as object[]
  const lines = page.map((event) => JSON.stringify(event))
  const started = performance.now()
  let count = 0
  while (performance.now() - started < 500)
    for (const line of lines) if (JSON.parse(line) !== null) count++
  return count / ((performance.now() - started) / 1_000)
}
