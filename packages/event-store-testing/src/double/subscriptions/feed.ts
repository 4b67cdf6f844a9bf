import { handlerFailed, streamDeleted } from '../responses/failures.ts'
import type { Log } from '../log/log.ts'
import type { StoredEvent } from '../log/stored-event.ts'
import type { AllQuery, StreamQuery } from '../requests/read-query.ts'

/** The events that a subscription goes through, one by one. */
export interface Feed {
  next(): StoredEvent | undefined
  /** Where the next event is, or will be. */
  position(): number
  /** False for a stream that is not there yet: caught-up is said only after its first event. */
  readonly isThere: boolean
  /** The event that deleted the stream for ever, if there is one: it ends the subscription. */
  tombstone(): StoredEvent | undefined
}

/** @throws ServiceError as the server answers it */
export function feedOfAll(log: Log, { from }: AllQuery): Feed {
  let index = beginning(log, from)
  // Until it has gone further the server names the position at which it was told to begin.
  let position = from === 'start' ? 0 : undefined
  return {
    next: () => {
      const event = log.events[index]
      if (event === undefined) return undefined
      index += 1
      position = undefined
      return event
    },
    position: () => position ?? log.events[index]?.position ?? log.end,
    isThere: true,
    tombstone: () => undefined,
  }
}

function beginning(log: Log, from: AllQuery['from']): number {
  if (from === 'start') return 0
  if (from === 'end') return log.events.length
  if (from.commit < from.prepare) throw handlerFailed()
  if (from.commit === 0) return 0
  if (from.commit >= log.end) return log.events.length
  const index = log.indexAt(from.commit)
  if (index === undefined) throw handlerFailed()
  return index + 1
}

/** @throws ServiceError as the server answers it */
export function feedOfStream(log: Log, { name, from }: StreamQuery): Feed {
  const stream = log.stream(name)
  if (stream?.state === 'tombstoned' && from !== 'end') throw streamDeleted(name)
  let revision = from === 'start' ? 0 : from === 'end' ? (stream?.revision ?? -1) + 1 : from + 1
  return {
    next: () => {
      const stream = log.stream(name)
      if (stream === undefined) return undefined
      const at = Math.max(revision, stream.firstRevision)
      const event = stream.events[at]
      if (event !== undefined) revision = at + 1
      return event
    },
    position: () => log.end,
    isThere: stream !== undefined || from === 'end',
    tombstone: () =>
      log.stream(name)?.state === 'tombstoned'
        ? log.events.findLast(({ stream }) => stream === name)
        : undefined,
  }
}
