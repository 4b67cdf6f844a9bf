import { decodeEvent, idsFollowed, streamOf, type Capability, type Followed } from '@vietas/domain'
import {
  categoryOf,
  comparePositions,
  EventStoreError,
  START,
  type EventStore,
  type Position,
  type RecordedEvent,
} from '@vietas/event-store'
import { pause } from '../pause.ts'
import { idsIn, setAsideOf, type SetAside } from './set-aside.ts'

/**
 * The events that folds take in from streams of others, such as the orders on a unit: a unit is
 * decided on together with them. Kept in memory for all, since they are few.
 */
export interface FollowedEvents {
  /** In the order of their arrival here; only ever added to. */
  readonly of: (stream: string) => readonly RecordedEvent[]
  /** The streams that the events of a stream are taken in by. */
  readonly takenInBy: (stream: string) => readonly string[]
  /** Takes in events that are followed, and leaves others. */
  readonly take: (events: readonly RecordedEvent[]) => void
  /** Reads on to the end of the log. */
  readonly catchUp: () => Promise<void>
  /** Whether it has been at the end of the log. */
  readonly isComplete: () => boolean
  /** Takes in what others record, until the signal. */
  readonly follow: (signal: AbortSignal, failed: (error: unknown) => void) => Promise<void>
}

const RETRY_MS = 1_000

interface Rule extends Followed {
  readonly by: Capability
}

export function createFollowedEvents(
  store: EventStore,
  capabilities: readonly Capability[],
  setAside: Map<string, SetAside>,
): FollowedEvents {
  const rules: readonly Rule[] = capabilities.flatMap((by) =>
    (by.follows ?? []).map((followed) => ({ ...followed, by })),
  )
  const filter = { categories: [...new Set(rules.map(({ category }) => category))] }
  const index = createIndex(rules, setAside)
  let position = START
  let complete = filter.categories.length === 0

  const readUpTo = (to: Position): void => {
    if (comparePositions(to, position) > 0) position = to
  }

  const catchUp = async (): Promise<void> => {
    if (filter.categories.length === 0) return
    for await (const page of store.readAll({ after: position, filter })) {
      index.take(page.events)
      readUpTo(page.position)
    }
    complete = true
  }

  const followOnce = async (signal: AbortSignal): Promise<void> => {
    for await (const item of store.subscribe({ after: position, filter, signal })) {
      if (item.kind === 'events') index.take(item.events)
      else complete = true
      readUpTo(item.position)
    }
  }

  return {
    ...index,
    catchUp,
    isComplete: () => complete,
    follow: (signal, failed) =>
      filter.categories.length === 0
        ? Promise.resolve()
        : untilAborted(signal, () => followOnce(signal), failed),
  }
}

/** Followed events by the streams that take them in. */
function createIndex(
  rules: readonly Rule[],
  setAside: Map<string, SetAside>,
): Pick<FollowedEvents, 'of' | 'takenInBy' | 'take'> {
  const events = new Map<string, RecordedEvent[]>()
  const takers = new Map<string, Set<string>>()
  const taken = new Set<string>()

  const takeOne = (recorded: RecordedEvent, rule: Rule): void => {
    const named = idsNamedBy(recorded, rule)
    if (named.setAside !== undefined) setAside.set(recorded.id, named.setAside)
    const takersOfStream = takers.get(recorded.stream) ?? new Set<string>()
    takers.set(recorded.stream, takersOfStream)
    for (const id of named.ids) takersOfStream.add(streamOf(rule.by, id))
    const concerned = named.andAllBefore
      ? takersOfStream
      : new Set(named.ids.map((id) => streamOf(rule.by, id)))
    for (const stream of concerned) {
      const there = events.get(stream)
      if (there === undefined) events.set(stream, [recorded])
      else there.push(recorded)
    }
  }

  const take = (arrived: readonly RecordedEvent[]): void => {
    for (const recorded of arrived) {
      const category = categoryOf(recorded.stream)
      const followed = rules.filter((rule) => rule.category === category)
      if (followed.length === 0 || taken.has(recorded.id)) continue
      taken.add(recorded.id)
      for (const rule of followed) takeOne(recorded, rule)
    }
  }

  return {
    of: (stream) => events.get(stream) ?? [],
    takenInBy: (stream) => [...(takers.get(stream) ?? [])],
    take,
  }
}

/** An event that cannot be read may concern whatever it names, and whatever its stream has named. */
function idsNamedBy(
  recorded: RecordedEvent,
  rule: Rule,
): {
  readonly ids: readonly string[]
  readonly andAllBefore: boolean
  readonly setAside: SetAside | undefined
} {
  try {
    return {
      ids: idsFollowed(rule, decodeEvent(recorded)),
      andAllBefore: false,
      setAside: undefined,
    }
  } catch (error) {
    return { ids: idsIn(recorded), andAllBefore: true, setAside: setAsideOf(recorded, error) }
  }
}

async function untilAborted(
  signal: AbortSignal,
  work: () => Promise<void>,
  failed: (error: unknown) => void,
): Promise<void> {
  while (!signal.aborted) {
    try {
      await work()
    } catch (error) {
      if (signal.aborted || isClosed(error)) return
      failed(error)
    }
    await pause(RETRY_MS, signal)
  }
}

function isClosed(error: unknown): boolean {
  return error instanceof EventStoreError && error.code === 'closed'
}
