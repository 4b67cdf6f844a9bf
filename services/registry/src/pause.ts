import { setTimeout as sleep } from 'node:timers/promises'

/** Ends early, without an error, when the signal aborts. */
export async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  await sleep(ms, undefined, signal === undefined ? {} : { signal }).catch(() => undefined)
}

/** No pause after the first conflict, then longer ones by chance, so that rivals fall out of step. */
export async function pauseAfterConflict(attempt: number): Promise<void> {
  if (attempt > 1) await pause(Math.random() * Math.min(2 ** attempt, 50))
}
