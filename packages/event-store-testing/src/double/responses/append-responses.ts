import shared from '@eventstore/db-client/generated/shared_pb.js'
import streams from '@eventstore/db-client/generated/streams_pb.js'
import type { AppendResp } from '@eventstore/db-client/generated/streams_pb.js'
import type { ExpectedRevision } from '@vietas/event-store'
import type { AppendOutcome } from '../log/append.ts'

type AppendedOutcome = Extract<AppendOutcome, { kind: 'appended' }>

export function appendSuccess({ revision, position }: AppendedOutcome): AppendResp {
  const success = new streams.AppendResp.Success()
  if (revision === 'no-stream') success.setNoStream(new shared.Empty())
  else success.setCurrentRevision(String(revision))
  const place = new streams.AppendResp.Position()
  place.setCommitPosition(String(position))
  place.setPreparePosition(String(position))
  success.setPosition(place)
  const response = new streams.AppendResp()
  response.setSuccess(success)
  return response
}

export function appendConflict(
  expected: ExpectedRevision,
  actual: number | 'no-stream',
): AppendResp {
  const conflict = new streams.AppendResp.WrongExpectedVersion()
  if (actual === 'no-stream') conflict.setCurrentNoStream(new shared.Empty())
  else conflict.setCurrentRevision(String(actual))
  if (expected === 'any') conflict.setExpectedAny(new shared.Empty())
  else if (expected === 'no-stream') conflict.setExpectedNoStream(new shared.Empty())
  else if (expected === 'stream-exists') conflict.setExpectedStreamExists(new shared.Empty())
  else conflict.setExpectedRevision(String(expected))
  const response = new streams.AppendResp()
  response.setWrongExpectedVersion(conflict)
  return response
}
