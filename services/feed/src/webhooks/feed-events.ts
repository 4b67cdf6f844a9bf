import { placeOf, type Asking } from '../events/place.ts'
import { matchingOf, type Matching } from '../events/matchers.ts'
import { checkAreas } from '../areas-asked.ts'
import { cursorAfter, feedBehind, viewOf, type FeedReader } from '../feed-reader.ts'
import type { EventFilter } from '../filter.ts'
import { sourceOf } from '../log-id.ts'
import { aboutIn, lineOf, type Chunk } from '../view/chunk.ts'
import type { FeedView } from '../view/feed-view.ts'
import type { EventLog, LoggedEvent, Place } from './event-log.ts'
import { isAway } from './feed-away.ts'

const BEGINNING = '0'
const LONGEST_WAIT_MS = 5_000

/** Events as the feed has them, with the very bytes that its streams have. */
export function feedEvents(asking: Asking): EventLog {
  const { reader } = asking
  const matchings = new WeakMap<object, () => Matching | Promise<Matching>>()
  const matchingBy = (filter: EventFilter): Matching | Promise<Matching> => {
    const matching = matchings.get(filter) ?? matchingOf(reader, filter)
    matchings.set(filter, matching)
    return matching()
  }
  const cursorAt = (place: Place): string => cursorAfter(viewOf(reader), place) ?? BEGINNING
  return {
    after: (place, limit) => {
      const chunk = viewOf(reader).chunkAfter(place)
      if (chunk === undefined) return undefined
      const upTo = Math.min(chunk.last, place + limit)
      const matching = async (filter: unknown, after: Place): Promise<LoggedEvent[]> => {
        const { matches } = await matchingBy(filter as EventFilter)
        return eventsIn(chunk, after, upTo, matches)
      }
      return { upTo, matching }
    },
    at: (sequence) => {
      const view = viewOf(reader)
      const chunk = sequence > view.sequence() ? undefined : view.chunkAfter(sequence - 1)
      return chunk && eventIn(chunk, sequence)
    },
    growth: async (place, signal) => {
      while (!signal.aborted && viewOf(reader).sequence() <= place) await reader.grown(signal)
    },
    end: async () => (await viewAtTheEnd(reader)).sequence(),
    lastKnown: () => {
      try {
        return viewOf(reader).sequence()
      } catch (error) {
        if (isAway(error)) return undefined
        throw error
      }
    },
    cursorAt,
    placeOf: (cursor) => placeOf(asking, cursor, { in: 'body', pointer: '/after' }),
    checkFilter: (filter) => checkAreas(reader, filter as EventFilter, 'body'),
    testEvent: (id, subscription, now) => testEvent(viewOf(reader), id, subscription, now),
  }
}

function eventsIn(
  chunk: Chunk,
  after: Place,
  upTo: Place,
  matches: Matching['matches'],
): LoggedEvent[] {
  const found: LoggedEvent[] = []
  for (let sequence = Math.max(after + 1, chunk.first); sequence <= upTo; sequence++)
    if (matches?.(aboutIn(chunk, sequence)) ?? true) found.push(eventIn(chunk, sequence))
  return found
}

interface Told {
  readonly id: string
  readonly type: string
  readonly subject: string
  readonly time: string
}

function eventIn(chunk: Chunk, sequence: Place): LoggedEvent {
  const body = lineOf(chunk, sequence)
  const { id, type, subject, time } = JSON.parse(body.toString()) as Told
  return { id, type, stream: subject, recordedAt: Date.parse(time), sequence, body }
}

/** Whoever subscribes after a write was answered does not get what it has written. */
async function viewAtTheEnd({ store, projection }: FeedReader): Promise<FeedView> {
  const head = await store.head()
  if (!(await projection.waitFor(head, { timeoutMs: LONGEST_WAIT_MS }))) throw feedBehind()
  return viewOf({ projection })
}

function testEvent(view: FeedView, id: string, subscription: string, now: number): Uint8Array {
  const log = view.log()
  return Buffer.from(
    JSON.stringify({
      specversion: '1.0',
      id,
      source: log === undefined ? 'urn:vietas:log' : sourceOf(log),
      type: 'webhook.test',
      subject: subscription,
      time: new Date(now).toISOString(),
    }),
  )
}
