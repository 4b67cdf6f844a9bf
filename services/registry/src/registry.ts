import { EventStoreError, type EventStore } from '@vietas/event-store'
import type { Server, Service } from '@vietas/service-kit'
import { Gauge } from 'prom-client'
import { CAPABILITIES_HTTP } from './capabilities.ts'
import { mount } from './commands/mount.route.ts'
import { createDesk, type Desk } from './desk.ts'

export interface RegistryOptions {
  readonly store: EventStore
  /** Epoch milliseconds. */
  readonly now?: () => number
  /** How many events stay in memory, folded. Default: 200,000. */
  readonly mostEventsRemembered?: number
  /** What a request may take in all, its wait for others included. Default: 10,000. */
  readonly requestLimitMs?: number
}

/** The write side. The store stays open: it is closed by whoever opened it. */
export const registry: Service<RegistryOptions> = async (server, options) => {
  const { store } = options
  const capabilities = CAPABILITIES_HTTP.map(({ capability }) => capability)
  const desk = createDesk(store, capabilities, options)
  server.watchLog(store)
  keepFollowing(server, desk)
  addSetAsideMetric(server, desk)
  server.readiness.add('registry-log', async () => ({ ready: true, head: await store.head() }))
  for (const capability of CAPABILITIES_HTTP) mount(server, desk, capability)
}

const MOST_SHOWN = 10

/** The start does not wait for this: until all followed events are read, a command reads the rest. */
function keepFollowing(server: Server, { followed, setAside }: Desk): void {
  const stop = new AbortController()
  const ended = followed.follow(stop.signal, (error) => {
    // That the log is away is said once, by whoever watches it.
    if (error instanceof EventStoreError && error.code === 'unavailable') return
    server.log.error({ err: error }, 'events of other streams cannot be followed; trying again')
  })
  // What depends on them is refused by name; everything else goes on.
  server.readiness.add('registry-followed-events', () => ({
    ready: followed.isComplete(),
    setAside: setAside().slice(0, MOST_SHOWN),
  }))
  server.addHook('preClose', async () => {
    stop.abort()
    await ended
  })
}

function addSetAsideMetric({ metrics }: Server, { setAside }: Desk): void {
  new Gauge({
    name: 'vietas_registry_events_set_aside',
    help: 'Events met so far that this release cannot read',
    registers: [metrics],
    collect() {
      this.set(setAside().length)
    },
  })
}

/** Headings of the documentation. */
export const registryTags = CAPABILITIES_HTTP.flatMap(({ tags }) => tags)
