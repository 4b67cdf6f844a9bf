import { changes } from '../capability.ts'
import { AFTER_EVERY_DAY, dayOf } from '../shared/calendar-date.ts'
import { refused } from '../shared/decision.ts'
import { GIVEN, PlanTargetsSet, targetText } from './events.ts'
import { actOn, NOT_THERE, whyNotThere, type Plan } from './plan.ts'
import { targetsOn } from './plan-targets.ts'

/** What is to be there, where, for whom and by when. A target that is set changes by amendment. */
export const setPlanTargets = changes({
  records: 'PlanTargetsSet',
  command: PlanTargetsSet.shape.data.omit(GIVEN).meta({ id: 'SetPlanTargets' }),
  happenedOn: 'decidedOn',
  refuses: [...NOT_THERE, 'decided-in-future', 'target-already-set'],
  decide:
    (command, { today }) =>
    (plan: Plan) => {
      const pointer = '/decidedOn'
      const why = whyNotThere(plan, command.decidedOn, pointer)
      if (why) return why
      if (dayOf(command.decidedOn) > today) return refused('decided-in-future', { pointer })
      const set = new Set(targetsOn(plan, AFTER_EVERY_DAY).map(targetText))
      const again = command.targets.findIndex((target) => set.has(targetText(target)))
      if (again >= 0) return refused('target-already-set', { pointer: `/targets/${again}` })
      return actOn(plan, 'PlanTargetsSet', command)
    },
})
