import { storeClosed } from '../law/errors.ts'
import { parsePosition } from './log.ts'
import { readAllOf } from './read-all.ts'
import { readStreamOf } from './read-stream.ts'
import { subscribeTo } from './subscribe.ts'
import type { EventStore } from '../port.ts'
import type { LocalLog } from './log.ts'

/** Everything that a store answers without writing. */
export type Reads = Omit<EventStore, 'append' | 'close'>

/** The reads of a store whose log is in this process. */
export function readsOf(log: LocalLog): Reads {
  const openLog = (): LocalLog => {
    if (log.isClosed()) throw storeClosed()
    return log
  }
  return {
    readStream: (stream, options = {}) => readStreamOf(log, stream, options),
    readAll: (options = {}) => readAllOf(log, options),
    subscribe: (options = {}) => subscribeTo(log, options),
    head: async () => String(openLog().head()),
    eventsAfter: async (position) => openLog().head() - parsePosition(position, log),
  }
}
