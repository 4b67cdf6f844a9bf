import { GossipService } from '@eventstore/db-client/generated/gossip_grpc_pb.js'
import { ServerFeaturesService } from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js'
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb.js'
import { Server } from '@grpc/grpc-js'
import { append } from '../services/append.ts'
import { batchAppend } from '../services/batch-append.ts'
import { deleteStream, tombstone } from '../services/delete.ts'
import { readGossip } from '../services/gossip.ts'
import { read } from '../services/read.ts'
import { getSupportedMethods } from '../services/server-features.ts'
import type { Context } from './context.ts'

/** The largest request that is read at all. */
const MAX_MESSAGE_BYTES = 17 * 1024 * 1024

export function newServer(context: Context): Server {
  const server = new Server({ 'grpc.max_receive_message_length': MAX_MESSAGE_BYTES })
  server.addService(streamsService, {
    read: read(context),
    append: append(context),
    batchAppend: batchAppend(context),
    delete: deleteStream(context),
    tombstone: tombstone(context),
  })
  server.addService(ServerFeaturesService, { getSupportedMethods })
  server.addService(GossipService, { read: readGossip(context.member) })
  return server
}

/** Events are kept as they go over the wire. */
const streamsService = {
  ...StreamsService,
  read: { ...StreamsService.read, responseSerialize: (message: Buffer) => message },
}
