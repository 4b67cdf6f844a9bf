import { randomUUID } from 'node:crypto'
import streams from '@eventstore/db-client/generated/streams_pb.js'
import { identifier } from '../log/stored-event.ts'

/** The answers to reads and subscriptions that are no events, as bytes. */
export const caughtUp: Buffer = bytesOf((response) =>
  response.setCaughtUp(new streams.ReadResp.CaughtUp()),
)

export function confirmation(): Buffer {
  return bytesOf((response) => {
    const value = new streams.ReadResp.SubscriptionConfirmation()
    value.setSubscriptionId(randomUUID())
    response.setConfirmation(value)
  })
}

export function streamNotFound(stream: string): Buffer {
  return bytesOf((response) => {
    const value = new streams.ReadResp.StreamNotFound()
    value.setStreamIdentifier(identifier(stream))
    response.setStreamNotFound(value)
  })
}

export function checkpoint(commit: number, prepare: number): Buffer {
  return bytesOf((response) => {
    const value = new streams.ReadResp.Checkpoint()
    value.setCommitPosition(String(commit))
    value.setPreparePosition(String(prepare))
    response.setCheckpoint(value)
  })
}

function bytesOf(fill: (response: InstanceType<typeof streams.ReadResp>) => void): Buffer {
  const response = new streams.ReadResp()
  fill(response)
  return Buffer.from(response.serializeBinary())
}
