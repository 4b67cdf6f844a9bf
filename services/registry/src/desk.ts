import type { Capability } from '@vietas/domain'
import type { EventStore } from '@vietas/event-store'
import type { Territories } from '@vietas/territories'
import { createClock, type Clock } from './commands/clock.ts'
import { createFollowedEvents, type FollowedEvents } from './commands/followed-events.ts'
import { createMemory, type Memory } from './commands/memory.ts'
import type { SetAside } from './commands/set-aside.ts'
import { createTurns, type Turns } from './commands/turns.ts'
import { createTerritoriesNow } from './territories/territories-now.ts'

/** What every command of one registry is handled with. */
export interface Desk {
  readonly store: EventStore
  readonly clock: Clock
  readonly followed: FollowedEvents
  readonly memory: Memory
  readonly turns: Turns
  /** The municipalities by date, with every change that is known here. */
  readonly territories: () => Promise<Territories>
  /** What a request may take in all, its wait for others included. */
  readonly requestLimitMs: number
  /** Events met so far that this release cannot read. */
  readonly setAside: () => readonly SetAside[]
}

export interface DeskOptions {
  readonly now?: (() => number) | undefined
  readonly mostEventsRemembered?: number | undefined
  readonly requestLimitMs?: number | undefined
}

/** Some hundred bytes each. */
const MOST_EVENTS_REMEMBERED = 200_000
const REQUEST_LIMIT_MS = 10_000

export function createDesk(
  store: EventStore,
  capabilities: readonly Capability[],
  {
    now = Date.now,
    mostEventsRemembered = MOST_EVENTS_REMEMBERED,
    requestLimitMs = REQUEST_LIMIT_MS,
  }: DeskOptions = {},
): Desk {
  const setAside = new Map<string, SetAside>()
  const followed = createFollowedEvents(store, withThoseBeside(capabilities), setAside)
  return {
    store,
    clock: createClock(now),
    followed,
    memory: createMemory(store, followed, mostEventsRemembered, setAside),
    turns: createTurns(),
    territories: createTerritoriesNow(followed),
    requestLimitMs,
    setAside: () => [...setAside.values()],
  }
}

/** What only decisions look at takes in events of others as well. */
function withThoseBeside(capabilities: readonly Capability[]): readonly Capability[] {
  const beside = capabilities.flatMap(({ acts }) =>
    Object.values(acts).flatMap((act) => (act.beside === undefined ? [] : [act.beside.of])),
  )
  const byName = new Map([...beside, ...capabilities].map((declared) => [declared.name, declared]))
  return [...byName.values()]
}
