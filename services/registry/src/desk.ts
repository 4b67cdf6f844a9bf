import type { Capability } from '@vietas/domain'
import type { EventStore } from '@vietas/event-store'
import { createClock, type Clock } from './commands/clock.ts'
import { createFollowedEvents, type FollowedEvents } from './commands/followed-events.ts'
import { createMemory, type Memory } from './commands/memory.ts'
import type { SetAside } from './commands/set-aside.ts'
import { createTurns, type Turns } from './commands/turns.ts'

/** What every command of one registry is handled with. */
export interface Desk {
  readonly store: EventStore
  readonly clock: Clock
  readonly followed: FollowedEvents
  readonly memory: Memory
  readonly turns: Turns
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
  const followed = createFollowedEvents(store, capabilities, setAside)
  return {
    store,
    clock: createClock(now),
    followed,
    memory: createMemory(store, followed, mostEventsRemembered, setAside),
    turns: createTurns(),
    requestLimitMs,
    setAside: () => [...setAside.values()],
  }
}
