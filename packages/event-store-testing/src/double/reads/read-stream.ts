import { readFailed, streamDeleted } from '../responses/failures.ts'
import { streamNotFound } from '../responses/read-responses.ts'
import type { Log } from '../log/log.ts'
import type { StoredEvent } from '../log/stored-event.ts'
import type { ReadQuery, StreamQuery } from '../requests/read-query.ts'

/** @throws ServiceError as the server answers it */
export function* readStream(
  log: Log,
  { name, from }: StreamQuery,
  { direction, count }: ReadQuery,
): Generator<StoredEvent | Buffer> {
  const isForward = direction === 'forward'
  if (count === 0 || (isForward && from === 'end')) throw readFailed('stream')
  const stream = log.stream(name)
  if (stream?.state === 'tombstoned') throw streamDeleted(name)
  if (stream === undefined || stream.state === 'deleted') {
    yield streamNotFound(name)
    return
  }
  const { events, firstRevision, revision: last } = stream
  const start = from === 'start' ? 0 : from === 'end' ? last : from
  const first = isForward ? Math.max(start, firstRevision) : Math.min(start, last)
  const step = isForward ? 1 : -1
  for (let sent = 0; sent < count; sent += 1) {
    const revision = first + sent * step
    const event = events[revision]
    if (event === undefined || revision < firstRevision) return
    yield event
  }
}
