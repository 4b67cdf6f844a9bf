import { withTimeLimit } from '@vietas/event-store'
import type { AllStreamSubscription, StreamSubscription } from '@eventstore/db-client'

/** What a subscription says, in the order in which it says it. */
export interface FollowedSubscription {
  /** `confirmation`, `caughtUp`, and the ids of events. */
  readonly said: readonly string[]
  readonly error: unknown
  /** Resolves when it has said enough; may be called again, and by several at once. */
  until(isEnough: (said: readonly string[]) => boolean): Promise<void>
  untilError(): Promise<unknown>
  end(): Promise<void>
}

const PATIENCE_MS = 20_000

/** Listens from now on. With `isRead` false its events are not taken, so that it gets slow. */
export function follow(
  subscription: AllStreamSubscription | StreamSubscription,
  { isRead = true }: { readonly isRead?: boolean } = {},
): FollowedSubscription & { startReading(): void } {
  const said: string[] = []
  let error: unknown
  const waiting = new Set<() => void>()
  const lookAgain = (): void => {
    for (const look of waiting) look()
  }
  const say = (what: string): void => {
    said.push(what)
    lookAgain()
  }
  subscription.on('confirmation', () => say('confirmation'))
  subscription.on('caughtUp', () => say('caughtUp'))
  subscription.on('error', (raised) => {
    error ??= raised
    lookAgain()
  })
  const startReading = (): void => {
    subscription.on('data', ({ event }) => say(event?.id ?? 'nothing'))
  }
  if (isRead) startReading()

  const waitFor = async (isDone: () => boolean): Promise<void> => {
    let look = (): void => {}
    const done = new Promise<void>((resolve) => {
      look = () => {
        if (isDone()) resolve()
      }
    })
    waiting.add(look)
    look()
    await withTimeLimit(done, PATIENCE_MS, () => {
      throw new Error(`Only said: ${said.slice(-20).join(', ')}`)
    })
    waiting.delete(look)
  }

  return {
    said,
    get error() {
      return error
    },
    startReading,
    until: async (isEnough) => {
      await waitFor(() => isEnough(said) || error !== undefined)
      if (!isEnough(said)) throw error
    },
    untilError: async () => {
      await waitFor(() => error !== undefined)
      return error
    },
    end: () => subscription.unsubscribe(),
  }
}

export const hasSaid =
  (...what: readonly string[]) =>
  (said: readonly string[]): boolean =>
    what.every((one) => said.includes(one))
