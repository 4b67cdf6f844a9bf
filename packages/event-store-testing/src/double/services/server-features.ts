import features from '@eventstore/db-client/generated/serverfeatures_pb.js'
import { GossipService } from '@eventstore/db-client/generated/gossip_grpc_pb.js'
import { ServerFeaturesService } from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js'
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb.js'
import type { sendUnaryData, ServerUnaryCall, ServiceDefinition } from '@grpc/grpc-js'
import type { SupportedMethods } from '@eventstore/db-client/generated/serverfeatures_pb.js'

const VERSION = '23.10.7'
const FEATURES: Readonly<Record<string, string[]>> = {
  '/event_store.client.streams.Streams/Read': ['position', 'events'],
  '/event_store.client.streams.Streams/BatchAppend': ['deadline_duration'],
}

export function getSupportedMethods(
  _call: ServerUnaryCall<unknown, SupportedMethods>,
  reply: sendUnaryData<SupportedMethods>,
): void {
  const methods = new features.SupportedMethods()
  methods.setEventStoreServerVersion(VERSION)
  for (const service of [StreamsService, GossipService, ServerFeaturesService])
    for (const { path } of Object.values<ServiceDefinition[string]>(service))
      methods.addMethods(supported(path))
  reply(null, methods)
}

function supported(path: string): features.SupportedMethod {
  const [, service = '', method = ''] = path.split('/')
  const value = new features.SupportedMethod()
  value.setServiceName(service.toLowerCase())
  value.setMethodName(method.toLowerCase())
  value.setFeaturesList(FEATURES[path] ?? [])
  return value
}
