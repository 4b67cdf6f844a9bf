import { AFTER_EVERY_DAY, dayOf, inOrderOf, type Day } from '../shared/calendar-date.ts'
import { extended } from '../shared/extended.ts'
import type { Stated } from '../shared/stated-by.ts'
import { targetText, type PlanTarget, type TargetKey } from './events.ts'
import type { Plan } from './plan.ts'

/** The amendments of a plan in the order of their dates, as far as they count on a day. */
export function amendmentsOn({ amendments }: Plan, day: Day): Plan['amendments'] {
  return inOrderOf('amendedOn', amendments).filter(({ amendedOn }) => dayOf(amendedOn) <= day)
}

/**
 * What a plan aims at, as it said on a day. The targets first set hold as long as the plan does, be
 * it approved for days before; what an amendment changes holds from its date on.
 */
export function targetsOn(plan: Plan, day: Day): readonly Stated<PlanTarget>[] {
  const amendments = amendmentsOn(plan, day)
  const byAmendments = remembered.get(plan) ?? new Map<number, readonly Stated<PlanTarget>[]>()
  remembered.set(plan, byAmendments)
  const targets = byAmendments.get(amendments.length) ?? [
    ...applied(plan, amendments).targets.values(),
  ]
  byAmendments.set(amendments.length, targets)
  return targets
}

/** By how many amendments count: a plan that one more event is known of is another object. */
const remembered = new WeakMap<Plan, Map<number, readonly Stated<PlanTarget>[]>>()

/** The first target that an amendment, in the order of their dates, takes away and finds not there. */
export function removedInVain(
  plan: Plan,
): { readonly key: TargetKey; readonly of: Plan['amendments'][number] } | undefined {
  return applied(plan, amendmentsOn(plan, AFTER_EVERY_DAY)).inVain
}

function applied(
  { targetsSet }: Plan,
  amendments: Plan['amendments'],
): {
  readonly targets: Map<string, Stated<PlanTarget>>
  readonly inVain: ReturnType<typeof removedInVain>
} {
  const targets = new Map<string, Stated<PlanTarget>>()
  let inVain: ReturnType<typeof removedInVain>
  for (const { targets: set, statedBy } of targetsSet)
    for (const target of set) targets.set(targetText(target), extended(target, { statedBy }))
  for (const amendment of amendments) {
    for (const key of amendment.removed ?? [])
      if (!targets.delete(targetText(key))) inVain ??= { key, of: amendment }
    for (const target of amendment.targets ?? [])
      targets.set(targetText(target), extended(target, { statedBy: amendment.statedBy }))
  }
  return { targets, inVain }
}
