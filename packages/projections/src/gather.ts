import { eitherSignal, withTimeLimit } from '@vietas/event-store'
import { turn } from './pause.ts'
import type { LogPage, RecordedEvent, SubscriptionItem } from '@vietas/event-store'

export interface Batch extends LogPage {
  /** True when the store said that this batch ends with the newest event it holds. */
  readonly isCaughtUp: boolean
}

/**
 * The least time between two batches when the view is live. A transaction costs as much as applying
 * some fifty events: one for each append would take a core from the writers at a few thousand
 * appends a second. Nobody notices a wait of this length.
 */
const LIVE_DISTANCE_MS = 5
const MOST_EVENTS = 4_000

/**
 * Gives what a subscription delivers in batches, each worth a transaction of its own. While catching
 * up a batch is what the store delivers at once. After that, events are given at once when the last
 * batch is `LIVE_DISTANCE_MS` ago, else together with all that come until then. The next events are
 * asked for before a batch is given, so that a store over a network reads while the view writes.
 */
export async function* gather(
  subscribe: (signal: AbortSignal) => AsyncIterable<SubscriptionItem>,
  outer: AbortSignal,
): AsyncGenerator<Batch> {
  const end = new AbortController()
  const { signal, release } = eitherSignal(outer, end.signal)
  const items = subscribe(signal)[Symbol.asyncIterator]()
  let next = askNext(items)
  let isLive = false
  let givenAt = -Infinity
  try {
    for (;;) {
      const first = await next
      if (first.done === true) return
      let batch = batchOf(first.value)
      next = askNext(items)
      // A store in this process reads without yielding to other work, which gets its turn here.
      if (!isLive) await turn()
      const until = isLive ? givenAt + LIVE_DISTANCE_MS : -Infinity
      while (batch.events.length < MOST_EVENTS) {
        const more = await inTime(next, until - performance.now())
        if (more === undefined || more.done === true) break
        batch = joinBatches(batch, batchOf(more.value))
        next = askNext(items)
      }
      isLive ||= batch.isCaughtUp
      givenAt = performance.now()
      yield batch
    }
  } finally {
    // `return` waits for the events asked for last, which may never come unless they are aborted.
    end.abort()
    release()
    await items.return?.()
  }
}

type Next = Promise<IteratorResult<SubscriptionItem>>

function askNext(items: AsyncIterator<SubscriptionItem>): Next {
  const next = items.next()
  // A failure is thrown where `next` is awaited, which is after the batch before it is written. This
  // handler keeps Node from ending the process for an unhandled rejection until then.
  next.catch(() => undefined)
  return next
}

/** Undefined when it does not come in time. */
async function inTime(
  next: Next,
  milliseconds: number,
): Promise<IteratorResult<SubscriptionItem> | undefined> {
  return milliseconds <= 0 ? undefined : withTimeLimit(next, milliseconds, () => undefined)
}

const NO_EVENTS: readonly RecordedEvent[] = []

function batchOf(item: SubscriptionItem): Batch {
  if (item.kind === 'caught-up') {
    return { events: NO_EVENTS, position: item.position, isCaughtUp: true }
  }
  return { events: item.events, position: item.position, isCaughtUp: false }
}

function joinBatches(batch: Batch, more: Batch): Batch {
  return {
    events: more.events.length === 0 ? batch.events : [...batch.events, ...more.events],
    position: more.position,
    isCaughtUp: more.isCaughtUp,
  }
}
