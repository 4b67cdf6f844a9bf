import { comparePositions } from '@vietas/event-store'
import type { Position } from '@vietas/event-store'

export interface WaitOptions {
  readonly timeoutMs: number
  readonly signal?: AbortSignal
}

/** Those who wait until a view has handled a position. */
export interface Waiters {
  /** False when the time is up, when `signal` aborts, and when nothing more will be handled. */
  waitFor(position: Position, options: WaitOptions): Promise<boolean>
  /** Answers those whose position has been handled. */
  notify(): void
  end(): void
}

interface Waiter {
  readonly position: Position
  settle(isHandled: boolean): void
}

/**
 * `handledTo` gives the position up to which the view that queries read has handled the log, and
 * undefined while there is no such view.
 */
export function createWaiters(handledTo: () => Position | undefined): Waiters {
  const waiters = new Set<Waiter>()
  let hasEnded = false
  const isHandled = (position: Position): boolean => {
    const reached = handledTo()
    return reached !== undefined && comparePositions(reached, position) >= 0
  }
  return {
    waitFor: (position, { timeoutMs, signal }) =>
      new Promise((resolve) => {
        if (isHandled(position)) return resolve(true)
        if (hasEnded || signal?.aborted === true) return resolve(false)
        const waiter: Waiter = {
          position,
          settle: (result) => {
            clearTimeout(timer)
            signal?.removeEventListener('abort', giveUp)
            waiters.delete(waiter)
            resolve(result)
          },
        }
        const giveUp = (): void => waiter.settle(false)
        const timer = setTimeout(giveUp, timeoutMs)
        signal?.addEventListener('abort', giveUp)
        waiters.add(waiter)
      }),
    notify: () => {
      for (const waiter of waiters) if (isHandled(waiter.position)) waiter.settle(true)
    },
    end: () => {
      hasEnded = true
      for (const waiter of waiters) waiter.settle(false)
    },
  }
}
