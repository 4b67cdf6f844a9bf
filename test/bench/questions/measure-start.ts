import { join } from 'node:path'
import { openEventStore } from '@vietas/event-store'
import { startStandalone } from '../http/standalone.ts'

export interface StartTimes {
  /** Milliseconds from the start of the process until it was ready. */
  readonly ready: number
  /** Until the first answer was there that has all of the log. */
  readonly answered: number
}

/** As `pnpm start` does it, on a log and its views that are there. */
export async function measureStart(folder: string): Promise<StartTimes> {
  const log = `embedded:${join(folder, 'log')}`
  const head = await headOf(log)
  const began = performance.now()
  // What the views hold is written for an address, and the port is another each time.
  const PUBLIC_ADDRESS = 'http://vietas.example'
  const server = await startStandalone(folder, { SEED: 'none', EVENT_STORE: log, PUBLIC_ADDRESS })
  const ready = performance.now() - began
  try {
    const question = `${server.url}/capacity/v1/units?limit=1&after=${head}`
    while (!(await fetch(question)).ok);
    return { ready, answered: performance.now() - began }
  } finally {
    await server.stop()
  }
}

async function headOf(log: string): Promise<string> {
  const store = await openEventStore(log)
  try {
    return await store.head()
  } finally {
    await store.close()
  }
}
