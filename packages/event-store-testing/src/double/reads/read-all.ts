import { handlerFailed, readFailed } from '../responses/failures.ts'
import type { Log } from '../log/log.ts'
import type { StoredEvent } from '../log/stored-event.ts'
import type { AllQuery, ReadQuery } from '../requests/read-query.ts'

/** @throws ServiceError as the server answers it */
export function* readAll(
  log: Log,
  { from }: AllQuery,
  { direction, count, filter }: ReadQuery,
): Generator<StoredEvent> {
  const isForward = direction === 'forward'
  const border = borderAt(log, from, isForward)
  const step = isForward ? 1 : -1
  let left = count
  for (let index = isForward ? border : border - 1; left > 0; index += step) {
    const event = log.events[index]
    if (event === undefined) return
    if (filter?.matches(event) === false) continue
    left -= 1
    yield event
  }
}

/** Forward begins with the event at a position, backward with the one before it. */
function borderAt(log: Log, from: AllQuery['from'], isForward: boolean): number {
  if (from === 'start') return 0
  if (from === 'end') return log.events.length
  if (from.commit < from.prepare) throw handlerFailed()
  if (from.commit === 0) return 0
  if (isForward && from.commit >= log.end) return log.events.length
  const index = log.indexAt(from.commit)
  if (index === undefined) throw readFailed('all')
  return index
}
