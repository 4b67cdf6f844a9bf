import protobuf from 'protobufjs/minimal.js'
import { RECORDED_AT, START } from '../port.ts'
import { saidPosition } from './positions.ts'
import type { JsonObject, Position, RecordedEvent } from '../port.ts'

/** One message of a read or of a subscription. */
export type Message =
  | { readonly kind: 'event'; readonly event: RecordedEvent }
  /** An event that is none of ours, of the server's streams or not JSON, though not of its types. */
  | { readonly kind: 'foreign-event'; readonly position: Position }
  | { readonly kind: 'checkpoint'; readonly position: Position }
  | { readonly kind: 'caught-up' | 'no-such-stream' | 'of-no-interest' }

/**
 * Reads `ReadResp` of the protocol (`streams.proto`) by its field numbers, straight into what the
 * port gives out. The client's generated classes would take most of the time of reading a log.
 */
export function decodeReadResponse(bytes: Uint8Array): Message {
  const reader = protobuf.Reader.create(bytes)
  let message: Message = { kind: 'of-no-interest' }
  while (reader.pos < reader.len) {
    const tag = reader.uint32()
    switch (tag >>> 3) {
      case 1:
        message = within(reader, readEvent) ?? message
        break
      case 3:
        message = within(reader, readCheckpoint)
        break
      case 4:
        reader.skipType(tag & 7)
        message = { kind: 'no-such-stream' }
        break
      case 8:
        reader.skipType(tag & 7)
        message = { kind: 'caught-up' }
        break
      default:
        reader.skipType(tag & 7)
    }
  }
  return message
}

type Reader = protobuf.Reader

/** Reads a message inside of a message: first its length, then its fields up to its end. */
function within<Result>(reader: Reader, read: (reader: Reader, end: number) => Result): Result {
  const length = reader.uint32()
  return read(reader, reader.pos + length)
}

function readCheckpoint(reader: Reader, end: number): Message {
  let position = '0'
  while (reader.pos < end) {
    const tag = reader.uint32()
    if (tag >>> 3 === 1) position = decimal(reader)
    else reader.skipType(tag & 7)
  }
  return { kind: 'checkpoint', position }
}

function readEvent(reader: Reader, end: number): Message | undefined {
  let message: Message | undefined
  while (reader.pos < end) {
    const tag = reader.uint32()
    if (tag >>> 3 === 1) message = within(reader, readRecordedEvent)
    else reader.skipType(tag & 7)
  }
  return message
}

function readRecordedEvent(reader: Reader, end: number): Message {
  let id = ''
  let stream = ''
  let revision = 0
  let position: Position = START
  let data = ''
  let metadata = ''
  const about = { type: '', created: '0' }
  while (reader.pos < end) {
    const tag = reader.uint32()
    switch (tag >>> 3) {
      case 1:
        id = within(reader, readText(2))
        break
      case 2:
        stream = within(reader, readText(3))
        break
      case 3:
        revision = Number(decimal(reader))
        break
      case 5:
        position = saidPosition(decimal(reader))
        break
      case 6:
        within(reader, (entry, last) => readAbout(entry, last, about))
        break
      case 7:
        metadata = text(reader)
        break
      case 8:
        data = text(reader)
        break
      default:
        reader.skipType(tag & 7)
    }
  }
  // Not even its position: the head is asked for without such events, so it would lie behind.
  if (isSystemName(about.type)) return { kind: 'of-no-interest' }
  if (isSystemName(stream)) return { kind: 'foreign-event', position }
  const [content, known] = [objectOf(data), objectOf(metadata)]
  if (content === undefined || known === undefined) return { kind: 'foreign-event', position }
  const event = {
    id,
    type: about.type,
    data: content,
    metadata: known,
    stream,
    revision,
    position,
    recordedAt: createdAt(about.created),
  }
  return { kind: 'event', event: RECORDED_AT in known ? recordedElsewhere(event) : event }
}

/** Reads one entry of the map in which the server says type and time of an event. */
function readAbout(reader: Reader, end: number, about: { type: string; created: string }): void {
  let key = ''
  let value = ''
  while (reader.pos < end) {
    const tag = reader.uint32()
    if (tag >>> 3 === 1) key = reader.string()
    else if (tag >>> 3 === 2) value = reader.string()
    else reader.skipType(tag & 7)
  }
  if (key === 'type') about.type = value
  else if (key === 'created') about.created = value
}

const readText =
  (field: number) =>
  (reader: Reader, end: number): string => {
    let found = ''
    while (reader.pos < end) {
      const tag = reader.uint32()
      if (tag >>> 3 === field) found = text(reader)
      else reader.skipType(tag & 7)
    }
    return found
  }

function text(reader: Reader): string {
  const length = reader.uint32()
  const from = reader.pos
  reader.pos += length
  return (reader.buf as Buffer).toString('utf8', from, reader.pos)
}

/** As text: a 64-bit number may be too large for a number of JavaScript. */
function decimal(reader: Reader): string {
  return (reader.uint64() as { toString(radix: number): string }).toString(10)
}

const isSystemName = (name: string): boolean => name.startsWith('$')

function objectOf(json: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as JsonObject)
      : undefined
  } catch {
    return undefined
  }
}

/** Epoch milliseconds; the server counts ticks of 100 ns. */
const createdAt = (ticks: string): number => Math.floor(Number(ticks) / 10_000)

function recordedElsewhere(event: RecordedEvent): RecordedEvent {
  const { [RECORDED_AT]: recordedAt, ...metadata } = event.metadata
  return { ...event, metadata, recordedAt: Number(recordedAt) }
}
