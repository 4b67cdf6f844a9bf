import { join } from 'node:path'
import type { LogReader } from '@vietas/event-store'
import { token, type Server } from '@vietas/service-kit'
import { DEFAULT_LIMITS, type ReplayLimits } from './replay-limits.ts'
import { createReplays, type Replays } from './replays.ts'

export const replaysToken = token<Replays>('replays')

export interface KeepReplaysOptions {
  readonly store: LogReader
  /** Where the history service keeps files of its own; made when missing. */
  readonly historyFolder: string
  /** Where the history service is mounted: '' at `/`. */
  readonly historyAt: string
  readonly replays?: ReplayLimits | undefined
  /** Epoch milliseconds. */
  readonly now?: () => number
}

/** Keeps replays of a log for all services that are mounted in the server; ended with it. */
export function keepReplays(server: Server, options: KeepReplaysOptions): Replays {
  const { store, historyFolder, historyAt, replays = DEFAULT_LIMITS, now = Date.now } = options
  server.wiring.provide(
    replaysToken,
    () =>
      createReplays({
        ...replays,
        folder: join(historyFolder, 'replays'),
        log: store,
        at: `${historyAt}/v1/replays`,
        now,
        logger: server.log,
      }),
    (kept) => kept.close(),
  )
  return server.wiring.resolve(replaysToken)
}
