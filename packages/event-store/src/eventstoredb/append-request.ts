import shared from '@eventstore/db-client/generated/shared_pb.js'
import streams from '@eventstore/db-client/generated/streams_pb.js'
import nothing from 'google-protobuf/google/protobuf/empty_pb.js'
import timestamp from 'google-protobuf/google/protobuf/timestamp_pb.js'
import { RECORDED_AT } from '../port.ts'
import type { CheckedEvent } from '../law/check-append.ts'
import type { ExpectedRevision } from '../port.ts'
import type { BatchAppendReq } from '@eventstore/db-client/generated/streams_pb.js'

export interface Append {
  readonly stream: string
  readonly expected: ExpectedRevision
  readonly events: readonly CheckedEvent[]
}

/** `correlationId` names the attempt; its answer comes among those to others, and names it too. */
export function appendRequest(
  { stream, expected, events }: Append,
  correlationId: string,
  deadlineMs: number,
): BatchAppendReq {
  const request = new streams.BatchAppendReq()
  request.setCorrelationId(uuid(correlationId))
  request.setOptions(optionsOf(stream, expected, deadlineMs))
  request.setProposedMessagesList(events.map(proposed))
  request.setIsFinal(true)
  return request
}

function optionsOf(
  stream: string,
  expected: ExpectedRevision,
  deadlineMs: number,
): BatchAppendReq.Options {
  const options = new streams.BatchAppendReq.Options()
  const identifier = new shared.StreamIdentifier()
  identifier.setStreamName(Buffer.from(stream))
  options.setStreamIdentifier(identifier)
  const deadline = new timestamp.Timestamp()
  deadline.fromDate(new Date(Date.now() + deadlineMs))
  options.setDeadline(deadline)
  if (expected === 'any') options.setAny(new nothing.Empty())
  else if (expected === 'no-stream') options.setNoStream(new nothing.Empty())
  else if (expected === 'stream-exists') options.setStreamExists(new nothing.Empty())
  else options.setStreamPosition(String(expected))
  return options
}

function proposed(event: CheckedEvent): BatchAppendReq.ProposedMessage {
  const message = new streams.BatchAppendReq.ProposedMessage()
  message.setId(uuid(event.id))
  message.getMetadataMap().set('type', event.type).set('content-type', 'application/json')
  message.setData(Buffer.from(event.data))
  message.setCustomMetadata(Buffer.from(metadataOf(event)))
  return message
}

/** The server has no field for when another log recorded an event, so metadata say it. */
function metadataOf({ metadata, recordedAt }: CheckedEvent): string {
  if (recordedAt === undefined) return metadata
  const field = `{${JSON.stringify(RECORDED_AT)}:${recordedAt}`
  return metadata === '{}' ? `${field}}` : `${field},${metadata.slice(1)}`
}

function uuid(text: string): InstanceType<typeof shared.UUID> {
  const id = new shared.UUID()
  id.setString(text)
  return id
}
