import type { CapacityFilter } from '@vietas/capacity-ledger'
import { planOn, plans, type PlanAnswer } from '@vietas/domain'
import { stateOf, type Asking } from '../questions/questions.ts'
import { ofLatestPlan, targetsDue, type TargetDue } from './targets-due.ts'

/** What a filter leaves of the targets of a plan. */
export function targetsThrough(
  filter: CapacityFilter,
  { validAt, lens }: Asking,
): (plan: PlanAnswer) => TargetDue[] {
  const fits = (values: readonly string[] | undefined, value: string | null): boolean =>
    values === undefined || (value !== null && values.includes(value))
  return (plan) =>
    targetsDue(plan, validAt, lens).filter(
      ({ area, ...target }) =>
        fits(filter.municipality, area.code) &&
        fits(filter.planningRegion, area.planningRegion) &&
        fits(filter.serviceType, target.serviceType) &&
        (filter.targetGroup === undefined || filter.targetGroup === target.targetGroup),
    )
}

/** The targets of all plans in force on the day, as known; of two for the same, that of the latest plan. */
export function targetsInForce(filter: CapacityFilter, asking: Asking): readonly TargetDue[] {
  const targetsOf = targetsThrough(filter, asking)
  const targets = [...asking.view.registers.of(plans).ids()].flatMap((id) => {
    const state = stateOf(plans, id, asking)
    const plan = state && planOn(state, asking.at)
    return plan?.status === 'in-force' ? targetsOf(plan) : []
  })
  return ofLatestPlan(targets)
}
