/** Wakes those who wait at the end of the log: it has grown, or it never will any more. */
export interface GrowthSignal {
  announce(): void
  /** Resolves at the next announcement, or when `signal` aborts. */
  wait(signal: AbortSignal | undefined): Promise<void>
}

export function growthSignal(): GrowthSignal {
  const waiting = new Set<() => void>()
  return {
    announce: () => {
      for (const wake of [...waiting]) wake()
    },
    wait: (signal) =>
      new Promise((resolve) => {
        if (signal?.aborted === true) return resolve()
        const wake = (): void => {
          waiting.delete(wake)
          signal?.removeEventListener('abort', wake)
          resolve()
        }
        waiting.add(wake)
        signal?.addEventListener('abort', wake)
      }),
  }
}
