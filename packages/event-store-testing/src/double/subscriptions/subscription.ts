import { withStructuredId } from '../log/stored-event.ts'
import { checkpoint } from '../responses/read-responses.ts'
import { checkpointsOf } from './checkpoints.ts'
import { feedOfAll, feedOfStream } from './feed.ts'
import type { StoredEvent } from '../log/stored-event.ts'
import type { ReadQuery } from '../requests/read-query.ts'
import type { Context } from '../server/context.ts'
import type { Outlet } from '../server/outlet.ts'
import type { Checkpoints } from './checkpoints.ts'
import type { Feed } from './feed.ts'

/** What one subscription is made of; it catches up and then is live. */
export interface Subscription {
  readonly feed: Feed
  readonly outlet: Outlet
  /** Undefined without a filter: only filtered subscriptions are told how far they have come. */
  readonly checkpoints: Checkpoints | undefined
  isMatch(event: StoredEvent): boolean
  messageOf(event: StoredEvent): Buffer
  /** A checkpoint ahead of its events, when that fault is asked for. */
  aheadOfEvents(): Buffer | undefined
  onGrowth(listener: () => void): void
}

/** @throws ServiceError as the server answers it */
export function newSubscription(
  { log, disturbances }: Context,
  { of, filter, wantsStructuredIds }: ReadQuery,
  outlet: Outlet,
): Subscription {
  return {
    feed: of.kind === 'all' ? feedOfAll(log, of) : feedOfStream(log, of),
    outlet,
    checkpoints: filter && checkpointsOf(filter),
    isMatch: (event) => filter?.matches(event) ?? true,
    messageOf: wantsStructuredIds ? withStructuredId : ({ message }) => message,
    aheadOfEvents: () => {
      const last = log.events.at(-1)?.position ?? 0
      return disturbances.checkpointsAhead.hits() ? checkpoint(last, last) : undefined
    },
    onGrowth: (listener) => outlet.onClose(log.onGrowth(listener)),
  }
}
