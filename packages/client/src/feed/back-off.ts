const FIRST_MS = 500
export const LONGEST_WAIT_MS = 30_000

/** How long to wait before the next try. */
export interface BackOff {
  /** How often it was tried in vain, in a row. */
  readonly tries: () => number
  /** It has worked: the next wait is short again. */
  readonly reset: () => void
  /** Milliseconds, at random, so that clients that were cut together do not come back together. */
  readonly next: (atLeastMs?: number) => number
}

export function backOff(random: () => number = Math.random): BackOff {
  let tries = 0
  return {
    tries: () => tries,
    reset: () => {
      tries = 0
    },
    next: (atLeastMs = 0) => {
      const most = Math.min(LONGEST_WAIT_MS, FIRST_MS * 2 ** tries)
      tries += 1
      return Math.max(atLeastMs, most * random())
    },
  }
}
