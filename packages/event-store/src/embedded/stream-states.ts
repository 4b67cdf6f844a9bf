import type { Database } from './driver.ts'

/** What is known of one stream, without reading it. */
export interface StreamState {
  readonly name: string
  /** Its number in the tables; undefined until it is there. */
  number: number | undefined
  /** The revision of its newest event; -1 when there is none. */
  revision: number
  /** Positions of its newest events, from revision `firstInTail` on. */
  tail: number[]
}

export function firstInTail({ revision, tail }: StreamState): number {
  return revision - tail.length + 1
}

/** The streams that are in memory; others are loaded when they are asked for. */
export interface StreamStates {
  /** Loads those that are not in memory, in one question. */
  load(names: readonly string[]): void
  get(name: string): StreamState
  /** Drops streams that can be loaded again, when too many are in memory. */
  trim(): void
}

/** Streams kept in memory beyond those of the tail; about 150 bytes each. */
const KEPT_STREAMS = 50_000

export function streamStates(database: Database): StreamStates {
  const states = new Map<string, StreamState>()
  const find = database.prepare<{ name: string; number: number; revision: number }>(
    `select streams.name, streams.number,
       ifnull((select max(revision) from stream_events where stream = streams.number), -1) as revision
     from json_each(?) as wanted join streams on streams.name = wanted.value`,
  )

  const load = (names: readonly string[]): void => {
    const missing = names.filter((name) => !states.has(name))
    if (missing.length === 0) return
    for (const name of missing)
      states.set(name, { name, number: undefined, revision: -1, tail: [] })
    for (const { name, number, revision } of find.all([JSON.stringify(missing)])) {
      states.set(name, { name, number, revision, tail: [] })
    }
  }

  return {
    load,
    get: (name) => {
      if (!states.has(name)) load([name])
      return states.get(name) as StreamState
    },
    trim: () => {
      // In the order in which they were loaded: those read long ago go first.
      for (const [name, state] of states) {
        if (states.size <= KEPT_STREAMS) return
        if (state.tail.length === 0) states.delete(name)
      }
    },
  }
}
