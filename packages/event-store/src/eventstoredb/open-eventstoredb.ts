import { setMaxListeners } from 'node:events'
import { checkAppend } from '../law/check-append.ts'
import { storeClosed } from '../law/errors.ts'
import { comparePositions } from '../port.ts'
import { createAppender } from './append.ts'
import { readConnectionString } from './connection-string.ts'
import { connect } from './connection.ts'
import { leaderOf } from './leader.ts'
import { checkPosition } from './positions.ts'
import { reach } from './reach.ts'
import { readAll } from './read-all.ts'
import { createReader } from './reader.ts'
import { readStream } from './read-stream.ts'
import { subscribe } from './subscribe.ts'
import type { EventStore } from '../port.ts'

export interface EventStoreDbOptions {
  /** `esdb://` or `esdb+discover://`, as EventStoreDB and KurrentDB document it. */
  readonly connectionString: string
  /** Opens it also while the server does not answer; not where it refuses us. Default: false. */
  readonly mayBeAway?: boolean
  readonly times?: Partial<EventStoreDbTimes>
}

export interface EventStoreDbTimes {
  /** How long opening waits for the server. Default: 10,000. */
  readonly reachMs: number
  /** How long an append may go without an answer before it is sent again. Default: 10,000. */
  readonly appendDeadlineMs: number
  /** How long nothing may come from a call before it is made anew. Default: 15,000. */
  readonly silenceMs: number
  /** How long a failure is taken for one that will pass. Default: 30,000. */
  readonly patienceMs: number
}

const DEFAULT_TIMES: EventStoreDbTimes = {
  reachMs: 10_000,
  appendDeadlineMs: 10_000,
  silenceMs: 15_000,
  patienceMs: 30_000,
}

/**
 * The log of an EventStoreDB or KurrentDB, which may hold other data too. Resolves when the server
 * has been reached.
 *
 * @throws EventStoreError `unavailable` that says why it cannot be used, without the password
 */
export async function openEventStoreDb(options: EventStoreDbOptions): Promise<EventStore> {
  const settings = readConnectionString(options.connectionString)
  const times = { ...DEFAULT_TIMES, ...options.times }
  const { silenceMs, patienceMs } = times
  const connection = connect(settings)
  const closing = new AbortController()
  // Each call listens until it ends, and there may be any number of them at once. Node would take
  // more than ten listeners for a leak, and warn.
  setMaxListeners(0, closing.signal)
  const appender = createAppender(connection, {
    deadlineMs: settings.deadlineMs ?? times.appendDeadlineMs,
    patienceMs,
  })
  const reader = createReader(connection, { silenceMs, patienceMs }, closing.signal)
  let isClosed = false

  const head = async (): Promise<string> => {
    if (isClosed) throw storeClosed()
    return reader.head()
  }

  const close = async (): Promise<void> => {
    if (isClosed) return
    isClosed = true
    await appender.close()
    closing.abort()
    await connection.close()
  }

  try {
    // Where the first node is silent there has to be time for another one.
    const atStart = { silenceMs: Math.min(silenceMs, times.reachMs / 3), patienceMs: times.reachMs }
    const head = (): Promise<string> => createReader(connection, atStart, closing.signal).head()
    await reach(settings, head, options.mayBeAway)
  } catch (error) {
    await close()
    throw error
  }

  return {
    append: async (stream, expected, events) => {
      if (isClosed) throw storeClosed()
      const checked = checkAppend(stream, expected, events)
      if (checked.length === 0) return { outcome: 'nothing-to-do' }
      return appender.append({ stream, expected, events: checked })
    },
    readStream: (stream, range = {}) => readStream(reader, stream, range),
    readAll: (range = {}) => readAll(reader, range),
    subscribe: (from = {}) => subscribe(reader, from),
    head,
    eventsAfter: async (position) => {
      const end = await head()
      // The server counts no events. What is known without reading is whether there are any.
      return comparePositions(checkPosition(position, end), end) === 0 ? 0 : undefined
    },
    elsewhere: () => ({ kind: 'eventstoredb', connectionString: options.connectionString }),
    leader: () => (isClosed ? Promise.reject(storeClosed()) : leaderOf(connection)),
    close,
  }
}
