import { changes } from '../capability.ts'
import { later } from '../shared/calendar-date.ts'
import { refused } from '../shared/decision.ts'
import { GIVEN, PlanLapsed } from './events.ts'
import { actOn, type Plan } from './plan.ts'

/** The plan, or the draft of one, no longer counts from a day on; that may be announced ahead. */
export const lapsePlan = changes({
  records: 'PlanLapsed',
  command: PlanLapsed.shape.data.omit(GIVEN).meta({ id: 'LapsePlan' }),
  happenedOn: null,
  refuses: ['plan-not-found', 'already-lapsed', 'later-act-on-plan'],
  decide: (command) => (plan: Plan) => {
    if (!plan.drafted) return refused('plan-not-found')
    if (plan.lapsed) return refused('already-lapsed', { firstDay: plan.lapsed.lapsedOn })
    const latest = latestAct(plan)
    if (latest !== undefined && command.lapsedOn <= latest)
      return refused('later-act-on-plan', { pointer: '/lapsedOn', firstDay: latest })
    return actOn(plan, 'PlanLapsed', command)
  },
})

function latestAct({ drafted, consultations, approved, targetsSet, amendments }: Plan) {
  const dates = [
    drafted?.draftedOn,
    ...consultations.map(({ from }) => from),
    approved?.approvedOn,
    ...targetsSet.map(({ decidedOn }) => decidedOn),
    ...amendments.map(({ amendedOn }) => amendedOn),
  ].filter((date) => date !== undefined)
  return dates.length === 0 ? undefined : dates.reduce(later)
}
