import { changes } from '../capability.ts'
import { refused } from '../shared/decision.ts'
import { actOn, type ClosureOrder } from './closure-order.ts'
import { ClosureOrderAmended, GIVEN } from './events.ts'
import { courseOf, NOT_STANDING, whyNotStanding } from './order-course.ts'

/** The authority sets another day for the closure, before the day comes. */
export const amendClosureOrder = changes({
  command: ClosureOrderAmended.shape.data.omit(GIVEN).meta({ id: 'AmendClosureOrder' }),
  refuses: [...NOT_STANDING, 'effective-before-amendment', 'same-day'],
  decide: (command) => (order: ClosureOrder) => {
    const why = whyNotStanding(order, command.amendedOn, '/amendedOn')
    if (why) return why
    const pointer = '/effectiveOn'
    if (command.effectiveOn < command.amendedOn)
      return refused('effective-before-amendment', { pointer })
    if (command.effectiveOn === courseOf(order)?.effectiveOn)
      return refused('same-day', { pointer })
    return actOn(order, 'ClosureOrderAmended', command)
  },
})
