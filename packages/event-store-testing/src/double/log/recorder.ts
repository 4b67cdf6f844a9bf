import { storedEvent } from './stored-event.ts'
import type { Proposal, StoredEvent } from './stored-event.ts'

/** Gives events their places in the log and their times. */
export interface Recorder {
  /** By position. */
  readonly events: readonly StoredEvent[]
  /** The position that the next record gets. */
  readonly end: number
  /** Takes the time: what is recorded next was recorded now, each event a tick after the last. */
  tick(): void
  record(stream: string, revision: string, proposal: Proposal): StoredEvent
  /** Leaves a record that is no event, as an append without events does; gives its position. */
  mark(stream: string): number
  /** Where in `events` a reading from a position begins; undefined where nothing was recorded. */
  indexAt(position: number): number | undefined
}

/** What the server writes around an event's own bytes. */
const RECORD_BYTES = 92
const FIRST_POSITION = 548

export function newRecorder(now: () => number): Recorder {
  const events: StoredEvent[] = []
  /** By position: where in `events` each mark lies. */
  const marks = new Map<number, number>()
  let end = FIRST_POSITION
  let createdTicks = 0n

  const take = (bytes: number): number => {
    const position = end
    end += RECORD_BYTES + bytes
    return position
  }

  return {
    events,
    get end() {
      return end
    },
    tick: () => {
      const ticks = BigInt(now()) * 10_000n
      if (ticks > createdTicks) createdTicks = ticks
    },
    record: (stream, revision, proposal) => {
      const position = take(stream.length + proposal.data.length + proposal.metadata.length)
      createdTicks += 1n
      const event = storedEvent(proposal, { stream, revision, position, createdTicks })
      events.push(event)
      return event
    },
    mark: (stream) => {
      const position = take(stream.length)
      marks.set(position, events.length)
      return position
    },
    indexAt: (position) => {
      const index = firstAtOrAfter(events, position)
      return events[index]?.position === position ? index : marks.get(position)
    },
  }
}

function firstAtOrAfter(events: readonly StoredEvent[], position: number): number {
  let low = 0
  let high = events.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((events[middle] as StoredEvent).position < position) low = middle + 1
    else high = middle
  }
  return low
}
