import {
  CATEGORIES,
  decodeEvent,
  type ClosureOrderEvent,
  type Known,
  type UnitId,
} from '@vietas/domain'
import {
  comparePositions,
  EventStoreError,
  START,
  type EventStore,
  type Position,
  type RecordedEvent,
} from '@vietas/event-store'
import { pause } from '../pause.ts'

type OrderEvent = Known<ClosureOrderEvent>

/** Every closure order, by the units it names: a unit is decided on together with them. */
export interface OrderBook {
  /** In the order of their arrival here; only ever added to. */
  readonly eventsOn: (unitId: string) => readonly OrderEvent[]
  readonly unitsOf: (orderId: string) => readonly UnitId[]
  readonly take: (events: readonly RecordedEvent[]) => void
  /** Reads on to the end of the log. */
  readonly catchUp: () => Promise<void>
  /** Whether it has been at the end of the log. */
  readonly isComplete: () => boolean
  /** Takes in what others record, until the signal. */
  readonly follow: (signal: AbortSignal, failed: (error: unknown) => void) => Promise<void>
}

const FILTER = { categories: [CATEGORIES.closureOrders] }
const RETRY_MS = 1_000

export function createOrderBook(store: EventStore): OrderBook {
  const byUnit = new Map<string, OrderEvent[]>()
  const units = new Map<string, readonly UnitId[]>()
  const taken = new Set<string>()
  let position = START
  let complete = false

  const take = (events: readonly RecordedEvent[]): void => {
    for (const recorded of events) {
      if (taken.has(recorded.id)) continue
      const event = decodeEvent(recorded) as OrderEvent
      taken.add(event.id)
      units.set(event.data.orderId, event.data.units)
      for (const unitId of event.data.units) {
        const known = byUnit.get(unitId)
        if (known === undefined) byUnit.set(unitId, [event])
        else known.push(event)
      }
    }
  }

  const lookedThrough = (to: Position): void => {
    if (comparePositions(to, position) > 0) position = to
  }

  const catchUp = async (): Promise<void> => {
    for await (const page of store.readAll({ after: position, filter: FILTER })) {
      take(page.events)
      lookedThrough(page.position)
    }
    complete = true
  }

  const followOnce = async (signal: AbortSignal): Promise<void> => {
    for await (const item of store.subscribe({ after: position, filter: FILTER, signal })) {
      if (item.kind === 'events') take(item.events)
      else complete = true
      lookedThrough(item.position)
    }
  }

  return {
    eventsOn: (unitId) => byUnit.get(unitId) ?? [],
    unitsOf: (orderId) => units.get(orderId) ?? [],
    take,
    catchUp,
    isComplete: () => complete,
    follow: async (signal, failed) => {
      while (!signal.aborted) {
        try {
          await followOnce(signal)
        } catch (error) {
          if (signal.aborted || isClosed(error)) return
          failed(error)
        }
        await pause(RETRY_MS, signal)
      }
    },
  }
}

function isClosed(error: unknown): boolean {
  return error instanceof EventStoreError && error.code === 'closed'
}
