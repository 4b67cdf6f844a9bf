import { foldOf } from '../capability.ts'
import { closureOrders } from '../closure-orders/capability.ts'
import type { ClosureOrder } from '../closure-orders/closure-order.ts'
import type { ClosureOrderEvent } from '../closure-orders/events.ts'
import type { Registration } from '../providers/registration.ts'
import { foldUnit } from '../service-units/evolve-unit.ts'
import type { UnitReport } from '../service-units/unit-stream-event.ts'
import type { Unit } from '../service-units/unit.ts'
import { dayOf } from '../shared/calendar-date.ts'
import type { Decision } from '../shared/decision.ts'
import { startOfRigaDay } from '../shared/instant.ts'
import type { Moment } from '../shared/moment.ts'
import type { Known } from '../shared/known.ts'
import { recorded } from './known.ts'
import { ORDER, UNIT } from './reports.ts'

/** Decisions are taken on this day, after all that was given is known. */
export const TODAY: Moment = {
  today: dayOf('2026-02-01'),
  knownSince: startOfRigaDay(dayOf('2026-02-01')),
}

interface WhenUnit {
  when<Event, Code extends string>(
    decide: (unit: Unit, registrations: readonly Registration[]) => Decision<Event, Code>,
  ): Decision<Event, Code>
}

/** Given what was recorded of a unit, the orders on it included: what a command leads to. */
export function given(...history: readonly UnitReport[]): WhenUnit {
  return { when: (decide) => decide(foldUnit(UNIT, recorded(...history)), []) }
}

interface WhenOrder {
  when<Event, Code extends string>(
    decide: (order: ClosureOrder, units: readonly Unit[]) => Decision<Event, Code>,
  ): Decision<Event, Code>
}

/** Given what was recorded of an order, and of the units that it names: what a command leads to. */
export function givenOrder(...history: readonly UnitReport[]): WhenOrder {
  const events = recorded(...history)
  const acts = events.filter(
    (event): event is Known<ClosureOrderEvent> =>
      'orderId' in event.data && event.data.orderId === ORDER,
  )
  const order = foldOf(closureOrders, ORDER, acts)
  const unitsOf = ({ data }: UnitReport): readonly string[] =>
    'orderId' in data ? data.units : [data.unitId]
  const units = order.units.map((id) =>
    foldUnit(
      id,
      events.filter((event) => unitsOf(event).includes(id)),
    ),
  )
  return { when: (decide) => decide(order, units) }
}
