import type { Clock } from '../clock.ts'

export interface TestClock extends Clock {
  /** Goes on to an instant, and wakes whom it passes, each at its own. */
  readonly goTo: (epochMs: number) => void
  /** When somebody is woken next; undefined while nobody waits. */
  readonly nextWake: () => number | undefined
}

/** A clock that goes on only when a test says so. */
export function createTestClock(start: number): TestClock {
  let now = start
  const waiting = new Set<{ readonly at: number; readonly wake: () => void }>()
  const next = () => [...waiting].sort((a, b) => a.at - b.at)[0]
  return {
    now: () => now,
    wakeAt: (at, wake) => {
      const one = { at, wake }
      waiting.add(one)
      return () => void waiting.delete(one)
    },
    goTo: (epochMs) => {
      for (let one = next(); one !== undefined && one.at <= epochMs; one = next()) {
        waiting.delete(one)
        now = Math.max(now, one.at)
        one.wake()
      }
      now = Math.max(now, epochMs)
    },
    nextWake: () => next()?.at,
  }
}
