import { inKnownOrder, type Known } from '../events.ts'
import type { OrderId, UnitId } from '../shared/ids.ts'
import type { ClosureOrderEvent } from './events.ts'
import { emptyOrder, orderAfter } from './order-after.ts'
import type { OrderOnUnit } from './order-on-unit.ts'

/** A closure order as its own stream tells it; `issued` is absent while there is none. */
export interface ClosureOrder extends OrderOnUnit {
  readonly units: readonly UnitId[]
}

export function foldOrder(
  orderId: OrderId,
  events: readonly Known<ClosureOrderEvent>[],
): ClosureOrder {
  let order: ClosureOrder = { ...emptyOrder(orderId), units: [] }
  for (const event of [...events].sort(inKnownOrder))
    order = { ...orderAfter(order, event), units: event.data.units }
  return order
}
