import { emptyTail, indexTables } from './index-tables.ts'
import { firstInTail, streamStates } from './stream-states.ts'
import type { Database } from './driver.ts'
import type { StreamState } from './stream-states.ts'

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
  /** How many events are in memory only, those left out that `settleSome` is at work on. */
  tailLength(): number
  /**
   * Writes one part of what is in memory only to the tables, and says whether more of it is left.
   * A part takes a few milliseconds, so that appends and readers are not held up.
   */
  settleSome(): boolean
}

/**
 * The tables of the index follow the log by some thousand events, which are in memory: sorted and
 * written together they touch each page of an index once, where one at a time would dirty a page
 * or two for every event, in the write-ahead log and again in the database.
 *
 * After a crash what lies behind `indexed.up_to` is taken from the log again; parts of it may be in
 * the tables already, which is why rows that are there are left as they are.
 */
export function streamIndex(database: Database): StreamIndex {
  const states = streamStates(database)
  const tables = indexTables(database)
  let tail = emptyTail()
  /** What is on its way to the tables, and must be found in memory until it is there. */
  let leaving = emptyTail()
  let settling: Generator<void, void> | undefined

  const forgetSettled = (): void => {
    for (const [state, length] of leaving.streams) state.tail = state.tail.slice(length)
    leaving = emptyTail()
    states.trim()
  }

  return {
    load: states.load,
    stream: states.get,
    positionsOf: (ids) => {
      const found = new Map<string, number>()
      const settled: string[] = []
      for (const id of ids) {
        const position = tail.ids.get(id) ?? leaving.ids.get(id)
        if (position === undefined) settled.push(id)
        else found.set(id, position)
      }
      if (settled.length === 0) return found
      for (const [id, position] of tables.findIds(settled)) found.set(id, position)
      return found
    },
    positionsBetween: (state, first, last) => {
      const from = firstInTail(state)
      const newest = state.tail.slice(Math.max(0, first - from), Math.max(0, last - from + 1))
      if (first >= from || state.number === undefined) return newest
      return [...tables.findPositions(state.number, first, Math.min(last, from - 1)), ...newest]
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
        settling = tables.take(leaving)
      }
      const part = settling
      const { done } = database.transaction(() => part.next())
      if (done !== true) return true
      settling = undefined
      forgetSettled()
      return false
    },
  }
}
