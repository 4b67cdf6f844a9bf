import { bulkInsert } from './bulk-insert.ts'
import { firstInTail } from './stream-states.ts'
import type { Database } from './driver.ts'
import type { StreamState } from './stream-states.ts'

/** The newest events, which the tables of the index lack, and where they are in the log. */
export interface Tail {
  /** Positions by id. */
  readonly ids: Map<string, number>
  /** How many of them each stream has. */
  readonly streams: Map<StreamState, number>
  /** The position of the last of them. */
  upTo: number
}

export function emptyTail(): Tail {
  return { ids: new Map(), streams: new Map(), upTo: 0 }
}

/** The tables of the index: where the log holds all but the newest events. */
export interface IndexTables {
  /** Those of these ids that are there, each with its position. */
  findIds(ids: readonly string[]): [id: string, position: number][]
  /** The positions of a stream's events from one revision to another, both included. */
  findPositions(stream: number, first: number, last: number): number[]
  /** Writes a tail, one part for each `next`; call each in a transaction of its own. */
  take(tail: Tail): Generator<void, void>
}

/** Rows written to the tables in one transaction, while everyone waits. */
const PART = 512

export function indexTables(database: Database): IndexTables {
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

  /** Rows are written in the order of their keys, so that neighbours go into one page. */
  function* take({ ids, streams, upTo }: Tail): Generator<void, void> {
    const states = [...streams.keys()]
    for (const part of parts(states)) {
      for (const state of part) state.number ??= insertStream.run([state.name]).lastInsertRowid
      yield
    }
    states.sort((a, b) => Number(a.number) - Number(b.number))
    const rows = states.flatMap((state) => rowsOf(state, streams.get(state) ?? 0))
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

  return {
    findIds: (ids) => {
      const { found = '[]' } = findIds.get([JSON.stringify(ids)]) ?? {}
      return JSON.parse(found) as [string, number][]
    },
    findPositions: (stream, first, last) => {
      const { positions = '[]' } = findPositions.get([stream, first, last]) ?? {}
      return JSON.parse(positions) as number[]
    },
    take,
  }
}

/** The first `length` events of the stream's tail. */
function rowsOf(state: StreamState, length: number): [number, number, number][] {
  const first = firstInTail(state)
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
