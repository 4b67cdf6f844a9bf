import { tooSlow } from '../responses/failures.ts'
import { caughtUp, confirmation } from '../responses/read-responses.ts'
import { catchUp, say } from './catch-up.ts'
import { goLive } from './live.ts'
import { newSubscription } from './subscription.ts'
import type { ReadQuery } from '../requests/read-query.ts'
import type { Context } from '../server/context.ts'
import type { Outlet } from '../server/outlet.ts'

/**
 * Confirmation, history, caught-up, and then what comes.
 *
 * @throws ServiceError as the server answers it
 */
export async function subscribe(context: Context, query: ReadQuery, outlet: Outlet): Promise<void> {
  let isLive = false
  const silenceable = silenceableBy(outlet)
  const subscription = newSubscription(context, query, silenceable.outlet)
  const running = {
    silence: silenceable.silence,
    dropWhenLive: () => {
      if (isLive) outlet.fail(tooSlow())
    },
  }
  context.underWay.subscriptions.add(running)
  outlet.onClose(() => context.underWay.subscriptions.delete(running))

  await say(subscription, confirmation())
  await say(subscription, subscription.aheadOfEvents())
  await catchUp(subscription)
  if (!outlet.isOpen) return
  if (subscription.feed.isThere) await say(subscription, caughtUp)
  isLive = true
  goLive(subscription)
}

/** An outlet that can be silenced: it then takes everything and sends nothing. */
function silenceableBy(outlet: Outlet): { readonly outlet: Outlet; silence(): void } {
  let isSilent = false
  return {
    outlet: {
      ...outlet,
      get isOpen() {
        return outlet.isOpen
      },
      write: (message) => isSilent || outlet.write(message),
    },
    silence: () => {
      isSilent = true
    },
  }
}
