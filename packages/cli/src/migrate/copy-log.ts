import { comparePositions, START } from '@vietas/event-store'
import { appendCopy } from './append-copy.ts'
import { inParallel } from './in-parallel.ts'
import { lacking } from './lacking.ts'
import { windowsOf } from './windows.ts'
import type { EventStore, Position } from '@vietas/event-store'
import type { Limits } from './limits.ts'
import type { Append } from './windows.ts'

export interface CopyOptions {
  readonly from: EventStore
  readonly to: EventStore
  /** Exclusive. */
  readonly after: Position
  /** Inclusive. */
  readonly upTo: Position
  /** Whether the target may hold some of it: what a copy left unfinished. */
  readonly mayHoldMore: boolean
  readonly limits: Limits
  readonly signal: AbortSignal
  readonly onEvents: (count: number) => void
}

export interface Copied {
  /** Events that the target lacked. */
  readonly events: number
  /** Appends that got a position before one that was sent before them. */
  readonly outOfOrder: number
}

/** Copies a part of the log, in its order; whenever it ends, the target can be gone on with. */
export async function copyLog(options: CopyOptions): Promise<Copied> {
  const { from, to, after, upTo, limits, signal, onEvents } = options
  let { mayHoldMore } = options
  let events = 0
  let outOfOrder = 0
  let sinceGap = 0
  let newest = START
  for await (const window of windowsOf(from.readAll({ after, upTo, signal }), limits)) {
    signal.throwIfAborted()
    const appends = mayHoldMore ? await lackingOf(to, window.appends) : window.appends
    for (const position of await sendAll(to, appends)) {
      if (comparePositions(position, newest) < 0) outOfOrder += 1
      else newest = position
    }
    const lacked = appends.reduce((sum, append) => sum + append.events.length, 0)
    // All that the target can hold lies within a window behind the first gap.
    if (events > 0) sinceGap += window.events
    if (sinceGap >= limits.windowEvents) mayHoldMore = false
    events += lacked
    onEvents(window.events)
  }
  signal.throwIfAborted()
  return { events, outOfOrder }
}

/** Streams of the target read at a time. */
const READERS = 32

async function lackingOf(to: EventStore, appends: readonly Append[]): Promise<Append[]> {
  const rests = await inParallel(appends, READERS, (append) => lacking(to, append))
  return rests.filter(({ events }) => events.length > 0)
}

/** All are waited for, also when one fails: nothing is under way when this has ended. */
async function sendAll(to: EventStore, appends: readonly Append[]): Promise<Position[]> {
  const sent = await Promise.allSettled(appends.map((append) => appendCopy(to, append)))
  return sent.map((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason
    return outcome.value
  })
}
