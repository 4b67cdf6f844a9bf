import { comparePositions, type LogReader, type Position } from '@vietas/event-store'

/** A log as it was when its last event was at a position, whatever has been recorded since. */
export function logUpTo(log: LogReader, end: Position): LogReader {
  const isThere = ({ position }: { readonly position: Position }): boolean =>
    comparePositions(position, end) <= 0
  return {
    readStream: async function* (stream, options) {
      for await (const { events } of log.readStream(stream, options))
        yield { events: events.filter(isThere) }
    },
    readAll: (options = {}) => {
      const { upTo = end } = options
      return log.readAll({ ...options, upTo: comparePositions(upTo, end) < 0 ? upTo : end })
    },
    // Nothing more comes: a subscription to it would only wait.
    subscribe: async function* ({ after, filter, signal } = {}) {
      const range = {
        upTo: end,
        ...(after === undefined ? {} : { after }),
        ...(filter === undefined ? {} : { filter }),
        ...(signal === undefined ? {} : { signal }),
      }
      for await (const page of log.readAll(range)) yield { kind: 'events', ...page }
      yield { kind: 'caught-up', position: end }
    },
    head: async () => end,
    eventsAfter: async (position) => {
      const [all, later] = await Promise.all([log.eventsAfter(position), log.eventsAfter(end)])
      return all === undefined || later === undefined ? undefined : Math.max(0, all - later)
    },
    close: () => log.close(),
  }
}
