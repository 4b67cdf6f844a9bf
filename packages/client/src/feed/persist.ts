import { LONGEST_WAIT_MS, type BackOff } from './back-off.ts'
import { Interruption } from './interruption.ts'
import { pause } from './pause.ts'

export interface Persistence {
  /** Ends the loop. */
  readonly signal?: AbortSignal | undefined
  /** Is told of a connection that was cut or refused, and in how many milliseconds it is tried again. */
  readonly interrupted?: ((why: Error, againInMs: number) => void) | undefined
  /** So many tries in vain, one after another, end the loop with an error. Default: it is tried for ever. */
  readonly mostTries?: number | undefined
}

/**
 * What one connection after another brings, until one says that this is all, or the signal aborts.
 *
 * @param connect what one connection brings; returns when this is all
 * @param place   is another when something new has come
 * @throws what `connect` throws, unless it is an Interruption
 */
export async function* persist<Item>(
  connect: () => AsyncGenerator<Item, void, undefined>,
  place: () => unknown,
  { signal, interrupted, mostTries = Infinity }: Persistence,
  pace: BackOff,
): AsyncGenerator<Item, void, undefined> {
  while (!signal?.aborted) {
    const before = place()
    const openedAt = performance.now()
    let why: Interruption
    try {
      return yield* connect()
    } catch (error) {
      if (signal?.aborted) return
      if (!(error instanceof Interruption)) throw error
      why = error
    }
    // A server that answers, but brings nothing new, is not asked again at once.
    const wasOfUse = place() !== before || performance.now() - openedAt > LONGEST_WAIT_MS
    if (wasOfUse) pace.reset()
    else if (pace.tries() + 1 >= mostTries) throw why
    const waitMs = pace.next(why.retryAfterMs)
    interrupted?.(why, waitMs)
    await pause(waitMs, signal)
  }
}
