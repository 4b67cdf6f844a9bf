import streams from '@eventstore/db-client/generated/streams_pb.js'
import { expectedOf } from '../requests/append-requests.ts'
import { streamNameOf } from '../requests/stream-name.ts'
import { streamDeleted, wrongVersionToDelete } from '../responses/failures.ts'
import { refusal } from '../server/admission.ts'
import type { sendUnaryData, ServerUnaryCall, ServiceError } from '@grpc/grpc-js'
import type {
  DeleteReq,
  DeleteResp,
  TombstoneReq,
  TombstoneResp,
} from '@eventstore/db-client/generated/streams_pb.js'
import type { Context } from '../server/context.ts'

type Deletion = 'delete' | 'tombstone'

export function deleteStream(
  context: Context,
): (call: ServerUnaryCall<DeleteReq, DeleteResp>, reply: sendUnaryData<DeleteResp>) => void {
  return ({ request, metadata }, reply) => {
    const done = remove(context, 'delete', request.getOptions() as DeleteReq.Options, metadata)
    if (done instanceof Error) return reply(done)
    const place = new streams.DeleteResp.Position()
    place.setCommitPosition(String(done))
    place.setPreparePosition(String(done))
    const response = new streams.DeleteResp()
    response.setPosition(place)
    reply(null, response)
  }
}

export function tombstone(
  context: Context,
): (
  call: ServerUnaryCall<TombstoneReq, TombstoneResp>,
  reply: sendUnaryData<TombstoneResp>,
) => void {
  return ({ request, metadata }, reply) => {
    const options = request.getOptions() as TombstoneReq.Options
    const done = remove(context, 'tombstone', options, metadata)
    if (done instanceof Error) return reply(done)
    const place = new streams.TombstoneResp.Position()
    place.setCommitPosition(String(done))
    place.setPreparePosition(String(done))
    const response = new streams.TombstoneResp()
    response.setPosition(place)
    reply(null, response)
  }
}

/** The position of the deletion. */
function remove(
  context: Context,
  deletion: Deletion,
  options: DeleteReq.Options | TombstoneReq.Options,
  metadata: ServerUnaryCall<unknown, unknown>['metadata'],
): number | ServiceError {
  const { log } = context
  const refused = refusal(context, metadata)
  if (refused !== undefined) return refused
  const name = streamNameOf(options)
  const expected = expectedOf(options)
  const stream = log.stream(name)
  if (stream?.state === 'tombstoned') return streamDeleted(name)
  const actual = stream?.revision ?? -1
  const isMet =
    expected === actual ||
    (expected === 'any' && (actual >= 0 || deletion === 'tombstone')) ||
    (expected === 'stream-exists' && actual >= 0)
  return isMet ? log[deletion](name) : wrongVersionToDelete(name, expected, actual)
}
