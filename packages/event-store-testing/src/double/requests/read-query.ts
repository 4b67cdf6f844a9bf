import streams from '@eventstore/db-client/generated/streams_pb.js'
import { filterOf } from './filter.ts'
import { streamNameOf } from './stream-name.ts'
import type { ReadReq } from '@eventstore/db-client/generated/streams_pb.js'
import type { Filter } from './filter.ts'

export interface ReadQuery {
  readonly of: AllQuery | StreamQuery
  readonly direction: 'forward' | 'backward'
  readonly isSubscription: boolean
  readonly count: number
  readonly filter: Filter | undefined
  readonly wantsStructuredIds: boolean
}

export interface AllQuery {
  readonly kind: 'all'
  readonly from: 'start' | 'end' | { readonly commit: number; readonly prepare: number }
}

export interface StreamQuery {
  readonly kind: 'stream'
  readonly name: string
  readonly from: 'start' | 'end' | number
}

/** @throws SyntaxError for a filter that is no regular expression */
export function readQuery(request: ReadReq): ReadQuery {
  const options = request.getOptions() as ReadReq.Options
  const filter = options.getFilter()
  return {
    of: options.hasAll() ? allQuery(options) : streamQuery(options),
    direction: isBackward(options) ? 'backward' : 'forward',
    isSubscription: options.hasSubscription(),
    count: Number(options.getCount()),
    filter: filter && filterOf(filter),
    wantsStructuredIds: options.getUuidOption()?.hasStructured() ?? false,
  }
}

function isBackward(options: ReadReq.Options): boolean {
  return options.getReadDirection() === streams.ReadReq.Options.ReadDirection.BACKWARDS
}

function allQuery(options: ReadReq.Options): AllQuery {
  const all = options.getAll() as ReadReq.Options.AllOptions
  const position = all.getPosition()
  if (position === undefined) return { kind: 'all', from: all.hasStart() ? 'start' : 'end' }
  return {
    kind: 'all',
    from: {
      commit: Number(position.getCommitPosition()),
      prepare: Number(position.getPreparePosition()),
    },
  }
}

function streamQuery(options: ReadReq.Options): StreamQuery {
  const stream = options.getStream() as ReadReq.Options.StreamOptions
  const name = streamNameOf(stream)
  if (stream.hasRevision()) return { kind: 'stream', name, from: Number(stream.getRevision()) }
  return { kind: 'stream', name, from: stream.hasStart() ? 'start' : 'end' }
}
