import {
  decodeEvent,
  emptyUnit,
  evolve,
  foldUnit,
  inKnownOrder,
  unitStream,
  type Unit,
  type UnitEvent,
  type UnitId,
} from '@vietas/domain'
import type { EventStore, RecordedEvent } from '@vietas/event-store'
import { entryOf, type Entry, type History } from './history.ts'
import type { OrderBook } from './order-book.ts'
import { recentlyUsed } from './recently-used.ts'

/** The service units that were needed last, folded. */
export interface UnitMemory {
  /** A unit as it is remembered here, which may be behind what others have recorded. */
  readonly recall: (id: UnitId) => Promise<History<Unit>>
  /** A unit with all that is recorded of it, and of the orders that name it. */
  readonly refresh: (id: UnitId) => Promise<History<Unit>>
  readonly take: (id: UnitId, events: readonly RecordedEvent[]) => void
}

interface Remembered extends History<Unit> {
  revision: number
  state: Unit
  readonly entries: Map<string, Entry>
  /** How many of the order book's events on this unit are folded in. */
  orderEvents: number
}

export function createUnitMemory(
  store: EventStore,
  orders: OrderBook,
  mostEvents: number,
): UnitMemory {
  const kept = recentlyUsed<Remembered>(mostEvents, ({ state }) => state.events.length + 1)

  /** What cannot be folded leaves a unit that nobody may decide on. */
  const change = (id: UnitId, work: () => void): void => {
    try {
      work()
    } catch (error) {
      kept.forget(id)
      throw error
    }
  }

  const takeOrders = (id: UnitId, unit: Remembered): Remembered => {
    const events = orders.eventsOn(id)
    if (unit.orderEvents < events.length)
      change(id, () => {
        for (const event of events.slice(unit.orderEvents)) advance(unit, event)
        unit.orderEvents = events.length
      })
    return unit
  }

  const takeOwn = (id: UnitId, unit: Remembered, events: readonly RecordedEvent[]): void => {
    change(id, () => {
      for (const event of events) takeNext(unit, event)
    })
    kept.keep(id, unit)
  }

  const read = async (id: UnitId, unit: Remembered): Promise<Remembered> => {
    const from = unit.revision + 1
    for await (const { events } of store.readStream(unitStream(id), { from }))
      takeOwn(id, unit, events)
    return takeOrders(id, unit)
  }

  return {
    recall: async (id) => {
      if (!orders.isComplete()) await orders.catchUp()
      const unit = kept.get(id)
      return unit === undefined ? read(id, nothingYet(id)) : takeOrders(id, unit)
    },
    refresh: async (id) => {
      await orders.catchUp()
      return read(id, kept.get(id) ?? nothingYet(id))
    },
    take: (id, events) => {
      const unit = kept.get(id) ?? nothingYet(id)
      // Not what comes next here: it is read again when it is needed.
      if ((events[0]?.revision ?? 0) > unit.revision + 1) kept.forget(id)
      else takeOwn(id, unit, events)
    },
  }
}

function nothingYet(id: UnitId): Remembered {
  return {
    revision: -1,
    state: emptyUnit(id),
    entries: new Map(),
    orderEvents: 0,
    get latestKnownSince() {
      return this.state.events.at(-1)?.knownSince ?? 0
    },
  }
}

/** Two readers of one unit may bring the same event. */
function takeNext(unit: Remembered, event: RecordedEvent): void {
  if (event.revision <= unit.revision) return
  advance(unit, decodeEvent(event))
  unit.entries.set(event.id, entryOf(event))
  unit.revision = event.revision
}

function advance(unit: Remembered, event: UnitEvent): void {
  const last = unit.state.events.at(-1)
  if (last !== undefined && inKnownOrder(event, last) < 0)
    unit.state = foldUnit(unit.state.id, [...unit.state.events, event])
  else evolve(unit.state, event)
}
