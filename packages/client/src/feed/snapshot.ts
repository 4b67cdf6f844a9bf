import { backOff, type BackOff } from './back-off.ts'
import { linesFrom, parsed, type ConnectionOptions } from './connection.ts'
import type { EventData, EventType } from './event.ts'
import { Interruption } from './interruption.ts'
import type { Ask } from './open-stream.ts'
import { persist, type Persistence } from './persist.ts'

/** Where a snapshot was taken. */
export interface SnapshotPoint {
  /** Follow the events after it, and both together are what the log holds. */
  readonly cursor: string
  /** The same place as writes and questions name it. */
  readonly position: string
  readonly log: string
  /** How many events of the log lie before it. */
  readonly events: number
  readonly recordedUntil: string
  /** What a view of capacity has there; null where it is not known any more. */
  readonly fingerprint: string | null
  /** How many things follow. */
  readonly lines: number
}

/** An event of a thing, without its envelope. */
export type Fact = {
  [Type in EventType]: {
    readonly id: string
    readonly position: string
    readonly type: Type
    readonly dataversion: number | null
    readonly recordedtime: string
    readonly knownsince: string
    readonly data: EventData[Type]
  }
}[EventType]

/** A unit, an order, a plan or what else is on record. */
export interface Thing {
  /** What it is, such as `closure-orders`. */
  readonly capability: string
  readonly id: string
  /** The number of the last event of its stream; -1 where only other streams tell of it. */
  readonly revision: number
  /** What it is on the day of the snapshot, as known then, as `capacity` answers it; null: nothing. */
  readonly state: Readonly<Record<string, unknown>> | null
  /** All that has happened to it. */
  readonly facts: readonly Fact[]
}

export interface Snapshot extends SnapshotPoint {
  /** All of them, once; a connection that breaks is taken up again where it broke. */
  readonly things: AsyncGenerator<Thing, void, undefined>
}

export interface SnapshotOptions extends ConnectionOptions, Persistence {
  /** The cursor of an event or of a snapshot. Default: now. */
  readonly at?: string
}

type Line =
  | ({ readonly kind: 'snapshot' } & SnapshotPoint)
  | ({ readonly kind: 'thing'; readonly line: number } & Thing)
  | { readonly kind: 'end'; readonly lines: number }

/** @throws as `Vietas.snapshot` says */
export async function takeSnapshot(
  ask: Ask,
  address: string,
  options: SnapshotOptions,
  pace: BackOff = backOff(),
): Promise<Snapshot> {
  const lines = allLines(ask, address, options, pace)
  const { value: head } = await lines.next()
  options.signal?.throwIfAborted()
  if (head?.kind !== 'snapshot') {
    await lines.return()
    throw new TypeError(`${address} does not begin a snapshot`)
  }
  const { kind: _, ...point } = head
  return { ...point, things: endingWith(lines, thingsIn(lines, options)) }
}

/** A generator that has not begun ends without a word to what it would have read. */
function endingWith(
  lines: AsyncGenerator<Line, void, undefined>,
  things: Snapshot['things'],
): Snapshot['things'] {
  const end = things.return.bind(things)
  return Object.assign(things, {
    return: async (value: void | PromiseLike<void>) => {
      await lines.return()
      return end(value)
    },
  })
}

async function* thingsIn(
  lines: AsyncGenerator<Line, void, undefined>,
  { signal }: SnapshotOptions,
): AsyncGenerator<Thing, void, undefined> {
  for await (const line of lines) {
    if (line.kind !== 'thing') continue
    const { kind: _, line: __, ...thing } = line
    yield thing
  }
  // A part of a snapshot must not pass for the whole.
  signal?.throwIfAborted()
}

/** From the line about the snapshot to the one that ends it, over as many connections as it takes. */
function allLines(
  ask: Ask,
  address: string,
  options: SnapshotOptions,
  pace: BackOff,
): AsyncGenerator<Line, void, undefined> {
  let at = options.at
  let next = 0
  async function* connect(): AsyncGenerator<Line, void, undefined> {
    const query = new URLSearchParams()
    if (at !== undefined) query.set('at', at)
    if (next > 0) query.set('line', String(next))
    const url = `${address}/v1/snapshot?${query.toString()}`
    for await (const lines of linesFrom(ask, url, at, options)) {
      for (const text of lines) {
        const line = parsed(text) as Line
        if (line.kind === 'end') return
        if (line.kind === 'snapshot') at = line.cursor
        next = line.kind === 'thing' ? line.line + 1 : 1
        yield line
      }
    }
    throw new Interruption('The connection was closed')
  }
  return persist(connect, () => next, options, pace)
}
