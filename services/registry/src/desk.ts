import type { Capability } from '@vietas/domain'
import type { EventStore } from '@vietas/event-store'
import { createClock, type Clock } from './commands/clock.ts'
import { createFollowedEvents, type FollowedEvents } from './commands/followed-events.ts'
import { createMemory, type Memory } from './commands/memory.ts'
import { createTurns, type Turns } from './commands/turns.ts'

/** What every command of one registry is handled with. */
export interface Desk {
  readonly store: EventStore
  readonly clock: Clock
  readonly followed: FollowedEvents
  readonly memory: Memory
  readonly turns: Turns
}

/** Some hundred bytes each. */
const MOST_EVENTS_REMEMBERED = 200_000

export function createDesk(
  store: EventStore,
  capabilities: readonly Capability[],
  now: () => number = Date.now,
  mostEventsRemembered: number = MOST_EVENTS_REMEMBERED,
): Desk {
  const followed = createFollowedEvents(store, capabilities)
  return {
    store,
    clock: createClock(now),
    followed,
    memory: createMemory(store, followed, mostEventsRemembered),
    turns: createTurns(),
  }
}
