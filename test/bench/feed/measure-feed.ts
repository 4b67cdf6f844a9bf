import { fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { openEmbeddedStore, type EventStore, type NewEvent } from '@vietas/event-store'
import { createFeedServer } from '@vietas/feed'
import { generatedCountry } from '../country/generated-country.ts'
import { latencyOf } from '../percentile.ts'

/** Events that all clients are sent, and how many clients there are. */
interface Fanned {
  readonly folder: string
  readonly clients: number
  readonly events: number
}

interface Feed {
  readonly store: EventStore
  readonly address: string
  readonly close: () => Promise<void>
}

async function openFeed(file: string, folder: string): Promise<Feed> {
  const store = openEmbeddedStore({ file, durability: 'none' })
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
  while ((await fetch(`${address}?limit=1`)).status !== 200);
  const close = async (): Promise<void> => {
    await server.close()
    await store.close()
  }
  return { store, address, close }
}

const someEvents = (count: number): NewEvent[] =>
  [...generatedCountry(count)].map(({ type, data, metadata }) => ({
    id: randomUUID(),
    type,
    data,
    metadata,
  }))

const AT_ONCE = 500

/** Events a second to all clients together, from the first append; and KB that a client takes. */
export async function measureFanOut({ folder, clients, events }: Fanned): Promise<number[]> {
  const feed = await openFeed(join(folder, 'log.db'), folder)
  const all = someEvents(events)
  // Beside the reading of the log, what is measured is how they reach the clients.
  const append = async (): Promise<void> => {
    for (let at = 0; at < all.length; at += AT_ONCE)
      await feed.store.append('indicators-bench', 'any', all.slice(at, at + AT_ONCE))
  }
  const before = memory()
  const { seconds, idle } = await toClients({ url: feed.address, clients, events }, append)
  await feed.close()
  return [(clients * events) / seconds, (idle - before) / clients / 1024]
}

/** The same bytes by node:http alone, each event written to each client. */
export async function measureNodeHttp({ clients, events }: Fanned): Promise<number[]> {
  const open = new Set<ServerResponse>()
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.flushHeaders()
    open.add(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const texts = someEvents(events).map((event) => JSON.stringify(event))
  const write = async (): Promise<void> => {
    for (const [at, text] of texts.entries()) {
      const frame = `id: ${at}\ndata: ${text}\n\n`
      for (const response of open) response.write(frame)
      if (at % 10 === 9) await new Promise((resolve) => setImmediate(resolve))
    }
  }
  const { seconds } = await toClients({ url, clients, events }, write)
  server.closeAllConnections()
  server.close()
  return [(clients * events) / seconds]
}

async function toClients(
  of: { readonly url: string; readonly clients: number; readonly events: number },
  work: () => Promise<void>,
): Promise<{ readonly seconds: number; readonly idle: number }> {
  const child = fork(join(import.meta.dirname, 'clients.ts'), { execArgv: ['--import', 'tsx'] })
  child.send(of)
  await once(child, 'message')
  const idle = memory()
  const started = performance.now()
  const received = once(child, 'message')
  await Promise.all([work(), received])
  const seconds = (performance.now() - started) / 1_000
  child.kill()
  return { seconds, idle }
}

function memory(): number {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** From an append acknowledged until it has come to the last of some clients: p50 and p99 in ms. */
export async function measureToClients({
  folder,
  clients,
  events,
}: Fanned): Promise<[number, number]> {
  const feed = await openFeed(join(folder, 'log.db'), folder)
  let behind = 0
  let arrived: () => void = () => {}
  await Promise.all(
    Array.from({ length: clients }, async () => {
      const response = await opened(feed.address, 'text/event-stream')
      response.on('data', (bytes: Buffer) => {
        if (bytes.includes('data: ') && --behind === 0) arrived()
      })
    }),
  )
  const latencies: number[] = []
  for (const event of someEvents(events)) {
    behind = clients
    const all = new Promise<void>((resolve) => (arrived = resolve))
    await feed.store.append('indicators-bench', 'any', [event])
    const acknowledged = performance.now()
    await all
    latencies.push(performance.now() - acknowledged)
  }
  await feed.close()
  const { p50, p99 } = latencyOf(latencies)
  return [p50, p99]
}

const opened = (url: string, accept: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    get(url, { headers: { accept }, agent: false }, resolve).on('error', reject)
  })

/** Events a second: as JSON Lines to one client that drops them, and JSON.parse of the same lines. */
export async function measureCatchUp({
  folder,
  file,
}: {
  readonly folder: string
  readonly file: string
}): Promise<[number, number]> {
  const feed = await openFeed(file, folder)
  let events = 0
  const started = performance.now()
  const response = await opened(`${feed.address}?follow=false`, 'application/jsonl')
  for await (const bytes of response as AsyncIterable<Buffer>)
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) events++
  const rate = events / ((performance.now() - started) / 1_000)
  const parsed = await parseRate(feed.address)
  await feed.close()
  return [rate, parsed]
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
