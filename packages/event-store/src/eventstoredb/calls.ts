import { setTimeout as pause } from 'node:timers/promises'
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb.js'
import { EventStoreError } from '../port.ts'
import { delayMs } from './delay.ts'
import { denied, failureOf, reasonOf } from './failure.ts'
import { pull } from './pull.ts'
import { decodeReadResponse } from './read-response.ts'
import type { StreamsClient } from '@eventstore/db-client/generated/streams_grpc_pb.js'
import type { ReadReq } from '@eventstore/db-client/generated/streams_pb.js'
import type { Connection } from './connection.ts'
import type { Message } from './read-response.ts'

export interface ReadTimes {
  /** How long nothing may come from a call before it is given up. */
  readonly silenceMs: number
  /** How long a read is tried again that gets no further. */
  readonly patienceMs: number
}

export interface CallOptions {
  readonly requiresLeader: boolean
  readonly silenceMs: number
  /**
   * Whether silence may be normal now, as it is once a subscription is live. When it is not,
   * another node is asked next.
   */
  readonly maybeSilent?: () => boolean
  readonly signal: AbortSignal
}

const serialized = (request: ReadReq): Buffer => Buffer.from(request.serializeBinary())

/** Thrown for a call from which nothing has come for too long. */
export class Silence extends Error {
  constructor(milliseconds: number) {
    super(`Nothing came for ${milliseconds} ms`)
    this.name = 'Silence'
  }
}

/** The messages of one call, in the order in which they came; a batch is what came at once. */
export async function* messagesOf(
  connection: Connection,
  streams: StreamsClient,
  request: ReadReq,
  { requiresLeader, silenceMs, maybeSilent = () => false, signal }: CallOptions,
): AsyncGenerator<readonly Message[]> {
  if (signal.aborted) return
  const [metadata, options] = connection.call({ requiresLeader })
  const call = streams.makeServerStreamRequest(
    StreamsService.read.path,
    serialized,
    decodeReadResponse,
    request,
    metadata,
    options,
  )
  const pulled = pull(call)
  const stop = (): void => pulled.cancel()
  signal.addEventListener('abort', stop, { once: true })
  try {
    for (;;) {
      const messages = await pulled.take(silenceMs)
      if (messages === undefined || signal.aborted) return
      if (messages === 'silence') throw new Silence(silenceMs)
      yield messages
    }
  } catch (error) {
    if (error instanceof Silence) {
      if (!maybeSilent()) connection.abandon(streams)
    } else if (!signal.aborted) connection.failed(streams, error)
    throw error
  } finally {
    signal.removeEventListener('abort', stop)
    pulled.cancel()
  }
}

/**
 * Makes an attempt, and another one after each failure that may pass, until no attempt has given a
 * page for too long. Each `attempt` has to go on where the one before it stopped.
 *
 * @throws EventStoreError `unavailable`
 */
export async function* patiently<Page>(
  attempt: () => AsyncIterable<Page>,
  patienceMs: number,
  signal: AbortSignal,
): AsyncGenerator<Page> {
  let failures = 0
  let since = Date.now()
  while (!signal.aborted) {
    try {
      for await (const page of attempt()) {
        yield page
        failures = 0
        since = Date.now()
      }
      return
    } catch (error) {
      if (signal.aborted) return
      if (error instanceof EventStoreError) throw error
      const failure = failureOf(error)
      if (failure === 'denied') throw denied(error)
      if (failure === 'wrong-tls') throw unreachable(error)
      if (Date.now() - since >= patienceMs) throw unreachable(error)
      await pause(delayMs(failures), undefined, { signal }).catch(() => undefined)
      failures += 1
    }
  }
}

function unreachable(error: unknown): EventStoreError {
  return new EventStoreError('unavailable', `The event store cannot be read: ${reasonOf(error)}`, {
    cause: error,
  })
}
