/** Ends a fault; calls that wait for its end go on. */
export type Release = () => void

/** One way to disturb: which calls it hits, and which wait for its end. */
export interface Fault {
  /** @param times how many calls it hits; all until released when not given */
  engage(times?: number): Release
  /** Whether it hits the call that asks; each yes is one of `times`. */
  hits(): boolean
  /** Resolves when it is released. */
  end(): Promise<void>
  release: Release
}

export function newFault(): Fault {
  let left = 0
  let waiting: (() => void)[] = []
  const release = (): void => {
    left = 0
    for (const wake of waiting) wake()
    waiting = []
  }
  return {
    engage: (times = Infinity) => {
      left = times
      return release
    },
    hits: () => {
      if (left <= 0) return false
      left -= 1
      return true
    },
    end: () => new Promise((resolve) => waiting.push(resolve)),
    release,
  }
}

export interface Delay extends Fault {
  milliseconds: number
}

export function newDelay(): Delay {
  return { ...newFault(), milliseconds: 0 }
}
