import { setTimeout as sleep } from 'node:timers/promises'

/** Resolves after that time, or as soon as `signal` aborts. */
export const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  sleep(milliseconds, undefined, { signal }).catch(() => undefined)

/** Lets all other work that is due run first. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
