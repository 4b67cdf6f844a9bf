import {
  CAPABILITIES,
  decodeEvent,
  foldOf,
  inKnownOrder,
  isUnreadable,
  rigaDay,
  streamOf,
  type AnyEvent,
  type Capability,
  type DomainEvent,
  type Known,
} from '@vietas/domain'
import {
  categoryOf,
  comparePositions,
  type Position,
  type RecordedEvent,
} from '@vietas/event-store'
import { asRead } from '../as-read.ts'
import { capacityOf, viewOf, type FeedReader } from '../feed-reader.ts'

/** Where the state is taken: up to an event, itself included. */
export interface SnapshotPoint {
  readonly sequence: number
  readonly position: Position
  /** When that event was recorded: epoch milliseconds. */
  readonly recordedAt: number
}

/** What a stream, or what only others name, is at a point, with the facts that make it so. */
export interface Thing {
  readonly capability: string
  readonly id: string
  /** The number of the last event of its stream; -1: only events of other streams tell of it. */
  readonly revision: number
  readonly state: unknown
  readonly facts: readonly Fact[]
}

export interface Fact {
  readonly id: string
  readonly position: Position
  readonly type: string
  readonly dataversion: number | null
  readonly recordedtime: string
  readonly knownsince: string
  readonly data: unknown
}

const byCategory = new Map<string, Capability>(
  CAPABILITIES.map((declared) => [declared.category, declared as Capability]),
)

/** The names of all things at a point, in an order that stays. */
export function thingsAt(reader: FeedReader, point: SnapshotPoint): Named[] {
  const named: Named[] = []
  const seen = new Set<string>()
  for (const [stream, first] of viewOf(reader).streams()) {
    const declared = byCategory.get(categoryOf(stream))
    if (first > point.sequence || declared === undefined) continue
    seen.add(stream)
    named.push({ declared, id: stream.slice(declared.category.length + 1) })
  }
  for (const declared of CAPABILITIES as readonly Capability[]) {
    if (declared.follows === undefined) continue
    const ids = [...capacityOf(reader).registers.of(declared).ids()].filter(
      (id) =>
        !seen.has(streamOf(declared, id)) && followed(reader, { declared, id }, point).length > 0,
    )
    for (const id of ids.sort()) named.push({ declared, id })
  }
  return named
}

export interface Named {
  readonly declared: Capability
  readonly id: string
}

export async function thingAt(
  reader: FeedReader,
  named: Named,
  point: SnapshotPoint,
): Promise<Thing> {
  const { declared, id } = named
  const own: RecordedEvent[] = []
  for await (const { events } of reader.store.readStream(streamOf(declared, id)))
    own.push(...events.filter(({ position }) => isUpTo(position, point)))
  return {
    capability: declared.name,
    id,
    revision: own.at(-1)?.revision ?? -1,
    state: stateOf(named, [...own.flatMap(known), ...followed(reader, named, point)], point),
    facts: own.map(factOf),
  }
}

const isUpTo = (position: Position, point: SnapshotPoint): boolean =>
  comparePositions(position, point.position) <= 0

/** What events of other streams say of it, such as the orders on a unit. */
function followed(
  reader: FeedReader,
  { declared, id }: Named,
  point: SnapshotPoint,
): Known<DomainEvent>[] {
  if (declared.follows === undefined) return []
  const facts = capacityOf(reader).registers.of(declared).factsOf(id)
  return facts.filter(
    ({ type, position }) =>
      !Object.hasOwn(declared.versions, type) && position !== '' && isUpTo(position, point),
  )
}

/** null where it is nothing on that day, or cannot be read. */
function stateOf(
  { declared, id }: Named,
  events: readonly Known<DomainEvent>[],
  { recordedAt }: SnapshotPoint,
): unknown {
  const day = rigaDay(recordedAt)
  try {
    const facts = [...events].sort(inKnownOrder) as readonly Known<AnyEvent>[]
    return declared.on(foldOf(declared, id, facts), { validAt: day, knownAt: day }) ?? null
  } catch (error) {
    if (isUnreadable(error)) return null
    throw error
  }
}

function known(event: RecordedEvent): Known<DomainEvent>[] {
  try {
    return [decodeEvent(event)]
  } catch (error) {
    if (isUnreadable(error)) return []
    throw error
  }
}

/** What cannot be read has no version. */
function factOf(event: RecordedEvent): Fact {
  const { id, position, type, recordedAt } = event
  const { data, version = null, knownSince } = asRead(event)
  const recordedtime = new Date(recordedAt).toISOString()
  return { id, position, type, dataversion: version, recordedtime, knownsince: knownSince, data }
}
