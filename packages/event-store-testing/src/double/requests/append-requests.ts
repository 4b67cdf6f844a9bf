import { parseUUID } from '@eventstore/db-client/dist/utils/grpcUUID.js'
import { streamNameOf } from './stream-name.ts'
import type {
  AppendReq,
  BatchAppendReq,
  DeleteReq,
  TombstoneReq,
} from '@eventstore/db-client/generated/streams_pb.js'
import type { ExpectedRevision } from '@vietas/event-store'
import type { Proposal } from '../log/stored-event.ts'

/** Thrown for what the server cannot make sense of. */
export class BadRequest extends Error {}

export class MissingMetadata extends BadRequest {}

/** What the options of all four kinds of requests have in common. */
interface Expectation {
  hasAny(): boolean
  hasNoStream(): boolean
  hasStreamExists(): boolean
}

export function streamOf(options: OptionsOfOne | BatchAppendReq.Options): string {
  const name = streamNameOf(options)
  if (name === '') throw new BadRequest("Value cannot be null. (Parameter 'value')")
  return name
}

type OptionsOfOne = AppendReq.Options | DeleteReq.Options | TombstoneReq.Options

export function expectedOf(options: OptionsOfOne): ExpectedRevision {
  return symbolOf(options) ?? numberOf(options.hasRevision(), options.getRevision())
}

export function expectedOfBatch(options: BatchAppendReq.Options): ExpectedRevision {
  return symbolOf(options) ?? numberOf(options.hasStreamPosition(), options.getStreamPosition())
}

function symbolOf(options: Expectation): ExpectedRevision | undefined {
  if (options.hasAny()) return 'any'
  if (options.hasNoStream()) return 'no-stream'
  return options.hasStreamExists() ? 'stream-exists' : undefined
}

function numberOf(isGiven: boolean, revision: string): number {
  if (!isGiven) throw new BadRequest("'None' is not a valid expectation")
  return Number(revision)
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export function proposalOf(
  message: BatchAppendReq.ProposedMessage | AppendReq.ProposedMessage,
): Proposal {
  const about = message.getMetadataMap()
  const [type, contentType] = [about.get('type'), about.get('content-type')]
  if (type === undefined || contentType === undefined)
    throw new MissingMetadata('The given key was not present in the dictionary.')
  const id = parseUUID(message.getId())?.toLowerCase() ?? ''
  if (!UUID.test(id)) throw new BadRequest('Unrecognized Guid format.')
  return {
    id,
    type,
    isJson: contentType === 'application/json',
    data: message.getData_asU8(),
    metadata: message.getCustomMetadata_asU8(),
  }
}
