import { parseUUID } from '@eventstore/db-client/dist/utils/grpcUUID.js'
import { BadRequest, expectedOfBatch, proposalOf, streamOf } from '../requests/append-requests.ts'
import {
  batchAccessDenied,
  batchBadRequest,
  batchConflict,
  batchNotReady,
  batchStreamDeleted,
  batchSuccess,
  batchTimeout,
  batchTooLarge,
} from '../responses/batch-responses.ts'
import { cancelled, unauthenticated } from '../responses/failures.ts'
import { isAnonymous, isStranger, leaderRefusal } from '../server/admission.ts'
import { appendUnderFaults } from './append-under-faults.ts'
import { writeAppend } from './write-append.ts'
import type { Metadata, ServerDuplexStream } from '@grpc/grpc-js'
import type { BatchAppendReq, BatchAppendResp } from '@eventstore/db-client/generated/streams_pb.js'
import type { Context } from '../server/context.ts'

type BatchCall = ServerDuplexStream<BatchAppendReq, BatchAppendResp>

/** An append whose parts have all come. */
interface Batch {
  readonly id: ReturnType<BatchAppendReq['getCorrelationId']>
  readonly options: BatchAppendReq.Options
  readonly messages: BatchAppendReq.ProposedMessage[]
}

export function batchAppend(context: Context): (call: BatchCall) => void {
  return (call) => {
    const cancel = (): void => void call.emit('error', cancelled())
    const isOver = (): void => void context.underWay.calls.delete(cancel)
    context.underWay.calls.add(cancel)
    call.on('cancelled', isOver)
    call.on('close', isOver)
    call.on('end', () => call.end())
    const gather = gatherer()
    call.on('data', (request: BatchAppendReq) => {
      const batch = gather(request)
      if (batch !== undefined) void answer(context, call, batch)
    })
  }
}

/** Puts appends together from their parts; those of several appends may come in turns. */
function gatherer(): (request: BatchAppendReq) => Batch | undefined {
  const gathering = new Map<string, Batch>()
  return (request) => {
    const id = request.getCorrelationId()
    const key = parseUUID(id) ?? ''
    const options = request.getOptions()
    const batch = gathering.get(key) ?? (options && { id, options, messages: [] })
    if (batch === undefined) return undefined
    for (const message of request.getProposedMessagesList()) batch.messages.push(message)
    if (request.getIsFinal()) gathering.delete(key)
    else gathering.set(key, batch)
    return request.getIsFinal() ? batch : undefined
  }
}

async function answer(context: Context, call: BatchCall, batch: Batch): Promise<void> {
  const { metadata } = call
  context.counts.appendsReceived += 1
  const refused = isStranger(context, metadata)
    ? unauthenticated()
    : leaderRefusal(context, metadata)
  if (refused !== undefined) return void call.emit('error', refused)
  const response = await appendUnderFaults(context, call.getPeer(), {
    write: () => respond(context, metadata, batch),
    outOfTime: batchTimeout,
  })
  if (response === undefined || call.cancelled) return
  response.setCorrelationId(batch.id)
  response.setStreamIdentifier(batch.options.getStreamIdentifier())
  call.write(response)
}

function respond(
  context: Context,
  metadata: Metadata,
  { options, messages }: Batch,
): BatchAppendResp {
  if (isAnonymous(context, metadata)) return batchAccessDenied()
  if (context.disturbances.notReady.hits()) return batchNotReady()
  if (isPast(options)) return batchTimeout()
  try {
    const [stream, expected] = [streamOf(options), expectedOfBatch(options)]
    const written = writeAppend(context, { stream, expected, events: messages.map(proposalOf) })
    switch (written.kind) {
      case 'appended':
        return batchSuccess(written)
      case 'conflict':
        return batchConflict(expected, written.actual)
      case 'deleted':
        return batchStreamDeleted(stream)
      case 'too-large':
        return batchTooLarge(context.settings.maxAppendBytes)
    }
  } catch (error) {
    if (error instanceof BadRequest) return batchBadRequest(error.message)
    throw error
  }
}

function isPast(options: BatchAppendReq.Options): boolean {
  const deadline = options.getDeadline()
  return deadline !== undefined && deadline.toDate().getTime() < Date.now()
}
