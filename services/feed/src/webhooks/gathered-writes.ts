import type { Database } from '@vietas/event-store'
import type { Clock } from './clock.ts'
import type { Log } from './log.ts'

export type Change<Writes> = (writes: Writes) => void

/** What need not be durable at once is written with whatever else is, and in order. */
export interface GatheredWrites<Writes> {
  /** Written soon; where it cannot be, again and again after a while. */
  readonly add: (change: Change<Writes>) => void
  /**
   * All that was gathered, and this behind it, in one transaction.
   *
   * @throws DatabaseError where nothing of it is written; what was gathered waits on
   */
  readonly write: (change?: Change<Writes>) => void
  /**
   * Writes what was gathered where that is much.
   *
   * @throws DatabaseError where it cannot be written, so that no more should come
   */
  readonly makeRoom: () => void
  readonly state: () => WritingState
  /** Writes what it can, and nothing thereafter. */
  readonly end: () => void
}

export interface WritingState {
  /** Changes that are not in the file yet. */
  readonly waiting: number
  /** Undefined where the last attempt to write has succeeded. */
  readonly fault: Fault | undefined
}

export interface Fault {
  readonly error: string
  /** Epoch milliseconds. */
  readonly since: number
}

export interface GatheredWritesOptions<Writes> {
  readonly database: Database
  readonly writes: Writes
  readonly clock: Clock
  readonly log: Log
}

const GATHERED_MS = 10
const AGAIN_MS = 1_000
const MANY = 2_000

export function gatherWrites<Writes>(
  options: GatheredWritesOptions<Writes>,
): GatheredWrites<Writes> {
  const { database, writes, clock } = options
  const faults = watchFaults(options)
  let gathered: Change<Writes>[] = []
  let callOff: (() => void) | undefined

  const commit = (changes: readonly Change<Writes>[]): void => {
    try {
      database.transaction(() => {
        for (const change of changes) change(writes)
      })
    } catch (error) {
      faults.add(error)
      commitIn(AGAIN_MS)
      throw error
    }
    faults.clear()
    gathered = []
    callOff?.()
    callOff = undefined
  }
  const commitIn = (ms: number): void => {
    callOff ??= clock.wakeAt(clock.now() + ms, () => {
      callOff = undefined
      attempt(() => commit(gathered))
    })
  }
  const write = (change?: Change<Writes>): void => {
    const changes = change === undefined ? gathered : [...gathered, change]
    if (changes.length > 0) commit(changes)
  }
  return {
    add: (change) => {
      gathered.push(change)
      commitIn(GATHERED_MS)
    },
    write,
    makeRoom: () => {
      if (gathered.length >= MANY) write()
    },
    state: () => ({ waiting: gathered.length, fault: faults.last() }),
    end: () => {
      attempt(write)
      callOff?.()
    },
  }
}

/** A fault that lasts is told when it comes and when it has gone, not every time. */
function watchFaults({
  database: { file },
  clock,
  log,
}: Omit<GatheredWritesOptions<unknown>, 'writes'>) {
  let last: Fault | undefined
  return {
    last: () => last,
    add: (error: unknown): void => {
      if (last === undefined)
        log.error({ err: error, file }, 'a file cannot be written; it is tried again')
      last = { error: String(error), since: last?.since ?? clock.now() }
    },
    clear: (): void => {
      if (last !== undefined) log.warn({ file }, 'a file can be written again')
      last = undefined
    },
  }
}

/** For what is kept, and told, where it fails. */
function attempt(work: () => void): void {
  try {
    work()
  } catch {
    return
  }
}
