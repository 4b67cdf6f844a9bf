import type { EventStore } from '@vietas/event-store'
import { createClock, type Clock } from './commands/clock.ts'
import { createOrderBook, type OrderBook } from './commands/order-book.ts'
import { createTurns, type Turns } from './commands/turns.ts'
import { createUnitMemory, type UnitMemory } from './commands/unit-memory.ts'

/** What every command of one registry is handled with. */
export interface Desk {
  readonly store: EventStore
  readonly clock: Clock
  readonly orders: OrderBook
  readonly units: UnitMemory
  readonly turns: Turns
}

/** Some hundred bytes each. */
const MOST_EVENTS_REMEMBERED = 200_000

export function createDesk(
  store: EventStore,
  now: () => number = Date.now,
  mostEventsRemembered: number = MOST_EVENTS_REMEMBERED,
): Desk {
  const orders = createOrderBook(store)
  return {
    store,
    clock: createClock(now),
    orders,
    units: createUnitMemory(store, orders, mostEventsRemembered),
    turns: createTurns(),
  }
}
