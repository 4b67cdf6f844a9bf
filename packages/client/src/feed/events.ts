import { backOff, type BackOff } from './back-off.ts'
import { linesFrom, parsed, type ConnectionOptions } from './connection.ts'
import type { EventType, VietasEvent } from './event.ts'
import { Interruption } from './interruption.ts'
import type { Ask } from './open-stream.ts'
import { persist, type Persistence } from './persist.ts'
import { recentIds } from './recent-ids.ts'

/** Of all events those that each of these lets pass, by any of its values; the feed looks at that. */
export interface EventFilter<Type extends EventType = EventType> {
  readonly types?: readonly Type[]
  /** What the events are of, such as `closureOrders`. */
  readonly categories?: readonly string[]
  /** ATVK codes, with what these municipalities were made of and what they became. */
  readonly territories?: readonly string[]
  readonly units?: readonly string[]
  readonly targetGroups?: readonly string[]
  /** Ids of documents that prove events. */
  readonly sources?: readonly string[]
  /** What was recorded at this instant or later, or on this day or later. */
  readonly since?: string
  /** What was recorded at this instant or before, or on this day or before; the loop ends there. */
  readonly until?: string
}

export interface EventsOptions<Type extends EventType = EventType>
  extends EventFilter<Type>, ConnectionOptions, Persistence {
  /** Begin behind this place: a cursor, or a position that a write was answered with. Default: the first event. */
  readonly after?: string
  /** false: the loop ends where the log ended when it was asked. Default: true. */
  readonly follow?: boolean
  /**
   * Is given the cursor behind every event that the loop has done with, and where events are
   * filtered also how far the feed has looked. Begin `after` the last of them next time.
   */
  readonly checkpoint?: (cursor: string) => void | Promise<void>
}

/** What the feed says of itself, between events. */
interface OwnLine {
  readonly type: 'feed.progress' | 'feed.end'
  readonly cursor?: string
  readonly data?: { readonly reason: string }
}

interface Place {
  cursor: string | undefined
}

/** @throws as `Vietas.events` says */
export async function* followEvents<Type extends EventType>(
  ask: Ask,
  address: string,
  options: EventsOptions<Type>,
  pace: BackOff = backOff(),
): AsyncGenerator<VietasEvent<Type>, void, undefined> {
  const place: Place = { cursor: options.after }
  const ids = recentIds()
  const connect = () => oneStream(ask, address, options, place, ids.isNew)
  yield* persist(connect, () => place.cursor, options, pace)
}

/** What one connection brings; returns where the feed says that there is no more of it. */
async function* oneStream<Type extends EventType>(
  ask: Ask,
  address: string,
  options: EventsOptions<Type>,
  place: Place,
  isNew: (id: string) => boolean,
): AsyncGenerator<VietasEvent<Type>, void, undefined> {
  const { checkpoint, signal } = options
  const url = `${address}/v1/events?${queryFor(options, place.cursor)}`
  for await (const lines of linesFrom(ask, url, place.cursor, options)) {
    for (const line of lines) {
      const said = parsed(line) as OwnLine | VietasEvent<Type>
      if (!isOwn(said) && isNew(said.id)) yield said
      await moveTo(place, said.cursor, checkpoint)
      if (signal?.aborted) return
      if (said.type !== 'feed.end') continue
      const { reason } = (said as OwnLine).data ?? {}
      if (reason === 'until' || reason === 'head') return
      throw new Interruption(`The feed has ended the stream: ${reason}`)
    }
  }
  throw new Interruption('The connection was closed')
}

async function moveTo(
  place: Place,
  cursor: string | undefined,
  checkpoint: EventsOptions['checkpoint'],
): Promise<void> {
  // Before the first event of a log there is no cursor: the place stays the one that was given.
  if (cursor === undefined || cursor === place.cursor) return
  place.cursor = cursor
  await checkpoint?.(cursor)
}

const isOwn = (said: { readonly type: string }): said is OwnLine => said.type.startsWith('feed.')

function queryFor(options: EventsOptions, after: string | undefined): string {
  const { types, categories, territories, units, targetGroups, sources, since, until } = options
  const asked = {
    type: types,
    category: categories,
    territory: territories,
    unit: units,
    targetGroup: targetGroups,
    source: sources,
    since,
    until,
    follow: options.follow === false ? 'false' : undefined,
    after,
  }
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(asked))
    if (value !== undefined) query.set(name, typeof value === 'string' ? value : value.join(','))
  return query.toString()
}
