import { unknownPosition } from '../law/errors.ts'
import { matchesFilter } from '../local/matches-filter.ts'
import { comparePositions, START } from '../port.ts'
import { messagesOf } from './calls.ts'
import { placeInLog } from './positions.ts'
import { subscriptionRequest } from './read-request.ts'
import { headOfNode } from './reader.ts'
import type { EventFilter, Position, RecordedEvent, SubscriptionItem } from '../port.ts'
import type { Reader } from './reader.ts'
import type { Message } from './read-response.ts'

export interface DeliveryOptions {
  /** Everything up to here has been delivered. */
  readonly after: Position
  readonly filter: EventFilter | undefined
  readonly requiresLeader: boolean
  readonly signal: AbortSignal
}

/**
 * One subscription: the log after a position, caught-up, then what comes, in the order in which
 * the server says it. Ends when the call ends. While it catches up the server waits for a slow
 * consumer; afterwards it ends the call of a consumer that is slower than the writers.
 */
export async function* deliveries(
  reader: Reader,
  { after, filter, requiresLeader, signal }: DeliveryOptions,
): AsyncGenerator<SubscriptionItem> {
  const { connection, times } = reader
  const streams = await connection.streams()
  // Asked before the subscription begins: when it says that it has caught up, all of that has come.
  const head = await headOfNode(reader, streams)
  const request = subscriptionRequest(after, filter)
  const progress = progressFrom(after, head, filter)
  let isBegun = false
  let isLive = false
  const options = {
    requiresLeader,
    silenceMs: times.silenceMs,
    maybeSilent: () => isLive,
    signal,
  }
  try {
    for await (const messages of messagesOf(connection, streams, request, options)) {
      isBegun = true
      for (const item of progress(messages)) {
        isLive ||= item.kind === 'caught-up'
        yield item
      }
    }
  } catch (error) {
    if (!isBegun && after !== START && !(await reader.isPositionOfEvent(after)))
      throw unknownPosition(after)
    throw error
  }
}

function progressFrom(
  after: Position,
  head: Position,
  filter: EventFilter | undefined,
): (messages: readonly Message[]) => Generator<SubscriptionItem> {
  let last = after
  let reached = after
  let checkpoint: Position | undefined
  return function* (messages) {
    let told = reached
    let events: RecordedEvent[] = []
    for (const message of messages) {
      if (message.kind === 'event') {
        const { event } = message
        const position = placeInLog(event)
        if (comparePositions(position, last) <= 0) continue
        last = position
        reached = later(reached, last)
        if (checkpoint !== undefined && comparePositions(last, checkpoint) <= 0)
          checkpoint = undefined
        if (matchesFilter(filter, event)) events.push(event)
      } else if (message.kind === 'foreign-event') {
        // Left out, and yet looked at: who waits for the head must not wait for an event behind it.
        if (comparePositions(message.position, last) <= 0) continue
        last = message.position
        reached = later(reached, last)
        if (checkpoint !== undefined && comparePositions(last, checkpoint) <= 0)
          checkpoint = undefined
      } else if (message.kind === 'checkpoint') {
        // The server may send a checkpoint ahead of the events that it covers. So it counts only
        // when the next one comes and none of those events has come in between.
        const next = message.position
        if (checkpoint !== undefined && comparePositions(next, checkpoint) >= 0)
          reached = later(reached, checkpoint)
        checkpoint = next
      } else if (message.kind === 'caught-up') {
        if (events.length > 0) yield { kind: 'events', events, position: reached }
        events = []
        reached = later(reached, head)
        yield { kind: 'caught-up', position: reached }
        told = reached
      }
    }
    if (events.length > 0 || comparePositions(reached, told) > 0)
      yield { kind: 'events', events, position: reached }
  }
}

const later = (a: Position, b: Position): Position => (comparePositions(a, b) >= 0 ? a : b)
