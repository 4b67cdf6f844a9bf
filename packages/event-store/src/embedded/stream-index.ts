import { bulkInsert } from './bulk-insert.ts'
import type { Database } from './driver.ts'

/** What is known of one stream, without reading it. */
export interface StreamState {
  readonly name: string
  /** Its number in the tables; undefined until it is there. */
  number: number | undefined
  /** Of its newest event; -1 when there is none. */
  revision: number
  /** Where its newest events are, from revision `revision - tail.length + 1` on. */
  tail: number[]
}

/** Finds events by stream and revision, and by id. */
export interface StreamIndex {
  /** Loads the streams that are not in memory, in one question. */
  load(names: readonly string[]): void
  stream(name: string): StreamState
  /** Where the log holds these ids; one question for all that are not in memory. */
  positionsOf(ids: readonly string[]): Map<string, number>
  positionsBetween(stream: StreamState, first: number, last: number): number[]
  /** Takes in an event, the next of its stream. */
  add(stream: StreamState, id: string, position: number, revision: number): void
  /** How many events the tables lack and nobody is writing to them yet. */
  tailLength(): number
  /**
   * Writes a part of what is in memory only to the tables, and says whether more of it is left.
   * In parts, each a few milliseconds, so that appends and readers are not held up.
   */
  settleSome(): boolean
}

/** Streams kept in memory beyond those of the tail; about 150 bytes each. */
const KEPT_STREAMS = 50_000

/** Rows written to the tables in one transaction, while everyone waits. */
const PART = 512

/**
 * The tables of the index follow the log by some thousand events, which are in memory: sorted and
 * written together they touch each page of an index once, where one at a time would dirty a page
 * or two for every event, in the write-ahead log and again in the database.
 *
 * After a crash what lies behind `indexed.up_to` is taken from the log again; parts of it may be in
 * the tables already, which is why rows that are there are left as they are.
 */
export function streamIndex(database: Database): StreamIndex {
  const streams = new Map<string, StreamState>()
  let tail = emptyTail()
  /** What is on its way to the tables, and must be found in memory until it is there. */
  let leaving = emptyTail()
  let settling: Generator<void, void> | undefined

  const findStreams = database.prepare<{ name: string; number: number; revision: number }>(
    `select streams.name, streams.number,
       ifnull((select max(revision) from stream_events where stream = streams.number), -1) as revision
     from json_each(?) as wanted join streams on streams.name = wanted.value`,
  )
  // One text and one row: a row of its own for each id found would cost a second call.
  const findIds = database.prepare<{ found: string }>(
    `select json_group_array(json_array(wanted.value, position)) as found
     from json_each(?) as wanted join event_ids on event_ids.id = unhex(wanted.value, '-')`,
  )
  const findPositions = database.prepare<{ positions: string }>(
    `select json_group_array(position) as positions from (
       select position from stream_events where stream = ? and revision between ? and ? order by revision
     )`,
  )
  const insertStream = database.prepare('insert into streams (name) values (?)')
  const insertEvents = bulkInsert(database, 'stream_events', 3, 'ignore')
  const insertIds = bulkInsert(database, 'event_ids', 2, 'ignore')
  const setUpTo = database.prepare('update indexed set up_to = ?')

  const load = (names: readonly string[]): void => {
    const missing = names.filter((name) => !streams.has(name))
    if (missing.length === 0) return
    for (const name of missing)
      streams.set(name, { name, number: undefined, revision: -1, tail: [] })
    for (const { name, number, revision } of findStreams.all([JSON.stringify(missing)])) {
      streams.set(name, { name, number, revision, tail: [] })
    }
  }

  const stream = (name: string): StreamState => {
    if (!streams.has(name)) load([name])
    return streams.get(name) as StreamState
  }

  /** In the order of the tables' keys, so that neighbours go into one page. */
  function* settle({ ids, streams: lengths, upTo }: Tail): Generator<void, void> {
    const states = [...lengths.keys()]
    for (const part of parts(states)) {
      for (const state of part) state.number ??= insertStream.run([state.name]).lastInsertRowid
      yield
    }
    states.sort((a, b) => Number(a.number) - Number(b.number))
    const rows = states.flatMap((state) => rowsOf(state, lengths.get(state) ?? 0))
    for (const part of parts(rows)) {
      insertEvents.run(part.flat())
      yield
    }
    for (const part of parts([...ids.keys()].sort())) {
      insertIds.run(part.flatMap((id) => [bytesOf(id), ids.get(id) ?? 0]))
      yield
    }
    setUpTo.run([upTo])
  }

  const letGo = (): void => {
    for (const [state, length] of leaving.streams) state.tail = state.tail.slice(length)
    leaving = emptyTail()
    // Streams read long ago are asked for again when needed.
    for (const [name, state] of streams) {
      if (streams.size <= KEPT_STREAMS) return
      if (state.tail.length === 0) streams.delete(name)
    }
  }

  return {
    load,
    stream,
    positionsOf: (ids) => {
      const found = new Map<string, number>()
      const settled: string[] = []
      for (const id of ids) {
        const position = tail.ids.get(id) ?? leaving.ids.get(id)
        if (position === undefined) settled.push(id)
        else found.set(id, position)
      }
      if (settled.length === 0) return found
      const rows = findIds.get([JSON.stringify(settled)])?.found ?? '[]'
      for (const [id, position] of JSON.parse(rows) as [string, number][]) found.set(id, position)
      return found
    },
    positionsBetween: (state, first, last) => {
      const tailFrom = state.revision - state.tail.length + 1
      const inTail = state.tail.slice(
        Math.max(0, first - tailFrom),
        Math.max(0, last - tailFrom + 1),
      )
      if (first >= tailFrom || state.number === undefined) return inTail
      const settled = findPositions.get([state.number, first, Math.min(last, tailFrom - 1)])
      return [...(JSON.parse(settled?.positions ?? '[]') as number[]), ...inTail]
    },
    add: (state, id, position, revision) => {
      state.revision = revision
      state.tail.push(position)
      tail.streams.set(state, (tail.streams.get(state) ?? 0) + 1)
      tail.ids.set(id, position)
      tail.upTo = position
    },
    tailLength: () => tail.ids.size,
    settleSome: () => {
      if (settling === undefined) {
        if (tail.ids.size === 0) return false
        leaving = tail
        tail = emptyTail()
        settling = settle(leaving)
      }
      const part = settling
      const { done } = database.transaction(() => part.next())
      if (done !== true) return true
      settling = undefined
      letGo()
      return false
    },
  }
}

interface Tail {
  readonly ids: Map<string, number>
  /** How many of a stream's events. */
  readonly streams: Map<StreamState, number>
  upTo: number
}

function emptyTail(): Tail {
  return { ids: new Map(), streams: new Map(), upTo: 0 }
}

/** The first `length` events of the stream's tail. */
function rowsOf(state: StreamState, length: number): [number, number, number][] {
  const first = state.revision - state.tail.length + 1
  return state.tail
    .slice(0, length)
    .map((position, index) => [Number(state.number), first + index, position])
}

function* parts<T>(items: readonly T[]): Generator<T[]> {
  for (let from = 0; from < items.length; from += PART) yield items.slice(from, from + PART)
}

function bytesOf(uuid: string): Uint8Array {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex')
}
