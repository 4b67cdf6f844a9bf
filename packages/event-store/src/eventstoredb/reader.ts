import { status } from '@grpc/grpc-js'
import { storeClosed } from '../law/errors.ts'
import { START } from '../port.ts'
import { messagesOf, patiently } from './calls.ts'
import { eventAtRequest, headRequest } from './read-request.ts'
import type { StreamsClient } from '@eventstore/db-client/generated/streams_grpc_pb.js'
import type { ReadReq } from '@eventstore/db-client/generated/streams_pb.js'
import type { Position } from '../port.ts'
import type { ReadTimes } from './calls.ts'
import type { Connection } from './connection.ts'
import type { Message } from './read-response.ts'

/** What every kind of reading is made with. */
export interface Reader {
  readonly connection: Connection
  readonly times: ReadTimes
  /** Aborts when the store is closed. */
  readonly closing: AbortSignal
  /** Reads from the leader; not for subscriptions. */
  messages(request: ReadReq): AsyncIterable<readonly Message[]>
  /** As `patiently` in calls.ts; throws `closed` when the store is closed, or is being closed. */
  patiently<Page>(attempt: () => AsyncIterable<Page>): AsyncIterable<Page>
  /** The position of the newest event that is not the server's own, as the leader knows it. */
  head(): Promise<Position>
  /** Whether an event is there. From anywhere else the server does not read, nor says why. */
  isPositionOfEvent(position: Position): Promise<boolean>
}

export function createReader(
  connection: Connection,
  times: ReadTimes,
  closing: AbortSignal,
): Reader {
  const messages = async function* (request: ReadReq): AsyncGenerator<readonly Message[]> {
    const { silenceMs } = times
    const streams = await connection.streams()
    const options = { requiresLeader: true, silenceMs, signal: closing }
    yield* messagesOf(connection, streams, request, options)
  }
  const reader: Reader = {
    connection,
    times,
    closing,
    messages,
    patiently: async function* (attempt) {
      if (closing.aborted) throw storeClosed()
      yield* patiently(attempt, times.patienceMs, closing)
      if (closing.aborted) throw storeClosed()
    },
    head: async () => {
      for await (const batch of reader.patiently(() => messages(headRequest())))
        for (const message of batch) {
          const position = positionOf(message)
          if (position !== undefined) return position
        }
      return START
    },
    isPositionOfEvent: async (position) => {
      try {
        for await (const _ of messages(eventAtRequest(position))) return true
        return false
      } catch (error) {
        if ((error as { code?: number }).code === status.UNKNOWN) return false
        throw error
      }
    },
  }
  return reader
}

/** The position of the newest event as one node knows it, which may be behind the leader. */
export async function headOfNode(
  { connection, times, closing }: Reader,
  streams: StreamsClient,
): Promise<Position> {
  const options = { requiresLeader: false, silenceMs: times.silenceMs, signal: closing }
  for await (const batch of messagesOf(connection, streams, headRequest(), options))
    for (const message of batch) {
      const position = positionOf(message)
      if (position !== undefined) return position
    }
  return START
}

/** Of an event, also of one that is none of ours: that, too, has its place in the log. */
function positionOf(message: Message): Position | undefined {
  if (message.kind === 'event') return message.event.position
  return message.kind === 'foreign-event' ? message.position : undefined
}
