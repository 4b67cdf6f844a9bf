import { capability } from '../capability.ts'
import { amendPlan } from './amend-plan.ts'
import { approvePlan } from './approve-plan.ts'
import { consultPlan } from './consult-plan.ts'
import { draftPlan } from './draft-plan.ts'
import { PlanEvent, PlanId } from './events.ts'
import { lapsePlan } from './lapse-plan.ts'
import { emptyPlan, planAfter } from './plan.ts'
import { PlanAnswer, planOn } from './plan-answer.ts'
import { setPlanTargets } from './set-targets.ts'

/** What a region or municipality aims at: places by territory, service type, target group and day. */
export const plans = capability({
  name: 'plans',
  category: 'plans',
  id: PlanId,
  idField: 'planId',
  events: PlanEvent,
  versions: {
    PlanDrafted: 1,
    PlanConsulted: 1,
    PlanApproved: 1,
    PlanTargetsSet: 1,
    PlanAmended: 1,
    PlanLapsed: 1,
  },
  dates: {
    PlanDrafted: ({ draftedOn }) => draftedOn,
    PlanConsulted: ({ from }) => from,
    // A plan that is approved late is in force on days before its approval.
    PlanApproved: ({ approvedOn, validFrom }) => (validFrom < approvedOn ? validFrom : approvedOn),
    PlanTargetsSet: ({ decidedOn }) => decidedOn,
    PlanAmended: ({ amendedOn }) => amendedOn,
    PlanLapsed: ({ lapsedOn }) => lapsedOn,
  },
  empty: emptyPlan,
  evolve: planAfter,
  acts: { draftPlan, consultPlan, approvePlan, setPlanTargets, amendPlan, lapsePlan },
  on: planOn,
  answer: PlanAnswer,
})
