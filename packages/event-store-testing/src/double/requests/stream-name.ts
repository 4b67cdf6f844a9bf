import type { StreamIdentifier } from '@eventstore/db-client/generated/shared_pb.js'

export function streamNameOf(
  options: { getStreamIdentifier(): StreamIdentifier | undefined } | undefined,
): string {
  return Buffer.from(options?.getStreamIdentifier()?.getStreamName_asU8() ?? '').toString()
}
