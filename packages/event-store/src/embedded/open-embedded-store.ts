import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { checkAppend } from '../law/check-append.ts'
import { closed } from '../law/errors.ts'
import { growth } from '../local/growth.ts'
import { parsePosition } from '../local/log.ts'
import { readAllOf } from '../local/read-all.ts'
import { readStreamOf } from '../local/read-stream.ts'
import { subscribeTo } from '../local/subscribe.ts'
import { EventStoreError } from '../port.ts'
import { openDatabase } from './driver.ts'
import { groupCommit } from './group-commit.ts'
import { lockLog } from './lock.ts'
import { loadLogState } from './log-state.ts'
import { prepareSchema } from './schema.ts'
import { emptyWriteAheadLog, growWriteAheadLog, useWriteAheadLog } from './wal.ts'
import { writeGroup } from './write-group.ts'
import type { LocalLog } from '../local/log.ts'
import type { LocalStreams } from '../local/read-stream.ts'
import type { AppendResult, EventStore } from '../port.ts'
import type { Database } from './driver.ts'
import type { LogState } from './log-state.ts'
import type { AppendRequest } from './write-group.ts'

export interface EmbeddedStoreOptions {
  /** The database file; it and its folder are created when missing. */
  readonly file: string
  /** Epoch milliseconds. */
  readonly now?: () => number
  /**
   * `full`, the default: an append that has resolved survives a loss of power. `none` leaves the
   * moment of writing to the operating system: for tests, and for imports that can be run again.
   */
  readonly durability?: 'full' | 'none'
}

/** Appends that share one commit, at most. */
const GROUP = 1_024
/** Events that the index's tables may be behind the log. */
const TAIL = 16_384

export function openEmbeddedStore(options: EmbeddedStoreOptions): EventStore {
  const { file, now = Date.now, durability = 'full' } = options
  mkdirSync(dirname(file), { recursive: true })
  const lock = lockLog(file)
  const database = opened(file, durability === 'full', lock.release)
  let state: LogState | undefined = loadLogState(database)
  let isClosed = false
  const grown = growth()

  /** After a failure nothing in memory is trusted: the file says what was written. */
  const present = (): LogState => (state ??= loadLogState(database))

  const attempt = <Result>(work: (state: LogState) => Result): Result => {
    try {
      return work(present())
    } catch (error) {
      state = undefined
      throw new EventStoreError('unavailable', `Writing ${file} failed: ${messageOf(error)}`, {
        cause: error,
      })
    }
  }

  let isSettling = false
  const settleSome = (): void => {
    isSettling = false
    if (isClosed) return
    try {
      isSettling = attempt(({ index }) => index.settleSome())
    } catch {
      // The log has it all; it is tried again after the next append, which meets the same disk.
    }
    if (isSettling) setImmediate(settleSome)
  }

  const settleWhenDue = (): void => {
    if (isSettling || present().index.tailLength() < TAIL) return
    isSettling = true
    setImmediate(settleSome)
  }

  const writer = groupCommit<AppendRequest, AppendResult>(GROUP, (requests) => {
    const outcomes = attempt((current) => writeGroup(database, current, requests, now))
    settleWhenDue()
    grown.announce()
    return outcomes
  })

  const log: LocalLog & LocalStreams = {
    head: () => present().position,
    readPage: (request) => present().log.readPage(request),
    grown: (position, signal) =>
      isClosed || present().position > position ? Promise.resolve() : grown.wait(signal),
    isClosed: () => isClosed,
    revisionOf: (stream) => present().index.stream(stream).revision,
    readRevisions: (stream, first, last) => readRevisions(present(), stream, first, last),
  }

  return {
    append: async (stream, expected, events) => {
      if (isClosed) throw closed()
      const checked = checkAppend(stream, expected, events)
      if (checked.length === 0) return { outcome: 'nothing-to-do' }
      return writer.submit({ stream, expected, events: checked })
    },
    readStream: (stream, range = {}) => readStreamOf(log, stream, range),
    readAll: (range = {}) => readAllOf(log, range),
    subscribe: (from = {}) => subscribeTo(log, from),
    head: async () => {
      if (isClosed) throw closed()
      return String(present().position)
    },
    eventsAfter: async (position) => {
      if (isClosed) throw closed()
      return log.head() - parsePosition(position, log)
    },
    close: async () => {
      if (isClosed) return
      isClosed = true
      await writer.idle()
      grown.announce()
      try {
        attempt(settleAll)
        emptyWriteAheadLog(database)
      } finally {
        database.close()
        lock.release()
      }
    },
  }
}

function opened(file: string, durable: boolean, release: () => void): Database {
  try {
    const database = openDatabase(file)
    try {
      useWriteAheadLog(database, durable)
      prepareSchema(database)
      if (durable) growWriteAheadLog(file)
      return database
    } catch (error) {
      database.close()
      throw error
    }
  } catch (error) {
    release()
    throw error
  }
}

/** What is under way, and then what has come since. */
function settleAll({ index }: LogState): void {
  while (index.settleSome() || index.tailLength() > 0);
}

function readRevisions(
  { index, log }: LogState,
  stream: string,
  first: number,
  last: number,
): ReturnType<LocalStreams['readRevisions']> {
  const [low, high] = first <= last ? [first, last] : [last, first]
  const positions = index.positionsBetween(index.stream(stream), low, high)
  const events = log.readPositions(positions)
  return first <= last ? events : events.reverse()
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
