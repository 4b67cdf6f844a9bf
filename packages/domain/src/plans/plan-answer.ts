import { z } from 'zod'
import type { At } from '../capability.ts'
import { AFTER_EVERY_DAY, CalendarDate, dayOf } from '../shared/calendar-date.ts'
import { TargetGroup } from '../shared/reference-data.ts'
import { StatedBy } from '../shared/stated-by.ts'
import { PlanTarget } from './events.ts'
import type { Plan } from './plan.ts'
import { amendmentsOn, targetsOn } from './plan-targets.ts'

export const PlanStatus = z
  .enum(['draft', 'in-consultation', 'approved', 'in-force', 'expired', 'lapsed'])
  .describe(
    'approved: its first day is still to come; expired: its last day has gone; lapsed: it was given up. A plan that was approved late is in force on the days before, as known since its approval',
  )
export type PlanStatus = z.infer<typeof PlanStatus>

const sourced = { statedBy: StatedBy }

export const PlanAnswer = z
  .object({
    id: z.uuid(),
    title: z.string(),
    status: PlanStatus,
    territory: z.string().describe('A country, planning region or municipality'),
    targetGroups: z.array(TargetGroup).describe('Those that the plan names; empty where none does'),
    draftedOn: CalendarDate.nullable().describe('null: the source does not state it'),
    validFrom: CalendarDate.nullable().describe('null: not approved'),
    validTo: CalendarDate.nullable().describe('Its last day, as it said on the day'),
    draft: z.object(sourced),
    consultations: z.array(z.object({ from: CalendarDate, to: CalendarDate, ...sourced })),
    approval: z
      .object({
        approvedOn: CalendarDate,
        by: z.string(),
        reference: z.string().nullable(),
        ...sourced,
      })
      .nullable(),
    amendments: z
      .array(
        z.object({
          amendedOn: CalendarDate,
          summary: z.string().nullable().describe('null: the source does not say what changes'),
          ...sourced,
        }),
      )
      .describe('In the order of their dates'),
    targets: z.array(PlanTarget.extend(sourced)).describe('As the plan said on the day'),
    lapse: z
      .object({ lapsedOn: CalendarDate, reason: z.string().nullable(), ...sourced })
      .nullable(),
  })
  .meta({ id: 'Plan' })
export type PlanAnswer = z.infer<typeof PlanAnswer>

export function planOn(plan: Plan, at: At): PlanAnswer | undefined {
  const { id, drafted, consultations, approved, lapsed } = plan
  if (!drafted) return undefined
  return {
    id,
    title: drafted.title,
    status: statusOn(plan, at),
    territory: drafted.territory,
    targetGroups: [...(approved?.targetGroups ?? drafted.targetGroups ?? [])],
    draftedOn: drafted.draftedOn ?? null,
    validFrom: approved?.validFrom ?? null,
    validTo: lastDayOn(plan, at) ?? null,
    draft: { statedBy: drafted.statedBy },
    consultations: consultations.map(({ from, to, statedBy }) => ({ from, to, statedBy })),
    approval: approvalOf(plan),
    amendments: amendmentsOf(plan),
    targets: [...targetsOn(plan, at.validAt)],
    lapse: lapsed
      ? { lapsedOn: lapsed.lapsedOn, reason: lapsed.reason ?? null, statedBy: lapsed.statedBy }
      : null,
  }
}

function approvalOf({ approved }: Plan): PlanAnswer['approval'] {
  if (!approved) return null
  const { approvedOn, by, reference = null, statedBy } = approved
  return { approvedOn, by, reference, statedBy }
}

function amendmentsOf(plan: Plan): PlanAnswer['amendments'] {
  return amendmentsOn(plan, AFTER_EVERY_DAY).map(({ amendedOn, summary = null, statedBy }) => ({
    amendedOn,
    summary,
    statedBy,
  }))
}

/** An amendment may have set another; undefined where the plan has none. */
function lastDayOn(plan: Plan, { validAt }: At): CalendarDate | undefined {
  const changed = amendmentsOn(plan, validAt).findLast(({ validTo }) => validTo !== undefined)
  return changed?.validTo ?? plan.approved?.validTo
}

function statusOn(plan: Plan, at: At): PlanStatus {
  const { approved, lapsed, consultations } = plan
  const day = at.validAt
  if (lapsed && day >= dayOf(lapsed.lapsedOn)) return 'lapsed'
  if (approved && day >= dayOf(approved.validFrom)) {
    const last = lastDayOn(plan, at)
    return last !== undefined && day > dayOf(last) ? 'expired' : 'in-force'
  }
  if (approved && day >= dayOf(approved.approvedOn)) return 'approved'
  const isOpen = consultations.some(({ from, to }) => dayOf(from) <= day && day <= dayOf(to))
  return isOpen ? 'in-consultation' : 'draft'
}
