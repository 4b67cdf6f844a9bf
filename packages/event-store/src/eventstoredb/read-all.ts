import { eitherSignal } from '../either-signal.ts'
import { matchesFilter } from '../local/matches-filter.ts'
import { comparePositions } from '../port.ts'
import { deliveries } from './deliveries.ts'
import { checkPosition, placeInLog } from './positions.ts'
import { backwardRequest, eventAtRequest } from './read-request.ts'
import type { LogPage, Position, ReadAllOptions, RecordedEvent } from '../port.ts'
import type { Reader } from './reader.ts'
import type { Message } from './read-response.ts'

export async function* readAll(reader: Reader, options: ReadAllOptions): AsyncGenerator<LogPage> {
  const { signal, release } = eitherSignal(reader.closing, options.signal)
  const read = options.direction === 'backward' ? backward : forward
  try {
    yield* read(reader, options, signal)
  } finally {
    release()
  }
}

/**
 * Reads through a subscription until that has caught up: of the client's ways to read only that one
 * can be filtered and says how far it is.
 */
async function* forward(
  reader: Reader,
  options: ReadAllOptions,
  signal: AbortSignal,
): AsyncGenerator<LogPage> {
  const { filter, upTo, limit = Infinity } = options
  let after = checkPosition(options.after)
  if (upTo !== undefined) checkPosition(upTo)
  if (signal.aborted && !reader.closing.aborted) return
  checkPosition(after, await reader.head())
  let left = limit

  async function* onwards(): AsyncGenerator<LogPage> {
    if (left <= 0 || isPast(after, upTo)) return
    for await (const item of deliveries(reader, { after, filter, requiresLeader: true, signal })) {
      const page = item.kind === 'events' ? cut(item, upTo, left) : reachedOnly(item.position, upTo)
      const isNews = page.events.length > 0 || comparePositions(page.position, after) > 0
      after = page.position
      left -= page.events.length
      // A page without events is news only where a filter has left events out.
      if (isNews && (page.events.length > 0 || filter !== undefined)) yield page
      if (item.kind === 'caught-up' || left <= 0 || isPast(item.position, upTo)) return
    }
    if (!signal.aborted) throw new Error('The server ended the call')
  }

  yield* reader.patiently(onwards)
}

function reachedOnly(position: Position, upTo: Position | undefined): LogPage {
  return { events: [], position: isPast(position, upTo) ? (upTo as Position) : position }
}

function isPast(position: Position, upTo: Position | undefined): boolean {
  return upTo !== undefined && comparePositions(position, upTo) >= 0
}

function cut(page: LogPage, upTo: Position | undefined, limit: number): LogPage {
  const wanted = page.events.filter(
    ({ position }) => upTo === undefined || comparePositions(position, upTo) <= 0,
  )
  const events = wanted.slice(0, limit)
  if (events.length < wanted.length) {
    const position = events.at(-1)?.position ?? page.position
    return { events, position }
  }
  return { events, position: reachedOnly(page.position, upTo).position }
}

async function* backward(
  reader: Reader,
  options: ReadAllOptions,
  signal: AbortSignal,
): AsyncGenerator<LogPage> {
  const { filter, limit = Infinity } = options
  if (signal.aborted && !reader.closing.aborted) return
  const head = await reader.head()
  const after = checkPosition(options.after, head)
  const upTo = checkPosition(options.upTo ?? head)
  let before: Position | undefined
  let left = limit

  const pageOf = (messages: readonly Message[]): LogPage | undefined => {
    const events: RecordedEvent[] = []
    for (const message of messages) {
      if (message.kind !== 'event' || events.length >= left) continue
      const { event } = message
      before = placeInLog(event)
      if (comparePositions(before, after) <= 0) break
      if (comparePositions(before, upTo) <= 0 && matchesFilter(filter, event)) events.push(event)
    }
    left -= events.length
    const last = events.at(-1)
    return last && { events, position: last.position }
  }

  async function* onwards(): AsyncGenerator<LogPage> {
    if (before === undefined && upTo !== head && (await reader.isPositionOfEvent(upTo))) {
      // Backward the server begins before a position, so the event there is asked for by itself.
      for await (const messages of reader.messages(eventAtRequest(upTo))) {
        before = upTo
        const page = pageOf(messages)
        if (page !== undefined) yield page
      }
    }
    if (left <= 0 || signal.aborted) return
    // A limit of the server's would count events that are left out here, so none is set, and the
    // call is ended when enough has come.
    const request = backwardRequest(before, Number.MAX_SAFE_INTEGER, filter)
    for await (const messages of reader.messages(request)) {
      const page = pageOf(messages)
      if (page !== undefined) yield page
      if (left <= 0 || signal.aborted || comparePositions(before ?? upTo, after) <= 0) return
    }
  }

  yield* reader.patiently(onwards)
}
