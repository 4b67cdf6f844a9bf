import { join } from 'node:path'
import { createCapacityServer } from '@vietas/capacity'
import { createLedger, record, settle } from '@vietas/capacity-ledger'
import { decodeEvent, isAboutUnits } from '@vietas/domain'
import { openEmbeddedStore } from '@vietas/event-store'
import type { Ledger } from '@vietas/capacity-ledger'
import type { UnitId } from '@vietas/domain'
import type { EventStore } from '@vietas/event-store'

interface Log {
  readonly file: string
  readonly folder: string
}

interface View {
  readonly state: string
  readonly position: string
  readonly deadLetters: number
  readonly fingerprint?: string
}

/** Reads and parses the whole log; events a second. */
export async function measureRead({ file }: Log): Promise<number> {
  return onLog(file, async (store) => {
    const began = performance.now()
    let count = 0
    for await (const page of store.readAll()) count += page.events.length
    return perSecond(count, began)
  })
}

export interface Rebuilt {
  /** Events a second. */
  readonly rate: number
  readonly fingerprint: string | undefined
  /** The most memory that the process had, the index of all entries included. */
  readonly peakMb: number
}

/** From no view until the capacity service's is live: every row, checkpoint and index. */
export async function measureRebuild({ file, folder }: Log): Promise<Rebuilt> {
  return onLog(file, async (store) => {
    const head = await store.head()
    const began = performance.now()
    const server = await createCapacityServer({
      store,
      viewsFolder: join(folder, 'views'),
      server: { logging: { level: 'error' } },
    })
    for (;;) {
      const answer = await server.inject({ url: '/v1/views' })
      const [view] = answer.json<{ views: View[] }>().views
      if (view?.state === 'failed') throw new Error(`The rebuild failed: ${answer.body}`)
      if (view?.state === 'live' && view.position === head) {
        const rate = perSecond(Number(head), began)
        if (view.deadLetters > 0) throw new Error(`${view.deadLetters} events were put aside`)
        await server.close()
        return { rate, fingerprint: view.fingerprint, peakMb: peakMb() }
      }
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
  })
}

const peakMb = (): number => process.resourceUsage().maxRSS / 1024

/** The fold alone, of events that are in memory: what no runner can be faster than. */
export async function measureFold({ file }: Log): Promise<number> {
  return onLog(file, async (store) => {
    const ledger = createLedger()
    let elapsedMs = 0
    let count = 0
    for await (const { events } of store.readAll()) {
      const began = performance.now()
      for (const stored of events) {
        const event = decodeEvent(stored)
        if (isAboutUnits(event)) record(ledger, event)
      }
      count += events.length
      if (count % SETTLE_EVERY < events.length) settleAll(ledger)
      elapsedMs += performance.now() - began
    }
    return (count / elapsedMs) * 1e3
  })
}

/** As often, and as much, as the capacity view does. */
const SETTLE_EVERY = 125_000

function settleAll(ledger: Ledger): void {
  const units = ledger.units.size
  const share = {
    events: Math.floor(SETTLE_EVERY / units),
    days: Math.floor((16 * SETTLE_EVERY) / units),
  }
  for (const unitId of ledger.units.keys()) settle(ledger, unitId as UnitId, share)
}

async function onLog<Result>(
  file: string,
  work: (store: EventStore) => Promise<Result>,
): Promise<Result> {
  const store = openEmbeddedStore({ file })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

function perSecond(count: number, began: number): number {
  return (count / (performance.now() - began)) * 1e3
}
