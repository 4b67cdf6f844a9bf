import { decideAppend } from '@vietas/event-store'
import { newStreamLog } from './stream-log.ts'
import type { ExpectedRevision } from '@vietas/event-store'
import type { Log } from './log.ts'
import type { Proposal } from './stored-event.ts'
import type { StreamLog } from './stream-log.ts'

export interface AppendRequest {
  readonly stream: string
  readonly expected: ExpectedRevision
  readonly events: readonly Proposal[]
}

export type AppendOutcome =
  | {
      readonly kind: 'appended'
      readonly revision: number | 'no-stream'
      readonly position: number
    }
  | { readonly kind: 'conflict'; readonly actual: number | 'no-stream' }
  | { readonly kind: 'deleted' }

export function appendTo(
  log: Log,
  { stream: name, expected, events }: AppendRequest,
): AppendOutcome {
  const stream = log.stream(name) ?? newStreamLog(name)
  if (stream.state === 'tombstoned') return { kind: 'deleted' }
  if (stream.state === 'deleted') {
    if (expected === 'stream-exists') return { kind: 'deleted' }
    if (expected === 'no-stream') return written(log, name, events)
  }
  if (events.length === 0) return appendNothing(log, stream, expected)
  const decision = decideAppend(
    stream,
    expected,
    events.map(({ id }) => id),
  )
  switch (decision.kind) {
    case 'write':
      return written(log, name, events)
    case 'conflict':
      return decision
    case 'repeat':
      return {
        kind: 'appended',
        revision: decision.revision,
        position: stream.events[decision.revision]?.position ?? 0,
      }
  }
}

function written(log: Log, stream: string, events: readonly Proposal[]): AppendOutcome {
  const position = log.append(stream, events)
  return { kind: 'appended', revision: log.stream(stream)?.revision ?? 'no-stream', position }
}

/** EventStoreDB says yes, and writes a mark that no one reads. */
function appendNothing(log: Log, stream: StreamLog, expected: ExpectedRevision): AppendOutcome {
  const actual = stream.revision < 0 ? 'no-stream' : stream.revision
  const isMet =
    expected === 'any' ||
    expected === actual ||
    (expected === 'stream-exists' && actual !== 'no-stream')
  if (!isMet) return { kind: 'conflict', actual }
  return { kind: 'appended', revision: actual, position: log.append(stream.name, []) }
}
