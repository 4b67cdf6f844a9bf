import { dayOf, extended, targetText, type Day, type PlanAnswer } from '@vietas/domain'
import type { Lens } from '@vietas/territories'
import { areaAnswer, type AreaAnswer } from '../area-answer.ts'

type Target = PlanAnswer['targets'][number]

/** A target of a plan that places are compared with on a day, and where it lies. */
export interface TargetDue extends Target {
  readonly plan: string
  readonly approvedOn: string
  readonly area: AreaAnswer
}

/**
 * Of a territory, service type and target group the target that is due next, or was due last. Those
 * of other days are other steps of the same aim: added up they would count places twice.
 */
export function targetsDue(plan: PlanAnswer, day: Day, lens: Lens): TargetDue[] {
  const due = new Map<string, Target>()
  const inOrder = [...plan.targets].sort((a, b) => Number(a.by > b.by) - Number(a.by < b.by))
  for (const target of inOrder) {
    const key = targetText({ ...target, by: '' })
    const before = due.get(key)
    if (before === undefined || dayOf(before.by) < day) due.set(key, target)
  }
  const about = { plan: plan.id, approvedOn: plan.approval?.approvedOn ?? '' }
  return [...due.values()].map((target) =>
    extended(target, { ...about, area: areaAnswer(target.territory, lens) }),
  )
}

/** Where two plans aim at the same in the same territory, the one that was approved last counts. */
export function ofLatestPlan(targets: readonly TargetDue[]): readonly TargetDue[] {
  const latest = new Map<string, TargetDue>()
  for (const target of targets) {
    const key = targetText({ ...target, by: '' })
    const other = latest.get(key)
    if (other === undefined || isLater(target, other)) latest.set(key, target)
  }
  return [...latest.values()]
}

const isLater = (a: TargetDue, b: TargetDue): boolean =>
  a.approvedOn > b.approvedOn || (a.approvedOn === b.approvedOn && a.plan > b.plan)
