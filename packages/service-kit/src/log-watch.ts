import { setTimeout as sleep } from 'node:timers/promises'
import { type EventStore, withTimeLimit } from '@vietas/event-store'
import type { FastifyBaseLogger } from 'fastify'

/** Whether the log answers, as one service of a server asks. */
export interface LogWatch {
  /** In epoch milliseconds; undefined while the log answers. */
  readonly awaySince: () => number | undefined
}

export interface LogWatchTimes {
  readonly everyMs: number
  /** A log that is silent for longer is away. */
  readonly patienceMs: number
}

const TIMES: LogWatchTimes = { everyMs: 1_000, patienceMs: 2_000 }

/** Says once, in one line, that the log is lost, and once that it is back. */
export function watchLog(
  store: Pick<EventStore, 'head'>,
  where: string | undefined,
  logger: FastifyBaseLogger,
  signal: AbortSignal,
  { everyMs, patienceMs }: LogWatchTimes = TIMES,
): LogWatch {
  let awaySince: number | undefined
  const lost = (since: number, reason: string): void => {
    if (awaySince !== undefined || signal.aborted) return
    awaySince = since
    logger.warn({ log: where, since: new Date(since).toISOString(), reason }, 'the log is lost')
  }
  const back = (): void => {
    if (awaySince === undefined) return
    logger.warn({ log: where, awayMs: Date.now() - awaySince }, 'the log is back')
    awaySince = undefined
  }
  const ask = async (): Promise<void> => {
    const asked = Date.now()
    const head = store.head()
    const tell = head.then(back, (error: unknown) => lost(asked, messageOf(error)))
    await withTimeLimit(tell, patienceMs, () => lost(asked, `no answer within ${patienceMs} ms`))
    // A log that is asked once does not answer sooner when it is asked again.
    await tell
  }
  const watch = async (): Promise<void> => {
    while (!signal.aborted) {
      await ask()
      await sleep(everyMs, undefined, { signal, ref: false }).catch(() => undefined)
    }
  }
  void watch()
  return { awaySince: () => awaySince }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
