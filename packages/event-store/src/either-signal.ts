/** A signal that follows others for a while. */
export interface EitherSignal {
  /** Aborts when any of the others does, until it is released. */
  readonly signal: AbortSignal
  /** What lives longer then keeps nothing of it, as it would of one made by `AbortSignal.any`. */
  readonly release: () => void
}

export function eitherSignal(...others: readonly (AbortSignal | undefined)[]): EitherSignal {
  const either = new AbortController()
  const followed = others.filter((other) => other !== undefined)
  const abort = (): void => either.abort()
  if (followed.some(({ aborted }) => aborted)) abort()
  else for (const other of followed) other.addEventListener('abort', abort)
  return {
    signal: either.signal,
    release: () => {
      for (const other of followed) other.removeEventListener('abort', abort)
    },
  }
}
