import { changes } from '../capability.ts'
import { dayOf } from '../shared/calendar-date.ts'
import { refused } from '../shared/decision.ts'
import { GIVEN, PlanAmended, targetText } from './events.ts'
import { actOn, NOT_THERE, whyNotThere, type Plan } from './plan.ts'
import { removedInVain } from './plan-targets.ts'

/** An approved plan is changed from a day on; what it said before stays on record. */
export const amendPlan = changes({
  records: 'PlanAmended',
  command: PlanAmended.shape.data
    .omit(GIVEN)
    .refine(({ targets = [], removed = [] }) => {
      const kept = new Set(targets.map(targetText))
      return !removed.some((key) => kept.has(targetText(key)))
    }, 'a target is both removed and stated; do one of these')
    .meta({ id: 'AmendPlan' }),
  happenedOn: 'amendedOn',
  refuses: [
    ...NOT_THERE,
    'not-approved',
    'before-approval',
    'amended-in-future',
    'ends-before-it-begins',
    'target-not-set',
    'later-amendment-recorded',
  ],
  decide:
    (command, { today }) =>
    (plan: Plan) => {
      const pointer = '/amendedOn'
      const why = whyNotThere(plan, command.amendedOn, pointer)
      if (why) return why
      if (!plan.approved) return refused('not-approved')
      const { approvedOn, validFrom } = plan.approved
      if (command.amendedOn < approvedOn)
        return refused('before-approval', { pointer, firstDay: approvedOn })
      if (dayOf(command.amendedOn) > today) return refused('amended-in-future', { pointer })
      if (command.validTo !== undefined && command.validTo < validFrom)
        return refused('ends-before-it-begins', { pointer: '/validTo' })
      return whyInVain(plan, command) ?? actOn(plan, 'PlanAmended', command)
    },
})

type Amendment = Omit<Plan['amendments'][number], 'planId' | 'statedBy'>

/** It takes away what is not there, or what a later amendment takes away. */
function whyInVain(plan: Plan, command: Amendment) {
  const { id: planId } = plan
  const statedBy = { event: '', knownSince: '', source: null }
  const amended = { planId, ...command, statedBy }
  const found = removedInVain({ ...plan, amendments: [...plan.amendments, amended] })
  if (!found) return undefined
  if (found.of !== amended)
    return refused('later-amendment-recorded', {
      pointer: '/removed',
      firstDay: found.of.amendedOn,
    })
  const at = command.removed?.findIndex((key) => targetText(key) === targetText(found.key))
  return refused('target-not-set', { pointer: `/removed/${at}` })
}
