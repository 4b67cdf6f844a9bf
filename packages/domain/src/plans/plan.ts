import { storedDate, type CalendarDate } from '../shared/calendar-date.ts'
import { countValue } from '../shared/count.ts'
import { accepted, refused, type Decision } from '../shared/decision.ts'
import { extended } from '../shared/extended.ts'
import type { Known } from '../shared/known.ts'
import { stated, statedBy, type Stated as StatedData } from '../shared/stated-by.ts'
import { storedText, storedTexts } from '../shared/stored-text.ts'
import type { PlanEvent, PlanId, PlanTarget, TargetKey } from './events.ts'

type DataOf<Type> = Extract<PlanEvent, { type: Type }>['data']
type Stated<Type> = StatedData<DataOf<Type>>

/** A plan as its events tell it; `drafted` is absent while there is none. */
export interface Plan {
  readonly id: PlanId
  readonly drafted?: Stated<'PlanDrafted'>
  readonly consultations: readonly Stated<'PlanConsulted'>[]
  readonly approved?: Stated<'PlanApproved'>
  readonly targetsSet: readonly Stated<'PlanTargetsSet'>[]
  readonly amendments: readonly Stated<'PlanAmended'>[]
  readonly lapsed?: Stated<'PlanLapsed'>
}

export function emptyPlan(id: string): Plan {
  const planId = storedText(id, 'the id of a plan') as PlanId
  return { id: planId, consultations: [], targetsSet: [], amendments: [] }
}

/** @throws RangeError or TypeError when the event cannot be read */
export function planAfter(plan: Plan, event: Known<PlanEvent>): Plan {
  const by = { statedBy: statedBy(event) }
  switch (event.type) {
    case 'PlanDrafted':
      return extended(plan, { drafted: extended(readDraft(event.data), by) })
    case 'PlanConsulted':
      for (const date of [event.data.from, event.data.to]) storedDate(date)
      return { ...plan, consultations: [...plan.consultations, stated(event)] }
    case 'PlanApproved':
      return extended(plan, { approved: extended(readApproval(event.data), by) })
    case 'PlanTargetsSet':
      storedDate(event.data.decidedOn)
      for (const target of event.data.targets) readTarget(target)
      return { ...plan, targetsSet: [...plan.targetsSet, stated(event)] }
    case 'PlanAmended':
      return { ...plan, amendments: [...plan.amendments, extended(readAmendment(event.data), by)] }
    case 'PlanLapsed':
      storedDate(event.data.lapsedOn)
      return extended(plan, { lapsed: stated(event) })
  }
}

function readDraft(data: DataOf<'PlanDrafted'>): typeof data {
  storedText(data.title, 'a title')
  storedText(data.territory, 'a territory')
  storedTexts(data.targetGroups ?? [], 'a target group')
  if (data.draftedOn !== undefined) storedDate(data.draftedOn)
  return data
}

function readApproval(data: DataOf<'PlanApproved'>): typeof data {
  storedText(data.by, 'a body')
  storedTexts(data.targetGroups ?? [], 'a target group')
  for (const date of [data.approvedOn, data.validFrom, data.validTo ?? data.validFrom])
    storedDate(date)
  return data
}

function readAmendment(data: DataOf<'PlanAmended'>): typeof data {
  storedDate(data.amendedOn)
  if (data.validTo !== undefined) storedDate(data.validTo)
  for (const target of data.targets ?? []) readTarget(target)
  for (const key of data.removed ?? []) readKey(key)
  return data
}

function readTarget(target: PlanTarget): void {
  readKey(target)
  countValue(target.places)
}

function readKey({ territory, serviceType, targetGroup, by }: TargetKey): void {
  for (const text of [territory, serviceType, targetGroup]) storedText(text, 'of a target')
  storedDate(by)
}

/** The event of an act on a plan: which plan is known, the rest the act states. */
export function actOn<Type extends PlanEvent['type']>(
  { id }: Pick<Plan, 'id'>,
  type: Type,
  stated: Omit<DataOf<Type>, 'planId'>,
): Decision<{ readonly type: Type; readonly data: object }, never> {
  return accepted({ type, data: { planId: id, ...stated } })
}

export const NOT_THERE = ['plan-not-found', 'plan-lapsed'] as const

/** Why there is no plan to act on with an act of a day; undefined when there is. */
export function whyNotThere(
  { drafted, lapsed }: Plan,
  date: CalendarDate,
  pointer: string,
): Decision<never, (typeof NOT_THERE)[number]> | undefined {
  if (!drafted) return refused('plan-not-found')
  if (lapsed && date >= lapsed.lapsedOn)
    return refused('plan-lapsed', { pointer, firstDay: lapsed.lapsedOn })
  return undefined
}
