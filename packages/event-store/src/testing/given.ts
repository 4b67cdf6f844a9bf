import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { startDouble } from '@vietas/event-store-testing'
import { openEventStoreDb } from '../eventstoredb/open-eventstoredb.ts'
import type { Double, DoubleOptions } from '@vietas/event-store-testing'
import type { EventStore, NewEvent, RecordedEvent, SubscriptionItem } from '../port.ts'
import type { EventStoreDbTimes } from '../eventstoredb/open-eventstoredb.ts'

const leftovers: (() => Promise<void> | void)[] = []

/** After each test. */
export async function cleanUp(): Promise<void> {
  for (const work of leftovers.splice(0).toReversed()) await work()
}

export async function aDouble(options?: DoubleOptions): Promise<Double> {
  const double = await startDouble(options)
  leftovers.push(async () => {
    double.faults.releaseAll()
    await double.stop()
  })
  return double
}

/** Impatient, so that tests need not wait as long as operators do. */
const SHORT: EventStoreDbTimes = {
  reachMs: 2_000,
  appendDeadlineMs: 300,
  silenceMs: 300,
  patienceMs: 10_000,
}

/** For appends of thousands of events, which take a busy machine longer than a moment. */
export const LARGE_APPENDS: Partial<EventStoreDbTimes> = {
  appendDeadlineMs: 60_000,
  patienceMs: 120_000,
}

export async function aStore(
  { connectionString }: Pick<Double, 'connectionString'>,
  times: Partial<EventStoreDbTimes> = {},
): Promise<EventStore> {
  const store = await openEventStoreDb({ connectionString, times: { ...SHORT, ...times } })
  leftovers.push(() => store.close())
  return store
}

export function someEvents(count: number, type = 'PlaceFilled'): NewEvent[] {
  return Array.from({ length: count }, (_, index) => ({
    id: randomUUID(),
    type,
    data: { index },
    metadata: {},
  }))
}

export async function idsIn(store: EventStore, stream: string): Promise<string[]> {
  const ids: string[] = []
  for await (const { events } of store.readStream(stream)) ids.push(...idsOf(events))
  return ids
}

export const idsOf = (events: readonly { readonly id: string }[]): string[] =>
  events.map(({ id }) => id)

/** What a subscription has brought so far. */
export interface Inbox {
  readonly events: RecordedEvent[]
  readonly items: SubscriptionItem[]
}

/** Subscribes until the test ends. */
export function subscribed(
  store: EventStore,
  options: { readonly category?: string; readonly pauseMs?: number } = {},
): Inbox {
  const end = new AbortController()
  const { category, pauseMs } = options
  const filter = category === undefined ? undefined : { categories: [category] }
  const found: Inbox = { events: [], items: [] }
  const run = async (): Promise<void> => {
    const { signal } = end
    for await (const item of store.subscribe({ signal, ...(filter && { filter }) })) {
      found.items.push(item)
      if (item.kind === 'events') found.events.push(...item.events)
      if (pauseMs !== undefined) await new Promise((resolve) => setTimeout(resolve, pauseMs))
    }
  }
  const ended = run()
  leftovers.push(async () => {
    end.abort()
    await ended
  })
  return found
}

/** Hangs up on whoever comes to these ports, where no node runs, until `count` have come. */
export async function hangUp(ports: readonly number[], count: number): Promise<void> {
  let come = 0
  const servers = ports.map((port) =>
    createServer((socket) => {
      come += 1
      socket.on('error', () => undefined).destroy()
    }).listen(port, '127.0.0.1'),
  )
  await Promise.all(servers.map((server) => once(server, 'listening')))
  await until(() => come >= count, `${count} connections`)
  await Promise.all(servers.map((server) => once(server.close(), 'close')))
}

/** Looks again every few milliseconds until it is so. */
export async function until(isSo: () => boolean, what: string): Promise<void> {
  const end = Date.now() + 20_000
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`It did not come to be: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
