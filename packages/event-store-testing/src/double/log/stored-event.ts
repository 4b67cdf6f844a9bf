import shared from '@eventstore/db-client/generated/shared_pb.js'
import streams from '@eventstore/db-client/generated/streams_pb.js'

/** An event as a client proposes it. */
export interface Proposal {
  readonly id: string
  readonly type: string
  readonly isJson: boolean
  readonly data: Uint8Array
  readonly metadata: Uint8Array
}

export interface StoredEvent {
  readonly stream: string
  readonly type: string
  readonly id: string
  readonly position: number
  /** The answer to a read, as it goes over the wire: made once, sent to everyone. */
  readonly message: Buffer
}

export interface Place {
  readonly stream: string
  /** A decimal: the revision of a tombstone is greater than any safe integer. */
  readonly revision: string
  readonly position: number
  /** 100 ns since 1970. */
  readonly createdTicks: bigint
}

export function storedEvent(proposal: Proposal, place: Place): StoredEvent {
  const { id, type } = proposal
  const { stream, position } = place
  return { stream, type, id, position, message: messageOf(proposal, place) }
}

function messageOf(proposal: Proposal, place: Place): Buffer {
  const position = String(place.position)
  const recorded = new streams.ReadResp.ReadEvent.RecordedEvent()
  recorded.setId(uuid(proposal.id))
  recorded.setStreamIdentifier(identifier(place.stream))
  recorded.setStreamRevision(place.revision)
  recorded.setCommitPosition(position)
  recorded.setPreparePosition(position)
  recorded
    .getMetadataMap()
    .set('type', proposal.type)
    .set('created', String(place.createdTicks))
    .set('content-type', proposal.isJson ? 'application/json' : 'application/octet-stream')
  recorded.setCustomMetadata(proposal.metadata)
  recorded.setData(proposal.data)
  const event = new streams.ReadResp.ReadEvent()
  event.setEvent(recorded)
  event.setCommitPosition(position)
  const response = new streams.ReadResp()
  response.setEvent(event)
  return Buffer.from(response.serializeBinary())
}

/** The same message for a client that wants ids as two numbers. */
export function withStructuredId({ message, id }: StoredEvent): Buffer {
  const response = streams.ReadResp.deserializeBinary(message)
  const bits = Buffer.from(id.replaceAll('-', ''), 'hex')
  const structured = new shared.UUID.Structured()
  structured.setMostSignificantBits(String(bits.readBigInt64BE(0)))
  structured.setLeastSignificantBits(String(bits.readBigInt64BE(8)))
  const value = new shared.UUID()
  value.setStructured(structured)
  response.getEvent()?.getEvent()?.setId(value)
  return Buffer.from(response.serializeBinary())
}

export function identifier(stream: string): InstanceType<typeof shared.StreamIdentifier> {
  const value = new shared.StreamIdentifier()
  value.setStreamName(Buffer.from(stream))
  return value
}

function uuid(text: string): InstanceType<typeof shared.UUID> {
  const value = new shared.UUID()
  value.setString(text)
  return value
}
