import {
  BadRequest,
  expectedOf,
  MissingMetadata,
  proposalOf,
  streamOf,
} from '../requests/append-requests.ts'
import { appendConflict, appendSuccess } from '../responses/append-responses.ts'
import {
  appendTooLarge,
  handlerFailed,
  missingMetadata,
  notReady,
  outOfTime,
  streamDeleted,
} from '../responses/failures.ts'
import { refusal } from '../server/admission.ts'
import { appendUnderFaults } from './append-under-faults.ts'
import { writeAppend } from './write-append.ts'
import type { sendUnaryData, ServerReadableStream, ServiceError } from '@grpc/grpc-js'
import type { AppendReq, AppendResp } from '@eventstore/db-client/generated/streams_pb.js'
import type { Context } from '../server/context.ts'

type AppendCall = ServerReadableStream<AppendReq, AppendResp>
type Reply = sendUnaryData<AppendResp>
type Messages = readonly AppendReq.ProposedMessage[]

export function append(context: Context): (call: AppendCall, reply: Reply) => void {
  return (call, reply) => {
    let options: AppendReq.Options | undefined
    const messages: AppendReq.ProposedMessage[] = []
    call.on('data', (request: AppendReq) => {
      options ??= request.getOptions()
      const message = request.getProposedMessage()
      if (message !== undefined) messages.push(message)
    })
    call.on('end', () => {
      if (options !== undefined) void answer(context, call, { options, messages }, reply)
    })
  }
}

async function answer(
  context: Context,
  call: AppendCall,
  request: { readonly options: AppendReq.Options; readonly messages: Messages },
  reply: Reply,
): Promise<void> {
  context.counts.appendsReceived += 1
  const refused = refusal(context, call.metadata)
  if (refused !== undefined) return reply(refused)
  const response = await appendUnderFaults<AppendResp | ServiceError>(context, call.getPeer(), {
    write: () => respond(context, request.options, request.messages),
    outOfTime,
  })
  if (response instanceof Error) reply(response)
  else if (response !== undefined) reply(null, response)
}

function respond(
  context: Context,
  options: AppendReq.Options,
  messages: Messages,
): AppendResp | ServiceError {
  if (context.disturbances.notReady.hits()) return notReady()
  try {
    const [stream, expected] = [streamOf(options), expectedOf(options)]
    const written = writeAppend(context, { stream, expected, events: messages.map(proposalOf) })
    switch (written.kind) {
      case 'appended':
        return appendSuccess(written)
      case 'conflict':
        return appendConflict(expected, written.actual)
      case 'deleted':
        return streamDeleted(stream)
      case 'too-large':
        return appendTooLarge(context.settings.maxAppendBytes)
    }
  } catch (error) {
    if (error instanceof MissingMetadata) return missingMetadata()
    if (error instanceof BadRequest) return handlerFailed()
    throw error
  }
}
