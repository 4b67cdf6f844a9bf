import { changes } from '../capability.ts'
import { serviceUnits } from '../service-units/capability.ts'
import type { Unit } from '../service-units/unit.ts'
import { firstDayIs, refused } from '../shared/decision.ts'
import { acceptOnUnits } from './accept-on-units.ts'
import { actOf, orderAfter, type ClosureOrder } from './closure-order.ts'
import { ClosureOrderAmended, GIVEN } from './events.ts'
import { courseOf, NOT_STANDING, whyLaterActRecorded, whyNotStanding } from './order-course.ts'
import { orderInTheWay } from './order-in-the-way.ts'

/** The authority sets another day for the closure, before the day comes. */
export const amendClosureOrder = changes({
  records: 'ClosureOrderAmended',
  command: ClosureOrderAmended.shape.data.omit(GIVEN).meta({ id: 'AmendClosureOrder' }),
  happenedOn: 'amendedOn',
  beside: { of: serviceUnits, ids: (_command, { units }: ClosureOrder) => units },
  refuses: [
    ...NOT_STANDING,
    'effective-before-amendment',
    'same-day',
    'later-act-recorded',
    'order-already-standing',
    'before-opening',
    'over-capacity',
  ],
  decide: (command, moment) => (order: ClosureOrder, units: readonly Unit[]) => {
    const why = whyNotStanding(order, command.amendedOn, '/amendedOn')
    if (why) return why
    const pointer = '/effectiveOn'
    if (command.effectiveOn < command.amendedOn)
      return refused('effective-before-amendment', { pointer })
    if (command.effectiveOn === courseOf(order)?.effectiveOn)
      return refused('same-day', { pointer })
    const event = actOf(order, 'ClosureOrderAmended', command)
    const amended = courseOf(orderAfter(order, event))
    if (!amended) return refused('order-not-found')
    const later = whyLaterActRecorded(
      order,
      (amendment) => !amended.amendments.includes(amendment),
      '/amendedOn',
    )
    if (later) return later
    for (const unit of units) {
      const other = orderInTheWay(unit, order.id, amended.standsFrom, amended.closesOn)
      if (other) return refused('order-already-standing', { pointer, conflictsWith: other.id })
      if (unit.opening && amended.closesOn <= unit.opening.on)
        return refused('before-opening', {
          pointer,
          conflictsWith: unit.id,
          ...firstDayIs(unit.opening.on),
        })
    }
    return acceptOnUnits(units, event, moment)
  },
})
