import {
  decodeEvent,
  foldOf,
  inKnownOrder,
  streamOf,
  type AnyEvent,
  type Capability,
  type Known,
} from '@vietas/domain'
import type { EventStore, RecordedEvent } from '@vietas/event-store'
import { recentlyUsed } from '@vietas/service-kit'
import type { FollowedEvents } from './followed-events.ts'
import { entryOf, type Entry, type History } from './history.ts'
import { setAsideOf, type SetAside } from './set-aside.ts'

/** Remembers what was needed last, of every capability, folded. */
export interface Memory {
  /** As it is remembered here, which may be behind what others have recorded. */
  readonly recall: (of: Capability, id: string) => Promise<History>
  /** With all that is recorded of it, and all that its fold takes in from others. */
  readonly refresh: (of: Capability, id: string) => Promise<History>
  readonly refreshAll: (of: Capability, ids: readonly string[]) => Promise<readonly History[]>
  readonly take: (of: Capability, id: string, events: readonly RecordedEvent[]) => void
}

interface Remembered extends History {
  readonly of: Capability
  readonly id: string
  revision: number
  state: unknown
  /** All that the state is folded from, in known order. */
  events: Known<AnyEvent>[]
  readonly entries: Map<string, Entry>
  /** How many events of others it has taken in. */
  followed: number
  setAside: SetAside | undefined
}

export function createMemory(
  store: EventStore,
  followed: FollowedEvents,
  mostEvents: number,
  setAside: Map<string, SetAside>,
): Memory {
  const kept = recentlyUsed<string, Remembered>(mostEvents, ({ events }) => events.length + 1)

  const recalled = (of: Capability, id: string): Remembered =>
    kept.get(streamOf(of, id)) ?? nothingYet(of, id)

  const takeFollowed = (one: Remembered): Remembered => {
    const events = followed.of(streamOf(one.of, one.id))
    for (const event of events.slice(one.followed)) advance(one, event, setAside)
    one.followed = events.length
    return one
  }

  const takeOwn = (one: Remembered, events: readonly RecordedEvent[]): void => {
    for (const event of events) takeNext(one, event, setAside)
    kept.keep(streamOf(one.of, one.id), one)
  }

  const read = async (one: Remembered): Promise<Remembered> => {
    const range = { from: one.revision + 1 }
    for await (const { events } of store.readStream(streamOf(one.of, one.id), range))
      takeOwn(one, events)
    return takeFollowed(one)
  }

  const refreshAll: Memory['refreshAll'] = async (of, ids) => {
    if (of.follows !== undefined) await followed.catchUp()
    return Promise.all(ids.map((id) => read(recalled(of, id))))
  }

  return {
    recall: async (of, id) => {
      if (of.follows !== undefined && !followed.isComplete()) await followed.catchUp()
      const one = recalled(of, id)
      return one.revision < 0 ? read(one) : takeFollowed(one)
    },
    refresh: async (of, id) => {
      const [one] = await refreshAll(of, [id])
      return one as History
    },
    refreshAll,
    take: (of, id, events) => {
      const one = recalled(of, id)
      // Events between are missing here: it is read again when it is needed.
      if ((events[0]?.revision ?? 0) > one.revision + 1) kept.forget(streamOf(of, id))
      else takeOwn(one, events)
    },
  }
}

function nothingYet(of: Capability, id: string): Remembered {
  return {
    of,
    id,
    revision: -1,
    state: of.empty(id),
    events: [],
    entries: new Map(),
    followed: 0,
    setAside: undefined,
    get latestKnownSince() {
      return this.events.at(-1)?.knownSince ?? 0
    },
  }
}

/** Two readers of one stream may bring the same event. */
function takeNext(one: Remembered, recorded: RecordedEvent, setAside: Map<string, SetAside>): void {
  if (recorded.revision <= one.revision) return
  advance(one, recorded, setAside)
  one.entries.set(recorded.id, entryOf(recorded))
  one.revision = recorded.revision
}

function advance(one: Remembered, recorded: RecordedEvent, setAside: Map<string, SetAside>): void {
  try {
    takeIn(one, decodeEvent(recorded))
  } catch (error) {
    const cannotBeRead = setAsideOf(recorded, error)
    one.setAside ??= cannotBeRead
    setAside.set(recorded.id, cannotBeRead)
  }
}

/** An event that became known before others that are here already makes the fold begin anew. */
function takeIn(one: Remembered, event: Known<AnyEvent>): void {
  const last = one.events.at(-1)
  if (last !== undefined && inKnownOrder(event, last) < 0) {
    const events = [...one.events, event].sort(inKnownOrder)
    one.state = foldOf(one.of, one.id, events)
    one.events = events
  } else {
    one.state = one.of.evolve(one.state, event)
    one.events.push(event)
  }
}
