import { fork } from 'node:child_process'
import { on } from 'node:events'
import { join } from 'node:path'
import type { Order } from './clients.ts'

const SCRIPT = join(import.meta.dirname, 'clients.ts')

export interface Reached {
  /** From when the clients asked until every client had every event. */
  readonly secondsFromAsking: number
  /** The same from when all of them had been answered, and the work was begun. */
  readonly seconds: number
  /** When the last client had each event: milliseconds of `machineMs`. */
  readonly arrivals: Float64Array
}

/** The same clock in every process of a machine. */
export const machineMs = (): number => Number(process.hrtime.bigint()) / 1e6

/** Does the work once all clients are answered, and waits until all events have come to all. */
export async function toClients(
  order: Order,
  work: () => Promise<void> = async () => {},
): Promise<Reached> {
  const child = fork(SCRIPT, { execArgv: ['--import', 'tsx'], serialization: 'advanced' })
  const messages = on(child, 'message')
  const next = async (): Promise<unknown> => ((await messages.next()).value as unknown[])[0]
  try {
    child.send(order)
    await next()
    const asked = machineMs()
    child.send('ask')
    await next()
    const started = machineMs()
    await work()
    const arrivals = (await next()) as Float64Array
    const ended = machineMs()
    const seconds = (from: number): number => (ended - from) / 1_000
    return { secondsFromAsking: seconds(asked), seconds: seconds(started), arrivals }
  } finally {
    child.kill()
  }
}
