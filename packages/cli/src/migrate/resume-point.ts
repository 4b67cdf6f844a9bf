import { comparePositions, START } from '@vietas/event-store'
import { inParallel } from './in-parallel.ts'
import { MigrationError } from './migration-error.ts'
import type { EventStore, Position } from '@vietas/event-store'

export interface ResumePoint {
  /** The target holds everything that the source has up to here. */
  readonly after: Position
  /** Whether the target may hold some of what comes after it. */
  readonly mayHoldMore: boolean
}

/**
 * Where an unfinished copy resumes, found from the target alone. A window is sent only when the
 * target holds everything before it, so events are missing only among the `windowEvents` that follow
 * the first gap, and of any `windowEvents` events of the target at least one lies before that gap.
 * This looks at the newest ones, which also show whether the target is a copy of this source.
 *
 * @throws MigrationError when one of them is not the source's
 */
export async function resumePoint(
  from: EventStore,
  to: EventStore,
  windowEvents: number,
): Promise<ResumePoint> {
  const newest = await newestEvents(to, windowEvents)
  const ofStreams = [...byStream(newest)]
  const positions = await inParallel(ofStreams, READERS, ([stream, events]) =>
    firstPositionInSource(from, stream, events),
  )
  const isWhole = newest.length === windowEvents
  return {
    after: isWhole ? positions.reduce(earlier) : START,
    mayHoldMore: newest.length > 0,
  }
}

/** Streams of the source read at a time. */
const READERS = 32

interface HeldEvent {
  readonly id: string
  readonly stream: string
  readonly revision: number
}

async function newestEvents(store: EventStore, limit: number): Promise<HeldEvent[]> {
  const held: HeldEvent[] = []
  for await (const { events } of store.readAll({ direction: 'backward', limit })) {
    for (const { id, stream, revision } of events) held.push({ id, stream, revision })
  }
  return held
}

function byStream(all: readonly HeldEvent[]): Map<string, HeldEvent[]> {
  const streams = new Map<string, HeldEvent[]>()
  for (const event of all) {
    const ofStream = streams.get(event.stream)
    if (ofStream === undefined) streams.set(event.stream, [event])
    else ofStream.push(event)
  }
  return streams
}

/** The position at which the source holds the first of these events, all of one stream. */
async function firstPositionInSource(
  from: EventStore,
  stream: string,
  wanted: readonly HeldEvent[],
): Promise<Position> {
  const revisions = wanted.map(({ revision }) => revision)
  const range = { from: Math.min(...revisions), to: Math.max(...revisions) }
  const inSource = new Map<number, { readonly id: string; readonly position: Position }>()
  for await (const { events } of from.readStream(stream, range))
    for (const { revision, id, position } of events) inSource.set(revision, { id, position })
  const [first] = inSource.values()
  const foreign = wanted.find(({ id, revision }) => inSource.get(revision)?.id !== id)
  if (first !== undefined && foreign === undefined) return first.position
  throw new MigrationError(
    `The target holds ${await describeForeign(from, foreign ?? { stream, revision: range.from })} It is not a copy of this source; nothing was written to it. Name an empty target.`,
  )
}

async function describeForeign(from: EventStore, event: Omit<HeldEvent, 'id'>): Promise<string> {
  const { stream, revision } = event
  for await (const { events } of from.readStream(stream, { direction: 'backward', limit: 1 })) {
    const last = events[0]?.revision ?? -1
    return last < revision
      ? `revision ${revision} of ${stream}, which in the source ends at ${last}.`
      : `another event at revision ${revision} of ${stream} than the source.`
  }
  return `the stream ${stream}, which the source does not have.`
}

const earlier = (a: Position, b: Position): Position => (comparePositions(a, b) <= 0 ? a : b)
