/** Tells those who wait at the end of the log that it has grown, or will not any more. */
export interface Growth {
  announce(): void
  wait(signal: AbortSignal | undefined): Promise<void>
}

export function growth(): Growth {
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
