/** What time it is, and being woken later. */
export interface Clock {
  /** Epoch milliseconds. */
  readonly now: () => number
  /** Wakes once it is so late, or soon where it is already; what it returns calls that off. */
  readonly wakeAt: (epochMs: number, wake: () => void) => () => void
}

/** Longer timers are looked at in between: the machine's clock may be set meanwhile. */
const LONGEST_TIMER_MS = 60_000

export const systemClock: Clock = {
  now: Date.now,
  wakeAt: (epochMs, wake) => {
    let timer: NodeJS.Timeout
    const wait = (): void => {
      const leftMs = epochMs - Date.now()
      timer = setTimeout(
        () => (leftMs > LONGEST_TIMER_MS ? wait() : wake()),
        Math.max(0, Math.min(leftMs, LONGEST_TIMER_MS)),
      ).unref()
    }
    wait()
    return () => clearTimeout(timer)
  },
}
