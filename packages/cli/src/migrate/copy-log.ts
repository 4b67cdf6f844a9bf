import { comparePositions, START } from '@vietas/event-store'
import { appendCopy } from './append-copy.ts'
import { inParallel } from './in-parallel.ts'
import { missingPart } from './missing-part.ts'
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
  /** Whether the target may hold some of it already, from a copy that was left unfinished. */
  readonly mayHoldMore: boolean
  readonly limits: Limits
  readonly signal: AbortSignal
  readonly onEvents: (count: number) => void
}

export interface CopyResult {
  /** Events that were missing from the target. */
  readonly events: number
  /** Appends that got a position before one that was sent before them. */
  readonly outOfOrder: number
}

/** Copies a part of the log in its order. Wherever it stops, another run can resume the copy. */
export async function copyLog(options: CopyOptions): Promise<CopyResult> {
  const { from, to, after, upTo, limits, signal, onEvents } = options
  let { mayHoldMore } = options
  let events = 0
  let outOfOrder = 0
  let sinceGap = 0
  let newest = START
  for await (const window of windowsOf(from.readAll({ after, upTo, signal }), limits)) {
    signal.throwIfAborted()
    const appends = mayHoldMore ? await missingPartsOf(to, window.appends) : window.appends
    for (const position of await sendAll(to, appends)) {
      if (comparePositions(position, newest) < 0) outOfOrder += 1
      else newest = position
    }
    const missing = appends.reduce((sum, append) => sum + append.events.length, 0)
    // Whatever an unfinished copy wrote lies within one window after its first gap.
    if (events > 0) sinceGap += window.events
    if (sinceGap >= limits.windowEvents) mayHoldMore = false
    events += missing
    onEvents(window.events)
  }
  signal.throwIfAborted()
  return { events, outOfOrder }
}

/** Streams of the target read at a time. */
const READERS = 32

async function missingPartsOf(to: EventStore, appends: readonly Append[]): Promise<Append[]> {
  const parts = await inParallel(appends, READERS, (append) => missingPart(to, append))
  return parts.filter(({ events }) => events.length > 0)
}

/** Waits for all appends even when one fails, so that none is still running when this returns. */
async function sendAll(to: EventStore, appends: readonly Append[]): Promise<Position[]> {
  const sent = await Promise.allSettled(appends.map((append) => appendCopy(to, append)))
  return sent.map((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason
    return outcome.value
  })
}
