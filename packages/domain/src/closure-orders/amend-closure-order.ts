import { changes } from '../capability.ts'
import { refused } from '../shared/decision.ts'
import { actOn, type ClosureOrder } from './closure-order.ts'
import { ClosureOrderAmended, STATED_OF_ORDER } from './events.ts'
import { courseOf, NOT_STANDING, whyNotStanding } from './order-course.ts'

const AmendClosureOrder = ClosureOrderAmended.shape.data
  .omit(STATED_OF_ORDER)
  .meta({ id: 'AmendClosureOrder' })

/** The authority sets another day for the closure, before the day comes. */
export const amendClosureOrder = changes({
  command: AmendClosureOrder,
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
