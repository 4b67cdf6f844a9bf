import { storeClosed } from '../law/errors.ts'
import { PAGE_EVENTS, parsePosition } from './log.ts'
import type { SubscribeOptions, SubscriptionItem } from '../port.ts'
import type { LocalLog } from './log.ts'

/** Nothing is pushed: a page is read when the consumer asks for it, so a slow one holds one page. */
export async function* subscribeTo(
  log: LocalLog,
  { after: from, filter, signal }: SubscribeOptions,
): AsyncGenerator<SubscriptionItem> {
  if (log.isClosed()) throw storeClosed()
  let after = parsePosition(from, log)
  const ended = (): boolean => signal?.aborted === true || log.isClosed()
  while (!ended()) {
    while (after < log.head()) {
      const upTo = log.head()
      const page = log.readPage({ direction: 'forward', after, upTo, limit: PAGE_EVENTS, filter })
      after = page.lookedAt
      const position = String(after)
      // An empty page is progress worth telling, unless `caught-up` is about to tell it.
      if (page.events.length > 0 || after < log.head()) {
        yield { kind: 'events', events: page.events, position }
      }
      if (ended()) return
    }
    yield { kind: 'caught-up', position: String(after) }
    await log.grown(after, signal)
  }
}
