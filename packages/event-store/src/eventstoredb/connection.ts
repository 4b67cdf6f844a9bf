import { EventStoreDBClient } from '@eventstore/db-client'
import { GossipClient } from '@eventstore/db-client/generated/gossip_grpc_pb.js'
import { StreamsClient } from '@eventstore/db-client/generated/streams_grpc_pb.js'
import { Metadata, status } from '@grpc/grpc-js'
import { EventStoreError } from '../port.ts'
import { withTimeLimit } from '../with-time-limit.ts'
import { reasonOf } from './failure.ts'
import type { ConnectionSettings } from './connection-string.ts'
import type { CallOptions } from '@grpc/grpc-js'

/** A connection to a node. The client finds it, knows the leader, speaks TLS and reconnects. */
export interface Connection {
  /** The service of the node that the client has chosen; another object after a reconnect. */
  streams(): Promise<StreamsClient>
  /** The service of that node which knows the others. */
  gossip(): Promise<GossipClient>
  /** What a call is made with. It has no deadline: each caller brings its own. */
  call(options?: { readonly requiresLeader?: boolean }): [Metadata, CallOptions]
  /** Tells that a call has failed, so that another node is tried. Not for calls that we have ended. */
  failed(streams: StreamsClient, error: unknown): void
  /** Tells that nothing comes from a node any more, so that another connection is made. */
  abandon(streams: StreamsClient): void
  close(): Promise<void>
}

/** What we use of the client, and its types protect; `infra/decisions/0006` says why. */
interface Internals {
  getGRPCClient<Service>(service: new (...given: never) => Service, name: string): Promise<Service>
  callArguments(
    options: { requiresLeader?: boolean },
    call: { deadline: number },
  ): [Metadata, CallOptions]
  handleError(service: StreamsClient, error: Error): Promise<void>
  getChannel(): Promise<{ close(): void }>
  dispose(): Promise<void>
}

/** Discovery asks the nodes one by one, up to ten times. */
const DISCOVERY_MS = 30_000
/** How long closing waits for the channel that is to be closed. */
const CHANNEL_MS = 1_000

/** @throws EventStoreError `unavailable` when a file of certificates that it names cannot be read */
export function connect({ text, shown }: ConnectionSettings): Connection {
  const newClient = (): Internals => {
    try {
      return EventStoreDBClient.connectionString(text) as unknown as Internals
    } catch (error) {
      throw new EventStoreError('unavailable', `${shown} cannot be used: ${reasonOf(error)}`, {
        cause: error,
      })
    }
  }
  let client = newClient()
  const goElsewhere = (streams: StreamsClient, error: Error): void => {
    // It fails, too, when the discovery under way fails. Then `streams` makes a new client.
    client.handleError(streams, error).catch(() => undefined)
  }
  return {
    streams: async () => {
      const asked = client
      try {
        const discovery = asked.getGRPCClient(StreamsClient, 'vietas')
        return await withTimeLimit(discovery, DISCOVERY_MS, () => {
          throw new Error(`No node was found within ${DISCOVERY_MS} ms`)
        })
      } catch (error) {
        // The client keeps a failed discovery for ever, and would answer the same again.
        if (asked === client) client = newClient()
        throw error
      }
    },
    gossip: () => client.getGRPCClient(GossipClient, 'vietas'),
    call: ({ requiresLeader = false } = {}) =>
      client.callArguments({ requiresLeader }, { deadline: Infinity }),
    failed: (streams, error) => goElsewhere(streams, error as Error),
    abandon: (streams) => goElsewhere(streams, silent()),
    close: async () => {
      await client.dispose()
      // There is none to close where the client never reached a node.
      const channel = client.getChannel().catch(() => undefined)
      const opened = await withTimeLimit(channel, CHANNEL_MS, () => undefined)
      opened?.close()
    },
  }
}

/** An error at which the client goes to another node. */
function silent(): Error {
  const details = 'Nothing came in time'
  return Object.assign(new Error(details), {
    code: status.UNAVAILABLE,
    details,
    metadata: new Metadata(),
  })
}
