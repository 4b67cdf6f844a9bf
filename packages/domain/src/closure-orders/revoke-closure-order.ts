import { changes } from '../capability.ts'
import { serviceUnits } from '../service-units/capability.ts'
import type { Unit } from '../service-units/unit.ts'
import { refused } from '../shared/decision.ts'
import { acceptOnUnits } from './accept-on-units.ts'
import { actOf, type ClosureOrder } from './closure-order.ts'
import { ClosureOrderRevoked, GIVEN } from './events.ts'
import { NOT_STANDING, whyLaterActRecorded, whyNotStanding } from './order-course.ts'

/** The authority takes its order back before its day; the units keep their places. */
export const revokeClosureOrder = changes({
  records: 'ClosureOrderRevoked',
  command: ClosureOrderRevoked.shape.data.omit(GIVEN).meta({ id: 'RevokeClosureOrder' }),
  happenedOn: 'revokedOn',
  beside: { of: serviceUnits, ids: (_command, { units }: ClosureOrder) => units },
  refuses: [...NOT_STANDING, 'later-act-recorded', 'review-before-revocation', 'over-capacity'],
  decide: (command, moment) => (order: ClosureOrder, units: readonly Unit[]) => {
    const why = whyNotStanding(order, command.revokedOn, '/revokedOn')
    if (why) return why
    const later = whyLaterActRecorded(
      order,
      ({ amendedOn }) => amendedOn > command.revokedOn,
      '/revokedOn',
    )
    if (later) return later
    if (command.reviewDue !== undefined && command.reviewDue < command.revokedOn)
      return refused('review-before-revocation', { pointer: '/reviewDue' })
    return acceptOnUnits(units, actOf(order, 'ClosureOrderRevoked', command), moment)
  },
})
