import { run } from '../child.ts'
import { removeFolder } from '../folder.ts'
import { startStandalone } from './standalone.ts'
import type { Latency } from '../percentile.ts'
import type { Request } from './requests.ts'

export interface Loaded {
  readonly rate: number
  readonly latency: Latency
  readonly bytes: number
  /** How many in all, those before the measured ones included. */
  readonly answers: number
  /** Answered 503. */
  readonly busy: number
  /** µs of CPU that the sender has taken for each answer. */
  readonly senderMicros: number
}

/** Requests from a process of its own, as many connections each waiting for its answers. */
export function load(
  url: string,
  connections: number,
  seconds: number,
  requests: readonly Request[],
): Promise<Loaded> {
  const parameters = { url, connections, seconds: Math.max(2, seconds), requests }
  return run({ script: 'peers/load.mjs', task: 'load', parameters })
}

export async function onServer<Result>(
  environment: Record<string, string>,
  folder: string,
  work: (url: string) => Promise<Result>,
): Promise<Result> {
  const server = await startStandalone(folder, environment)
  try {
    return await work(server.url)
  } finally {
    await server.stop()
    removeFolder(folder)
  }
}
