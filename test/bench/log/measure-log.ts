import { join } from 'node:path'
import { createCapacityServer } from '@vietas/capacity'
import { createLedger, record } from '@vietas/capacity-ledger'
import { decodeEvent, isAboutUnits } from '@vietas/domain'
import { openEmbeddedStore } from '@vietas/event-store'
import type { EventStore, RecordedEvent } from '@vietas/event-store'

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

/** From no view until the capacity service's is live: every row, checkpoint and index. */
export async function measureRebuild({
  file,
  folder,
}: Log): Promise<{ rate: number; fingerprint: string | undefined }> {
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
        return { rate, fingerprint: view.fingerprint }
      }
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
  })
}

/** The fold alone, of events that are in memory: what no runner can be faster than. */
export async function measureFold({ file }: Log): Promise<number> {
  const events: RecordedEvent[] = []
  await onLog(file, async (store) => {
    for await (const page of store.readAll()) events.push(...page.events)
  })
  const ledger = createLedger()
  const began = performance.now()
  for (const stored of events) {
    const event = decodeEvent(stored)
    if (isAboutUnits(event)) record(ledger, event)
  }
  return perSecond(events.length, began)
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
