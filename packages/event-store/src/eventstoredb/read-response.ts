import { RECORDED_AT } from '../port.ts'
import type { JsonObject, Position, RecordedEvent } from '../port.ts'
import type { ReadResp } from '@eventstore/db-client/generated/streams_pb.js'

/** What a read or a subscription delivers, in the order in which it came. */
export type Message =
  | { readonly kind: 'event'; readonly event: RecordedEvent }
  /** An event that is none of ours: the server's own, or not JSON. */
  | { readonly kind: 'foreign-event'; readonly position: Position }
  | { readonly kind: 'checkpoint'; readonly position: Position }
  | { readonly kind: 'caught-up' | 'no-such-stream' | 'of-no-interest' }

export function messageOf(response: ReadResp): Message {
  const recorded = response.getEvent()?.getEvent()
  if (recorded !== undefined) return eventMessage(recorded)
  const checkpoint = response.getCheckpoint()
  if (checkpoint !== undefined)
    return { kind: 'checkpoint', position: checkpoint.getCommitPosition() }
  if (response.hasCaughtUp()) return { kind: 'caught-up' }
  if (response.hasStreamNotFound()) return { kind: 'no-such-stream' }
  return { kind: 'of-no-interest' }
}

type Recorded = ReadResp.ReadEvent.RecordedEvent

function eventMessage(recorded: Recorded): Message {
  const position = recorded.getCommitPosition()
  const stream = text(recorded.getStreamIdentifier()?.getStreamName_asU8())
  const about = recorded.getMetadataMap()
  const type = about.get('type') ?? ''
  if (isSystemName(stream) || isSystemName(type)) return { kind: 'foreign-event', position }
  const data = objectOf(text(recorded.getData_asU8()))
  const metadata = objectOf(text(recorded.getCustomMetadata_asU8()))
  if (data === undefined || metadata === undefined) return { kind: 'foreign-event', position }
  const event = {
    id: recorded.getId()?.getString() ?? '',
    type,
    data,
    metadata,
    stream,
    revision: Number(recorded.getStreamRevision()),
    position,
    recordedAt: createdAt(about.get('created')),
  }
  return { kind: 'event', event: RECORDED_AT in metadata ? recordedElsewhere(event) : event }
}

const isSystemName = (name: string): boolean => name.startsWith('$')

function text(bytes: Uint8Array = NOTHING): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString()
}

const NOTHING = new Uint8Array()

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

/** In ticks of 100 ns since 1970. */
function createdAt(ticks: string | undefined): number {
  return ticks === undefined ? 0 : Math.floor(Number(ticks) / 10_000)
}

function recordedElsewhere(event: RecordedEvent): RecordedEvent {
  const { [RECORDED_AT]: recordedAt, ...metadata } = event.metadata
  return { ...event, metadata, recordedAt: Number(recordedAt) }
}
