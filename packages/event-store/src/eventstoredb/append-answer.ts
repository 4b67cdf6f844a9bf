import shared from '@eventstore/db-client/generated/shared_pb.js'
import { EventStoreError } from '../port.ts'
import { denied } from './failure.ts'
import type { AppendResult } from '../port.ts'
import type { BatchAppendResp } from '@eventstore/db-client/generated/streams_pb.js'
import type { Status } from '@eventstore/db-client/generated/status_pb.js'

/** `unknown`: the events may have been stored, or may yet be. */
export type AppendAnswer =
  | { readonly kind: 'result'; readonly result: AppendResult }
  | { readonly kind: 'refused'; readonly error: EventStoreError }
  | { readonly kind: 'unknown'; readonly error: Error }

export function answerOf(response: BatchAppendResp, stream: string): AppendAnswer {
  const status = response.getError()
  if (status !== undefined) return failureOf(status, stream)
  const success = response.getSuccess()
  const position = success?.getPosition()?.getCommitPosition()
  if (success === undefined || position === undefined)
    return { kind: 'unknown', error: new Error('The answer says neither yes nor no') }
  const revision = Number(success.getCurrentRevision())
  return { kind: 'result', result: { outcome: 'appended', revision, position } }
}

function failureOf(status: Status, stream: string): AppendAnswer {
  const details = status.getDetails()
  switch (details?.getTypeName()) {
    case 'event_store.client.WrongExpectedVersion': {
      const version = shared.WrongExpectedVersion.deserializeBinary(details.getValue_asU8())
      const actual = version.hasCurrentStreamRevision()
        ? Number(version.getCurrentStreamRevision())
        : 'no-stream'
      return { kind: 'result', result: { outcome: 'conflict', actual } }
    }
    case 'event_store.client.MaximumAppendSizeExceeded': {
      const most = shared.MaximumAppendSizeExceeded.deserializeBinary(details.getValue_asU8())
      return refused(
        'append-too-large',
        `The server takes ${most.getMaxappendsize()} bytes in one append at most. Make it several appends.`,
      )
    }
    case 'event_store.client.StreamDeleted':
      return refused(
        'stream-deleted',
        `The stream ${stream} was deleted for ever on the server. Its name cannot be used again.`,
      )
    case 'event_store.client.AccessDenied':
      return { kind: 'refused', error: denied(new Error(status.getMessage())) }
    default:
      // Not ready, out of time, changing its leader: asked again, the server says what became of it.
      return { kind: 'unknown', error: new Error(status.getMessage()) }
  }
}

function refused(code: EventStoreError['code'], message: string): AppendAnswer {
  return { kind: 'refused', error: new EventStoreError(code, message) }
}
