import shared from '@eventstore/db-client/generated/shared_pb.js'
import streams from '@eventstore/db-client/generated/streams_pb.js'
import { START } from '../port.ts'
import type { EventFilter, Position } from '../port.ts'
import type { ReadReq } from '@eventstore/db-client/generated/streams_pb.js'

type Options = ReadReq.Options
type Direction = 'forward' | 'backward'

/** With a filter the server sends a checkpoint after so many windows of so many events. */
const SEARCH_WINDOW = 512
const WINDOWS_PER_CHECKPOINT = 8

export interface StreamRange {
  readonly stream: string
  readonly direction: Direction
  /** From the first (forward) or the last (backward) when not given. */
  readonly from: number | undefined
  readonly count: number
}

export function streamRequest({ stream, direction, from, count }: StreamRange): ReadReq {
  const identifier = new shared.StreamIdentifier()
  identifier.setStreamName(Buffer.from(stream))
  const range = new streams.ReadReq.Options.StreamOptions()
  range.setStreamIdentifier(identifier)
  if (from !== undefined) range.setRevision(String(from))
  else if (direction === 'forward') range.setStart(new shared.Empty())
  else range.setEnd(new shared.Empty())
  const options = newOptions(direction)
  options.setStream(range)
  options.setCount(String(count))
  return requestOf(options)
}

/** Reads the log backward: from its end, or from before an event's position. */
export function backwardRequest(
  from: Position | undefined,
  count: number,
  filter: EventFilter | undefined,
): ReadReq {
  const options = newOptions('backward')
  options.setAll(from === undefined ? atTheEnd() : at(from))
  options.setCount(String(count))
  setFilter(options, filter)
  return requestOf(options)
}

/** Reads the one event at a position. */
export function eventAtRequest(position: Position): ReadReq {
  const options = newOptions('forward')
  options.setAll(at(position))
  options.setCount('1')
  return requestOf(options)
}

/** Reads the newest event that is not the server's own. */
export function headRequest(): ReadReq {
  const options = newOptions('backward')
  options.setAll(atTheEnd())
  options.setCount('1')
  const filtered = new streams.ReadReq.Options.FilterOptions()
  filtered.setEventType(expressionOf('^[^$]'))
  filterBy(options, filtered)
  return requestOf(options)
}

/** Subscribes to the log after a position. */
export function subscriptionRequest(after: Position, filter: EventFilter | undefined): ReadReq {
  const options = newOptions('forward')
  options.setAll(at(after))
  options.setSubscription(new streams.ReadReq.Options.SubscriptionOptions())
  setFilter(options, filter)
  return requestOf(options)
}

function requestOf(options: Options): ReadReq {
  const request = new streams.ReadReq()
  request.setOptions(options)
  return request
}

function newOptions(direction: Direction): Options {
  const options = new streams.ReadReq.Options()
  const asText = new streams.ReadReq.Options.UUIDOption()
  asText.setString(new shared.Empty())
  options.setUuidOption(asText)
  const { FORWARDS, BACKWARDS } = streams.ReadReq.Options.ReadDirection
  options.setReadDirection(direction === 'forward' ? FORWARDS : BACKWARDS)
  options.setNoFilter(new shared.Empty())
  return options
}

function at(position: Position): ReadReq.Options.AllOptions {
  const all = new streams.ReadReq.Options.AllOptions()
  if (position === START) {
    all.setStart(new shared.Empty())
    return all
  }
  const place = new streams.ReadReq.Options.Position()
  place.setCommitPosition(position)
  // The two differ only for events that were appended in a transaction, as none of ours are.
  place.setPreparePosition(position)
  all.setPosition(place)
  return all
}

function atTheEnd(): ReadReq.Options.AllOptions {
  const all = new streams.ReadReq.Options.AllOptions()
  all.setEnd(new shared.Empty())
  return all
}

/** The server filters by one thing only: by category when one is asked for, else by type. */
function setFilter(options: Options, filter: EventFilter | undefined): void {
  const { categories, types } = filter ?? {}
  const filtered = new streams.ReadReq.Options.FilterOptions()
  if (categories !== undefined)
    filtered.setStreamIdentifier(expressionOf(`^(${anyOf(categories)})(-|$)`))
  else if (types !== undefined) filtered.setEventType(expressionOf(`^(${anyOf(types)})$`))
  else return
  filterBy(options, filtered)
}

function filterBy(options: Options, filtered: ReadReq.Options.FilterOptions): void {
  filtered.setMax(SEARCH_WINDOW)
  filtered.setCheckpointintervalmultiplier(WINDOWS_PER_CHECKPOINT)
  options.setFilter(filtered)
}

function expressionOf(regex: string): ReadReq.Options.FilterOptions.Expression {
  const expression = new streams.ReadReq.Options.FilterOptions.Expression()
  expression.setRegex(regex)
  return expression
}

const anyOf = (names: readonly string[]): string => names.map(escaped).join('|')
const escaped = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\/#\s-]/g, '\\$&')
