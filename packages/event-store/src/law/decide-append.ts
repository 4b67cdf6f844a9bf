import type { ExpectedRevision } from '../port.ts'

/** What a store knows of one stream before it appends to it. */
export interface StreamBefore {
  /** -1 when the stream does not exist. */
  readonly revision: number
  idAt(revision: number): string
  /** The revision at which this stream, and no other, holds the event. */
  revisionOf(id: string): number | undefined
}

export type AppendDecision =
  | { readonly kind: 'write' }
  /** The events are there already; `revision` is that of the last of them. */
  | { readonly kind: 'repeat'; readonly revision: number }
  | { readonly kind: 'conflict'; readonly actual: number | 'no-stream' }

/** EventStoreDB's rule: only ids are compared, and only from the expected revision on. */
export function decideAppend(
  stream: StreamBefore,
  expected: ExpectedRevision,
  ids: readonly string[],
): AppendDecision {
  if (expected === 'any') return decideAnywhere(stream, ids)
  if (expected === 'stream-exists') {
    return stream.revision < 0 ? conflict(stream) : decideAnywhere(stream, ids)
  }
  return decideAfter(stream, expected === 'no-stream' ? -1 : expected, ids)
}

function decideAnywhere(stream: StreamBefore, ids: readonly string[]): AppendDecision {
  let last = -1
  for (const [index, id] of ids.entries()) {
    const revision = stream.revisionOf(id)
    if (revision === undefined) return index === 0 ? { kind: 'write' } : conflict(stream)
    last = revision
  }
  return { kind: 'repeat', revision: last }
}

function decideAfter(
  stream: StreamBefore,
  expected: number,
  ids: readonly string[],
): AppendDecision {
  if (expected === stream.revision) return { kind: 'write' }
  if (expected > stream.revision) return conflict(stream)
  let revision = expected
  for (const id of ids) {
    revision += 1
    if (revision > stream.revision || stream.idAt(revision) !== id) return conflict(stream)
  }
  return { kind: 'repeat', revision }
}

function conflict(stream: StreamBefore): AppendDecision {
  return { kind: 'conflict', actual: stream.revision < 0 ? 'no-stream' : stream.revision }
}
