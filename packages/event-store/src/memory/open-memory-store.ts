import { checkAppend } from '../law/check-append.ts'
import { decideAppend } from '../law/decide-append.ts'
import { closed, idTaken } from '../law/errors.ts'
import { growth } from '../local/growth.ts'
import { parsePosition } from '../local/log.ts'
import { matches } from '../local/matches.ts'
import { readAllOf } from '../local/read-all.ts'
import { readStreamOf } from '../local/read-stream.ts'
import { subscribeTo } from '../local/subscribe.ts'
import type { CheckedEvent } from '../law/check-append.ts'
import type { LocalLog, LocalPage, PageRequest } from '../local/log.ts'
import type { LocalStreams } from '../local/read-stream.ts'
import type {
  JsonObject,
  AppendResult,
  EventStore,
  ExpectedRevision,
  NewEvent,
  RecordedEvent,
} from '../port.ts'

export interface MemoryStoreOptions {
  /** Epoch milliseconds. */
  readonly now?: () => number
}

interface StoredEvent extends CheckedEvent {
  readonly stream: string
  readonly revision: number
  /** From 1, so that 0 lies before every event. */
  readonly position: number
  readonly recordedAt: number
}

/** A store for tests: keeps the whole law, forgets all of it with the process. */
export function openMemoryStore({ now = Date.now }: MemoryStoreOptions = {}): EventStore {
  const stored: StoredEvent[] = []
  const streams = new Map<string, StoredEvent[]>()
  const byId = new Map<string, StoredEvent>()
  const grown = growth()
  let isClosed = false

  const append = (
    stream: string,
    expected: ExpectedRevision,
    events: readonly NewEvent[],
  ): AppendResult => {
    if (isClosed) throw closed()
    const checked = checkAppend(stream, expected, events)
    if (checked.length === 0) return { outcome: 'nothing-to-do' }
    const before = streams.get(stream) ?? []
    const ids = checked.map(({ id }) => id)
    const decision = decideAppend(
      {
        revision: before.length - 1,
        idAt: (revision) => at(before, revision).id,
        revisionOf: (id) => {
          const holder = byId.get(id)
          return holder?.stream === stream ? holder.revision : undefined
        },
      },
      expected,
      ids,
    )
    if (decision.kind === 'conflict') return { outcome: 'conflict', actual: decision.actual }
    if (decision.kind === 'write') write(stream, checked)
    const last = decision.kind === 'repeat' ? at(before, decision.revision) : at(stored, -1)
    return { outcome: 'appended', revision: last.revision, position: String(last.position) }
  }

  const write = (stream: string, events: readonly CheckedEvent[]): void => {
    const taken = events.find(({ id }) => byId.has(id))
    if (taken !== undefined) throw idTaken(taken.id)
    const history = streams.get(stream) ?? []
    streams.set(stream, history)
    const present = Math.max(now(), stored.at(-1)?.recordedAt ?? 0)
    for (const event of events) {
      const recordedAt = event.recordedAt ?? present
      const revision = history.length
      const record = { ...event, stream, revision, position: stored.length + 1, recordedAt }
      history.push(record)
      stored.push(record)
      byId.set(event.id, record)
    }
    grown.announce()
  }

  const log: LocalLog & LocalStreams = {
    head: () => stored.length,
    readPage: (request) => readPage(stored, request),
    grown: (position, signal) =>
      isClosed || stored.length > position ? Promise.resolve() : grown.wait(signal),
    isClosed: () => isClosed,
    revisionOf: (stream) => (streams.get(stream)?.length ?? 0) - 1,
    readRevisions: (stream, first, last) => between(streams.get(stream) ?? [], first, last),
  }

  return {
    append: async (stream, expected, events) => append(stream, expected, events),
    readStream: (stream, options = {}) => readStreamOf(log, stream, options),
    readAll: (options = {}) => readAllOf(log, options),
    subscribe: (options = {}) => subscribeTo(log, options),
    head: async () => {
      if (isClosed) throw closed()
      return String(stored.length)
    },
    eventsAfter: async (position) => {
      if (isClosed) throw closed()
      return log.head() - parsePosition(position, log)
    },
    close: async () => {
      isClosed = true
      grown.announce()
    },
  }
}

function readPage(stored: readonly StoredEvent[], request: PageRequest): LocalPage {
  const { direction, after, upTo, limit, filter } = request
  const step = direction === 'forward' ? 1 : -1
  const [first, last] = direction === 'forward' ? [after + 1, upTo] : [upTo, after + 1]
  const events: RecordedEvent[] = []
  let lookedAt = first
  for (let position = first; (last - position) * step >= 0; position += step) {
    lookedAt = position
    const event = at(stored, position - 1)
    if (matches(filter, event)) events.push(recorded(event))
    if (events.length === limit) break
  }
  return { events, lookedAt }
}

function between(history: readonly StoredEvent[], first: number, last: number): RecordedEvent[] {
  if (first <= last) return history.slice(first, last + 1).map(recorded)
  return history
    .slice(last, first + 1)
    .map(recorded)
    .reverse()
}

/** Parsed at each reading, so that nobody can change what another has read. */
function recorded(event: StoredEvent): RecordedEvent {
  return {
    ...event,
    position: String(event.position),
    data: JSON.parse(event.data) as JsonObject,
    metadata: JSON.parse(event.metadata) as JsonObject,
  }
}

function at<T>(items: readonly T[], index: number): T {
  const item = items.at(index)
  if (item === undefined) throw new RangeError(`Nothing at ${index} of ${items.length}`)
  return item
}
