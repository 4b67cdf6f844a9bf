import uuids from '@eventstore/db-client/dist/utils/grpcUUID.js'
import type { StreamsClient } from '@eventstore/db-client/generated/streams_grpc_pb.js'
import type { BatchAppendReq, BatchAppendResp } from '@eventstore/db-client/generated/streams_pb.js'
import type { Connection } from './connection.ts'

/** One call that carries many appends at once; each answer names the attempt that it is for. */
export interface AppendLine {
  readonly streams: StreamsClient
  readonly isBroken: () => boolean
  /** @throws Error when the line breaks or no answer comes in time: the outcome is then unknown. */
  send(request: BatchAppendReq, correlationId: string, deadlineMs: number): Promise<BatchAppendResp>
  close(): void
}

interface PendingAppend {
  readonly resolve: (response: BatchAppendResp) => void
  readonly reject: (error: Error) => void
}

/**
 * Takes the place of the client's own way to append. That keeps all appends of a process that wait
 * for an answer in one table: when the connection of one client breaks, the appends of the others
 * fail too, and an answer to one of them then throws where nobody can catch it.
 */
export function openAppendLine(connection: Connection, streams: StreamsClient): AppendLine {
  const waiting = new Map<string, PendingAppend>()
  let broken: Error | undefined
  const call = streams.batchAppend(...connection.call())

  const breakWith = (error: Error): void => {
    if (broken !== undefined) return
    broken = error
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }

  call.on('data', (response: BatchAppendResp) => {
    const correlationId = uuids.parseUUID(response.getCorrelationId()) ?? ''
    // Nobody waits any more for the answer to an attempt that was given up meanwhile.
    waiting.get(correlationId)?.resolve(response)
    waiting.delete(correlationId)
  })
  call.on('error', (error) => {
    if (broken === undefined) connection.failed(streams, error)
    breakWith(error)
  })
  call.on('end', () => breakWith(new Error('The server ended the call')))

  return {
    streams,
    isBroken: () => broken !== undefined,
    send: (request, correlationId, deadlineMs) =>
      new Promise((resolve, reject) => {
        if (broken !== undefined) return reject(broken)
        const timer = setTimeout(() => {
          waiting.delete(correlationId)
          connection.abandon(streams)
          reject(new Error(`No answer within ${deadlineMs} ms`))
        }, deadlineMs)
        waiting.set(correlationId, {
          resolve: (response) => {
            clearTimeout(timer)
            resolve(response)
          },
          reject: (error) => {
            clearTimeout(timer)
            reject(error)
          },
        })
        call.write(request)
      }),
    close: () => {
      breakWith(new Error('The store is closed'))
      call.cancel()
    },
  }
}
