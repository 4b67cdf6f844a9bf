import { comparePositions, START } from '@vietas/event-store'
import { inParallel } from './in-parallel.ts'
import { MigrationError } from './migration-error.ts'
import type { EventStore, Position } from '@vietas/event-store'

export interface GoOn {
  /** The target holds all that the source has up to here. */
  readonly after: Position
  /** Whether the target may hold some of what comes after it. */
  readonly mayHoldMore: boolean
}

/**
 * Where a copy was left, told by the target alone. A window begins when all before it is there, so
 * the target lacks events only among the `windowEvents` that follow its first gap; of as many as
 * that, whichever they are, at least one lies before the gap. The newest are also those that show
 * whether the target is a copy of this source at all.
 *
 * @throws MigrationError when one of them is not the source's
 */
export async function whereToGoOn(
  from: EventStore,
  to: EventStore,
  windowEvents: number,
): Promise<GoOn> {
  const newest = await newestPlaces(to, windowEvents)
  const ofStreams = [...byStream(newest)]
  const positions = await inParallel(ofStreams, READERS, ([stream, places]) =>
    firstPositionInSource(from, stream, places),
  )
  const isWhole = newest.length === windowEvents
  return {
    after: isWhole ? positions.reduce(earlier) : START,
    mayHoldMore: newest.length > 0,
  }
}

/** Streams of the source read at a time. */
const READERS = 32

interface Place {
  readonly id: string
  readonly stream: string
  readonly revision: number
}

async function newestPlaces(store: EventStore, limit: number): Promise<Place[]> {
  const places: Place[] = []
  for await (const { events } of store.readAll({ direction: 'backward', limit })) {
    for (const { id, stream, revision } of events) places.push({ id, stream, revision })
  }
  return places
}

function byStream(places: readonly Place[]): Map<string, Place[]> {
  const streams = new Map<string, Place[]>()
  for (const place of places) {
    const known = streams.get(place.stream)
    if (known === undefined) streams.set(place.stream, [place])
    else known.push(place)
  }
  return streams
}

/** The position at which the source holds the first of these events, all of one stream. */
async function firstPositionInSource(
  from: EventStore,
  stream: string,
  places: readonly Place[],
): Promise<Position> {
  const revisions = places.map(({ revision }) => revision)
  const range = { from: Math.min(...revisions), to: Math.max(...revisions) }
  const held = new Map<number, { readonly id: string; readonly position: Position }>()
  for await (const { events } of from.readStream(stream, range))
    for (const { revision, id, position } of events) held.set(revision, { id, position })
  const [first] = held.values()
  const foreign = places.find(({ id, revision }) => held.get(revision)?.id !== id)
  if (first !== undefined && foreign === undefined) return first.position
  throw new MigrationError(
    `The target holds ${await foreignness(from, foreign ?? { stream, revision: range.from })} It is not a copy of this source; nothing was written to it. Name an empty target.`,
  )
}

async function foreignness(from: EventStore, place: Omit<Place, 'id'>): Promise<string> {
  const { stream, revision } = place
  for await (const { events } of from.readStream(stream, { direction: 'backward', limit: 1 })) {
    const last = events[0]?.revision ?? -1
    return last < revision
      ? `revision ${revision} of ${stream}, which in the source ends at ${last}.`
      : `another event at revision ${revision} of ${stream} than the source.`
  }
  return `the stream ${stream}, which the source does not have.`
}

const earlier = (a: Position, b: Position): Position => (comparePositions(a, b) <= 0 ? a : b)
