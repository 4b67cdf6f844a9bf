import { streamDeleted, tooSlow } from '../responses/failures.ts'
import { caughtUp } from '../responses/read-responses.ts'
import { liveBuffer } from './live-buffer.ts'
import type { Subscription } from './subscription.ts'

/** What comes from now on, for as long as the consumer keeps up. */
export function goLive(subscription: Subscription): void {
  const { feed, outlet, checkpoints, isMatch, messageOf, aheadOfEvents, onGrowth } = subscription
  const buffer = liveBuffer(outlet)
  let isToSayCaughtUp = !feed.isThere

  const offer = (message: Buffer | undefined): void => {
    if (message === undefined || buffer.offer(message)) return
    buffer.release()
    outlet.fail(tooSlow())
  }

  const goOn = (): void => {
    for (let event = feed.next(); event !== undefined && outlet.isOpen; event = feed.next()) {
      const matches = isMatch(event)
      checkpoints?.passed(event, matches)
      if (matches) offer(messageOf(event))
      offer(checkpoints?.afterEvent(event))
      if (isToSayCaughtUp) offer(caughtUp)
      isToSayCaughtUp = false
    }
    const tombstone = feed.tombstone()
    if (tombstone === undefined) return
    offer(messageOf(tombstone))
    outlet.fail(streamDeleted(tombstone.stream))
  }

  // Events may have come while caught-up was on its way.
  goOn()
  onGrowth(() => {
    offer(aheadOfEvents())
    goOn()
  })
}
