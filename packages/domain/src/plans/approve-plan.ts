import { changes } from '../capability.ts'
import { dayOf } from '../shared/calendar-date.ts'
import { refused } from '../shared/decision.ts'
import { GIVEN, PlanApproved } from './events.ts'
import { actOn, NOT_THERE, whyNotThere, type Plan } from './plan.ts'

/** A body approves the plan. It may do so late: the plan then counts for days before. */
export const approvePlan = changes({
  records: 'PlanApproved',
  command: PlanApproved.shape.data.omit(GIVEN).meta({ id: 'ApprovePlan' }),
  happenedOn: 'approvedOn',
  refuses: [
    ...NOT_THERE,
    'already-approved',
    'approved-in-future',
    'before-consultation-ends',
    'ends-before-it-begins',
  ],
  decide:
    (command, { today }) =>
    (plan: Plan) => {
      const pointer = '/approvedOn'
      const why = whyNotThere(plan, command.approvedOn, pointer)
      if (why) return why
      if (plan.approved) return refused('already-approved', { firstDay: plan.approved.approvedOn })
      if (dayOf(command.approvedOn) > today) return refused('approved-in-future', { pointer })
      const consulted = plan.consultations.find(({ to }) => to > command.approvedOn)
      if (consulted) return refused('before-consultation-ends', { pointer, firstDay: consulted.to })
      if (command.validTo !== undefined && command.validTo < command.validFrom)
        return refused('ends-before-it-begins', { pointer: '/validTo' })
      return actOn(plan, 'PlanApproved', command)
    },
})
