import { type EventStore, watchStore, type WatchTimes } from '@vietas/event-store'
import type { FastifyBaseLogger } from 'fastify'

/** Whether the log answers, as one service of a server asks. */
export interface LogWatch {
  /** In epoch milliseconds; undefined while the log answers. */
  readonly awaySince: () => number | undefined
}

/** Says once, in one line, that the log is lost, and once that it is back. */
export function watchLog(
  store: Pick<EventStore, 'head' | 'leader'>,
  where: string | undefined,
  logger: FastifyBaseLogger,
  signal: AbortSignal,
  times?: WatchTimes,
): LogWatch {
  let awaySince: number | undefined
  const tellBack = async (awayMs: number): Promise<void> => {
    // Which of several machines writes now; where none can tell, the line does without.
    const leader = await store.leader?.().catch(() => undefined)
    logger.warn({ log: where, awayMs, leader }, 'the log is back')
  }
  const lost = (since: number, reason: string): void => {
    awaySince = since
    logger.warn({ log: where, since: new Date(since).toISOString(), reason }, 'the log is lost')
  }
  const back = (): void => {
    void tellBack(Date.now() - (awaySince ?? Date.now()))
    awaySince = undefined
  }
  watchStore(store, { lost, back }, signal, times)
  return { awaySince: () => awaySince }
}
