import { StreamsClient } from '@eventstore/db-client/generated/streams_grpc_pb.js'
import shared from '@eventstore/db-client/generated/shared_pb.js'
import streams from '@eventstore/db-client/generated/streams_pb.js'
import type { EventStoreDBClient } from '@eventstore/db-client'
import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js'
import type { CallOptions, ClientReadableStream, Metadata } from '@grpc/grpc-js'

type Options = ReadReq.Options

/** Protected in the client's types. */
interface Internals {
  getGRPCClient(service: typeof StreamsClient, name: string): Promise<StreamsClient>
  callArguments(options: object, call: CallOptions): [Metadata, CallOptions]
}

/** Sends a read as it is; the client's own method does not offer all that a server can do. */
export async function rawRead(
  client: EventStoreDBClient,
  options: Options,
): Promise<ClientReadableStream<ReadResp>> {
  const internals = client as unknown as Internals
  const service = await internals.getGRPCClient(StreamsClient, 'raw')
  const request = new streams.ReadReq()
  request.setOptions(options)
  return service.read(request, ...internals.callArguments({}, { deadline: Infinity }))
}

export async function rawAnswers(
  client: EventStoreDBClient,
  options: Options,
): Promise<ReadResp[]> {
  const answers: ReadResp[] = []
  for await (const answer of await rawRead(client, options)) answers.push(answer as ReadResp)
  return answers
}

export interface LogRange {
  readonly category: string
  readonly direction: 'forward' | 'backward'
  /** A subscription when not given. */
  readonly count?: number
  readonly window?: number
}

/** Options that read one category of the log. */
export function logOptions({ category, direction, count, window = 512 }: LogRange): Options {
  const options = new streams.ReadReq.Options()
  options.setAll(direction === 'forward' ? atStart() : atEnd())
  const { FORWARDS, BACKWARDS } = streams.ReadReq.Options.ReadDirection
  options.setReadDirection(direction === 'forward' ? FORWARDS : BACKWARDS)
  if (count !== undefined) options.setCount(String(count))
  else options.setSubscription(new streams.ReadReq.Options.SubscriptionOptions())
  options.setUuidOption(idsAs('string'))
  options.setFilter(ofCategory(category, window))
  return options
}

export function idsAs(form: 'string' | 'structured'): ReadReq.Options.UUIDOption {
  const option = new streams.ReadReq.Options.UUIDOption()
  if (form === 'string') option.setString(new shared.Empty())
  else option.setStructured(new shared.Empty())
  return option
}

function atStart(): ReadReq.Options.AllOptions {
  const all = new streams.ReadReq.Options.AllOptions()
  all.setStart(new shared.Empty())
  return all
}

function atEnd(): ReadReq.Options.AllOptions {
  const all = new streams.ReadReq.Options.AllOptions()
  all.setEnd(new shared.Empty())
  return all
}

function ofCategory(category: string, window: number): ReadReq.Options.FilterOptions {
  const expression = new streams.ReadReq.Options.FilterOptions.Expression()
  expression.setPrefixList([`${category}-`])
  const filter = new streams.ReadReq.Options.FilterOptions()
  filter.setStreamIdentifier(expression)
  filter.setMax(window)
  filter.setCheckpointintervalmultiplier(1)
  return filter
}
