import { z } from 'zod'
import { creates } from '../capability.ts'
import { serviceUnits } from '../service-units/capability.ts'
import { phaseOn } from '../service-units/phases.ts'
import type { Unit } from '../service-units/unit.ts'
import { dayOf } from '../shared/calendar-date.ts'
import { firstDayIs, refused, type Decision } from '../shared/decision.ts'
import { UnitId } from '../shared/ids.ts'
import { actOn, type ClosureOrder } from './closure-order.ts'
import { ClosureOrderIssued } from './events.ts'
import { orderInTheWay } from './order-in-the-way.ts'

const DistinctUnits = z
  .array(UnitId)
  .min(1, 'name at least one unit')
  .max(200, 'name at most 200 units')
  .refine((units) => new Set(units).size === units.length, {
    error: 'a unit is named twice; name each once',
  })

const IssueClosureOrder = ClosureOrderIssued.shape.data
  .omit({ orderId: true })
  .extend({ units: DistinctUnits })
  .meta({ id: 'IssueClosureOrder' })

const NOT_ORDERED = [
  'unit-not-found',
  'before-opening',
  'unit-closed',
  'order-already-standing',
] as const

/** An authority orders units to close on a day. */
export const issueClosureOrder = creates({
  records: 'ClosureOrderIssued',
  command: IssueClosureOrder,
  happenedOn: 'issuedOn',
  beside: { of: serviceUnits, ids: ({ units }) => units },
  refuses: ['already-issued', 'effective-before-issue', ...NOT_ORDERED],
  decide: (command) => (order: ClosureOrder, units: readonly Unit[]) => {
    if (order.issued) return refused('already-issued')
    if (command.effectiveOn < command.issuedOn)
      return refused('effective-before-issue', { pointer: '/effectiveOn' })
    for (const [index, unit] of units.entries()) {
      const why = whyNotOrdered(unit, order.id, command, `/units/${index}`)
      if (why) return why
    }
    return actOn({ ...order, units: command.units }, 'ClosureOrderIssued', command)
  },
})

function whyNotOrdered(
  unit: Unit,
  id: string,
  command: z.infer<typeof IssueClosureOrder>,
  pointer: string,
): Decision<never, (typeof NOT_ORDERED)[number]> | undefined {
  const about = { pointer, conflictsWith: unit.id }
  if (!unit.opening) return refused('unit-not-found', about)
  const issuedOn = dayOf(command.issuedOn)
  const effectiveOn = dayOf(command.effectiveOn)
  const other = orderInTheWay(unit, id, issuedOn, effectiveOn)
  if (other) return refused('order-already-standing', { pointer, conflictsWith: other.id })
  // What is not at work on the last day before the order's day is not there to be closed.
  const status = phaseOn(unit, effectiveOn - 1)?.status
  if (status === 'not-yet-open')
    return refused('before-opening', { ...about, ...firstDayIs(unit.opening.on) })
  if (status === 'closed' || phaseOn(unit, issuedOn)?.status === 'closed')
    return refused('unit-closed', about)
  return undefined
}
