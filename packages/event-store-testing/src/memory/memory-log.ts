import { decideAppend, idTaken, matchesFilter } from '@vietas/event-store'
import type {
  AppendResult,
  CheckedEvent,
  ExpectedRevision,
  JsonObject,
  LocalPage,
  PageRequest,
  RecordedEvent,
  StreamBefore,
} from '@vietas/event-store'

/** All events in the order in which they were recorded, and where to find each by stream and id. */
export interface MemoryLog {
  /** The position of the newest event, 0 while there is none. */
  head(): number
  /** Decides by the law, and writes when that is the decision. */
  append(
    stream: string,
    expected: ExpectedRevision,
    events: readonly CheckedEvent[],
  ): Exclude<AppendResult, { outcome: 'nothing-to-do' }>
  readPage(request: PageRequest): LocalPage
  revisionOf(stream: string): number
  readRevisions(stream: string, first: number, last: number): RecordedEvent[]
}

interface StoredEvent extends CheckedEvent {
  readonly stream: string
  readonly revision: number
  /** From 1, so that 0 lies before every event. */
  readonly position: number
  readonly recordedAt: number
}

export function newMemoryLog(now: () => number): MemoryLog {
  const stored: StoredEvent[] = []
  const streams = new Map<string, StoredEvent[]>()
  const byId = new Map<string, StoredEvent>()

  const historyOf = (stream: string): readonly StoredEvent[] => streams.get(stream) ?? []

  const before = (stream: string): StreamBefore => ({
    revision: historyOf(stream).length - 1,
    idAt: (revision) => at(historyOf(stream), revision).id,
    revisionOf: (id) => {
      const holder = byId.get(id)
      return holder?.stream === stream ? holder.revision : undefined
    },
  })

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
  }

  return {
    head: () => stored.length,
    append: (stream, expected, events) => {
      const ids = events.map(({ id }) => id)
      const decision = decideAppend(before(stream), expected, ids)
      if (decision.kind === 'conflict') return { outcome: 'conflict', actual: decision.actual }
      if (decision.kind === 'write') write(stream, events)
      const last =
        decision.kind === 'write' ? at(stored, -1) : at(historyOf(stream), decision.revision)
      return { outcome: 'appended', revision: last.revision, position: String(last.position) }
    },
    readPage: (request) => pageOf(stored, request),
    revisionOf: (stream) => historyOf(stream).length - 1,
    readRevisions: (stream, first, last) => between(historyOf(stream), first, last),
  }
}

function pageOf(stored: readonly StoredEvent[], request: PageRequest): LocalPage {
  const { direction, after, upTo, limit, filter } = request
  const step = direction === 'forward' ? 1 : -1
  const [first, last] = direction === 'forward' ? [after + 1, upTo] : [upTo, after + 1]
  const events: RecordedEvent[] = []
  let lookedAt = first
  for (let position = first; (last - position) * step >= 0; position += step) {
    lookedAt = position
    const event = at(stored, position - 1)
    if (matchesFilter(filter, event)) events.push(recorded(event))
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
