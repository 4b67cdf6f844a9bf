import codes from '@eventstore/db-client/generated/code_pb.js'
import shared from '@eventstore/db-client/generated/shared_pb.js'
import statuses from '@eventstore/db-client/generated/status_pb.js'
import streams from '@eventstore/db-client/generated/streams_pb.js'
import any from 'google-protobuf/google/protobuf/any_pb.js'
import nothing from 'google-protobuf/google/protobuf/empty_pb.js'
import { identifier } from '../log/stored-event.ts'
import type { Code } from '@eventstore/db-client/generated/code_pb.js'
import type { Status } from '@eventstore/db-client/generated/status_pb.js'
import type { BatchAppendResp } from '@eventstore/db-client/generated/streams_pb.js'
import type { ExpectedRevision } from '@vietas/event-store'
import type { AppendOutcome } from '../log/append.ts'

type AppendedOutcome = Extract<AppendOutcome, { kind: 'appended' }>

export function batchSuccess({ revision, position }: AppendedOutcome): BatchAppendResp {
  const success = new streams.BatchAppendResp.Success()
  if (revision === 'no-stream') success.setNoStream(new nothing.Empty())
  else success.setCurrentRevision(String(revision))
  const place = new shared.AllStreamPosition()
  place.setCommitPosition(String(position))
  place.setPreparePosition(String(position))
  success.setPosition(place)
  const response = new streams.BatchAppendResp()
  response.setSuccess(success)
  return response
}

export function batchConflict(
  expected: ExpectedRevision,
  actual: number | 'no-stream',
): BatchAppendResp {
  const conflict = new shared.WrongExpectedVersion()
  if (actual === 'no-stream') conflict.setCurrentNoStream(new nothing.Empty())
  else conflict.setCurrentStreamRevision(String(actual))
  if (expected === 'any') conflict.setExpectedAny(new nothing.Empty())
  else if (expected === 'no-stream') conflict.setExpectedNoStream(new nothing.Empty())
  else if (expected === 'stream-exists') conflict.setExpectedStreamExists(new nothing.Empty())
  else conflict.setExpectedStreamPosition(String(expected))
  return batchFailure(codes.Code.ALREADY_EXISTS, 'WrongExpectedVersion', conflict)
}

export function batchStreamDeleted(stream: string): BatchAppendResp {
  const deleted = new shared.StreamDeleted()
  deleted.setStreamIdentifier(identifier(stream))
  return batchFailure(codes.Code.NOT_FOUND, 'StreamDeleted', deleted)
}

export function batchTooLarge(most: number): BatchAppendResp {
  const exceeded = new shared.MaximumAppendSizeExceeded()
  exceeded.setMaxappendsize(most)
  return batchFailure(codes.Code.INVALID_ARGUMENT, 'MaximumAppendSizeExceeded', exceeded)
}

export const batchTimeout = (): BatchAppendResp =>
  batchFailure(codes.Code.DEADLINE_EXCEEDED, 'Timeout', new shared.Timeout())

export const batchAccessDenied = (): BatchAppendResp =>
  batchFailure(codes.Code.PERMISSION_DENIED, 'AccessDenied', new shared.AccessDenied())

export function batchBadRequest(message: string): BatchAppendResp {
  const bad = new shared.BadRequest()
  bad.setMessage(message)
  return batchFailure(codes.Code.INVALID_ARGUMENT, 'BadRequest', bad)
}

export const batchNotReady = (): BatchAppendResp =>
  withError(codes.Code.OK, 'Server Is Not Ready', new nothing.Empty(), 'google.protobuf.Empty')

interface Details {
  serializeBinary(): Uint8Array
}

function batchFailure(code: Code, name: string, details: Details): BatchAppendResp {
  return withError(code, name, details, `event_store.client.${name}`)
}

function withError(code: Code, message: string, details: Details, type: string): BatchAppendResp {
  const packed = new any.Any()
  packed.pack(details.serializeBinary(), type)
  const error: Status = new statuses.Status()
  error.setCode(code)
  error.setMessage(message)
  error.setDetails(packed)
  const response = new streams.BatchAppendResp()
  response.setError(error)
  return response
}
