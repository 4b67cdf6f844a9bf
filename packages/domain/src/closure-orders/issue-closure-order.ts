import { z } from 'zod'
import { phaseOn } from '../service-units/phases.ts'
import { emptyUnit, type Unit } from '../service-units/unit.ts'
import { CalendarDate, dayOf, type Day } from '../shared/calendar-date.ts'
import { accepted, firstDayIs, refused, type Decision } from '../shared/decision.ts'
import { freeText, OrganisationName } from '../shared/free-text.ts'
import { UnitId, type OrderId } from '../shared/ids.ts'
import type { ClosureOrder } from './closure-order.ts'
import type { ClosureOrderIssued } from './events.ts'
import { courseOf, type OrderCourse } from './order-on-unit.ts'

/** An authority orders units to close on a day. */
export const IssueClosureOrder = z
  .strictObject({
    authority: OrganisationName,
    ground: freeText(500).describe('Why, in the words of the order').optional(),
    reference: freeText(100).describe("The order's number").optional(),
    units: z
      .array(UnitId)
      .min(1, 'name at least one unit')
      .max(200, 'name at most 200 units')
      .refine((units) => new Set(units).size === units.length, {
        error: 'a unit is named twice; name each once',
      }),
    issuedOn: CalendarDate.describe("The order's own date; it stands from then on"),
    effectiveOn: CalendarDate.describe('The first day without the units'),
  })
  .meta({ id: 'IssueClosureOrder' })
export type IssueClosureOrder = z.infer<typeof IssueClosureOrder>

export type IssueClosureOrderRefusal =
  | 'already-issued'
  | 'effective-before-issue'
  | 'unit-not-found'
  | 'before-opening'
  | 'unit-closed'
  | 'order-already-standing'

export const issueClosureOrder =
  (command: IssueClosureOrder) =>
  (
    order: ClosureOrder,
    units: readonly Unit[],
  ): Decision<ClosureOrderIssued, IssueClosureOrderRefusal> => {
    if (order.issued) return refused('already-issued')
    if (command.effectiveOn < command.issuedOn)
      return refused('effective-before-issue', { pointer: '/effectiveOn' })
    for (const [index, unitId] of command.units.entries()) {
      const unit = units.find(({ id }) => id === unitId) ?? emptyUnit(unitId)
      const why = whyNotOrdered(unit, command, `/units/${index}`)
      if (why) return why
    }
    return accepted({
      type: 'ClosureOrderIssued',
      data: { orderId: order.orderId as OrderId, ...command },
    })
  }

function whyNotOrdered(
  unit: Unit,
  command: IssueClosureOrder,
  pointer: string,
): Decision<never, IssueClosureOrderRefusal> | undefined {
  if (!unit.opening) return refused('unit-not-found', { pointer, conflictsWith: unit.id })
  const issuedOn = dayOf(command.issuedOn)
  const effectiveOn = dayOf(command.effectiveOn)
  for (const other of unit.orders.values()) {
    const course = courseOf(other)
    if (course && isInTheWay(unit, course, issuedOn, effectiveOn))
      return refused('order-already-standing', { pointer, conflictsWith: other.orderId })
  }
  // What is not at work on the last day before the order's day is not there to be closed.
  const status = phaseOn(unit, effectiveOn - 1)?.status
  if (status === 'not-yet-open')
    return refused('before-opening', {
      pointer,
      conflictsWith: unit.id,
      ...firstDayIs(unit.opening.on),
    })
  if (status === 'closed' || phaseOn(unit, issuedOn)?.status === 'closed')
    return refused('unit-closed', { pointer, conflictsWith: unit.id })
  return undefined
}

/** Both would stand at once, or the other, issued since, would be left with nothing to close. */
function isInTheWay(unit: Unit, other: OrderCourse, issuedOn: Day, effectiveOn: Day): boolean {
  const neverStood = other.revokedOn !== undefined && other.revokedOn <= other.standsFrom
  if (neverStood || other.standsUntil <= issuedOn) return false
  const reopened = unit.operation.some(
    ({ kind, on }) => kind === 'reopened' && effectiveOn <= on && on <= other.standsFrom,
  )
  return other.standsFrom < effectiveOn || !reopened
}
