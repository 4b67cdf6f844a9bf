import { creates } from '../capability.ts'
import { dayOf } from '../shared/calendar-date.ts'
import { refused } from '../shared/decision.ts'
import { GIVEN, PlanDrafted } from './events.ts'
import { actOn, type Plan } from './plan.ts'

/** A plan is drawn up for a territory. */
export const draftPlan = creates({
  records: 'PlanDrafted',
  command: PlanDrafted.shape.data.omit(GIVEN).meta({ id: 'DraftPlan' }),
  happenedOn: null,
  refuses: ['already-drafted', 'drafted-in-future'],
  decide:
    (command, { today }) =>
    (plan: Plan) => {
      if (plan.drafted) return refused('already-drafted')
      if (command.draftedOn !== undefined && dayOf(command.draftedOn) > today)
        return refused('drafted-in-future', { pointer: '/draftedOn' })
      return actOn(plan, 'PlanDrafted', command)
    },
})
