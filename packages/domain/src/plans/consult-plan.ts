import { changes } from '../capability.ts'
import { refused } from '../shared/decision.ts'
import { GIVEN, PlanConsulted } from './events.ts'
import { actOn, NOT_THERE, whyNotThere, type Plan } from './plan.ts'

/** The draft is open to the public for some days; that may be announced ahead. */
export const consultPlan = changes({
  records: 'PlanConsulted',
  command: PlanConsulted.shape.data.omit(GIVEN).meta({ id: 'ConsultPlan' }),
  happenedOn: null,
  refuses: [...NOT_THERE, 'ends-before-it-begins', 'already-approved'],
  decide: (command) => (plan: Plan) => {
    const why = whyNotThere(plan, command.from, '/from')
    if (why) return why
    if (command.to < command.from) return refused('ends-before-it-begins', { pointer: '/to' })
    const { approvedOn } = plan.approved ?? {}
    if (approvedOn !== undefined && command.to > approvedOn)
      return refused('already-approved', { pointer: '/to', firstDay: approvedOn })
    return actOn(plan, 'PlanConsulted', command)
  },
})
