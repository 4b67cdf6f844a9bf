import { turn } from './pause.ts'
import type { LogPage, RecordedEvent, SubscriptionItem } from '@vietas/event-store'

export interface Gathered extends LogPage {
  /** Everything recorded when the store said so is in this page or before it. */
  readonly isCaughtUp: boolean
}

/**
 * A transaction costs as much as applying some fifty events. One for each append would take a core
 * from the writers at a few thousand a second; at this distance nobody waits noticeably.
 */
const LIVE_DISTANCE_MS = 2
const MOST_EVENTS = 4_000

/**
 * What a subscription delivers, in pages worth a transaction: as they come while catching up, then
 * at once when nothing has come for a while, else together with all that came meanwhile. The next
 * page is asked for before this one is given out, so a store over a network reads while we write.
 */
export async function* gather(
  subscribe: (signal: AbortSignal) => AsyncIterable<SubscriptionItem>,
  outer: AbortSignal,
): AsyncGenerator<Gathered> {
  const end = new AbortController()
  const items = subscribe(AbortSignal.any([outer, end.signal]))[Symbol.asyncIterator]()
  let next = asked(items)
  let isLive = false
  let givenAt = -Infinity
  try {
    for (;;) {
      const first = await next
      if (first.done === true) return
      let page = gathered(first.value)
      next = asked(items)
      // A page is read without a pause where the store is in this process: others have waited.
      if (!isLive) await turn()
      const until = isLive ? givenAt + LIVE_DISTANCE_MS : -Infinity
      while (page.events.length < MOST_EVENTS) {
        const more = await inTime(next, until - performance.now())
        if (more === undefined || more.done === true) break
        page = joined(page, gathered(more.value))
        next = asked(items)
      }
      isLive ||= page.isCaughtUp
      givenAt = performance.now()
      yield page
    }
  } finally {
    // The page asked for last may never come, and the subscription does not end before it does.
    end.abort()
    await items.return?.()
  }
}

type Next = Promise<IteratorResult<SubscriptionItem>>

function asked(items: AsyncIterator<SubscriptionItem>): Next {
  const next = items.next()
  // It is awaited after the page before it has been written; until then a failure is not unheard.
  next.catch(() => undefined)
  return next
}

/** Undefined when it does not come in time. */
async function inTime(
  next: Next,
  milliseconds: number,
): Promise<IteratorResult<SubscriptionItem> | undefined> {
  if (milliseconds <= 0) return undefined
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds)
  })
  try {
    return await Promise.race([next, late])
  } finally {
    clearTimeout(timer)
  }
}

const NO_EVENTS: readonly RecordedEvent[] = []

function gathered(item: SubscriptionItem): Gathered {
  if (item.kind === 'caught-up') {
    return { events: NO_EVENTS, position: item.position, isCaughtUp: true }
  }
  return { events: item.events, position: item.position, isCaughtUp: false }
}

function joined(page: Gathered, more: Gathered): Gathered {
  return {
    events: more.events.length === 0 ? page.events : [...page.events, ...more.events],
    position: more.position,
    isCaughtUp: more.isCaughtUp,
  }
}
