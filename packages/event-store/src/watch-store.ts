import { setTimeout as sleep } from 'node:timers/promises'
import { withTimeLimit } from './with-time-limit.ts'
import type { EventStore } from './port.ts'

export interface WhenWatched {
  /** Once, until it is back. `since` is in epoch milliseconds. */
  readonly lost: (since: number, reason: string) => void
  readonly back: () => void
}

export interface WatchTimes {
  readonly everyMs: number
  /** A store that is silent for longer is away. */
  readonly patienceMs: number
}

const TIMES: WatchTimes = { everyMs: 1_000, patienceMs: 2_000 }

/** Asks a store again and again whether it is there, until the signal, and tells when that changes. */
export function watchStore(
  store: Pick<EventStore, 'head'>,
  { lost, back }: WhenWatched,
  signal: AbortSignal,
  { everyMs, patienceMs }: WatchTimes = TIMES,
): void {
  let isAway = false
  const change = (nowAway: boolean, tell: () => void): void => {
    if (isAway === nowAway || signal.aborted) return
    isAway = nowAway
    tell()
  }
  const ask = async (): Promise<void> => {
    const asked = Date.now()
    const away = (reason: string): void => change(true, () => lost(asked, reason))
    const answer = store.head().then(
      () => change(false, back),
      (error: unknown) => away(error instanceof Error ? error.message : String(error)),
    )
    await withTimeLimit(answer, patienceMs, () => away(`no answer within ${patienceMs} ms`))
    // A store that is asked once does not answer sooner when it is asked again.
    await answer
  }
  const watch = async (): Promise<void> => {
    while (!signal.aborted) {
      await ask()
      await sleep(everyMs, undefined, { signal, ref: false }).catch(() => undefined)
    }
  }
  void watch()
}
