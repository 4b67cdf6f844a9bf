import { z } from 'zod'
import type { At } from '../capability.ts'
import { CalendarDate, dayOf, type Day } from '../shared/calendar-date.ts'
import { allStatedBy, StatedBy } from '../shared/stated-by.ts'
import { completionOf, plansFor, type Assessment, type Deficiency } from './assessment.ts'

export const DeficiencyStatus = z
  .enum(['not-yet-recorded', 'open', 'planned', 'overdue', 'remedied', 'remedied-late'])
  .describe('open: no plan to remedy it; overdue: the last day of the plan is over')
export type DeficiencyStatus = z.infer<typeof DeficiencyStatus>

const RemedyPlan = z.object({
  what: z.string(),
  adoptedOn: CalendarDate,
  dueOn: CalendarDate.nullable(),
  statedBy: StatedBy,
})

export const DeficiencyAnswer = z
  .object({
    id: z.uuid().describe('Names the deficiency: the event that recorded it'),
    status: DeficiencyStatus,
    centre: z.uuid(),
    what: z.string(),
    recordedOn: CalendarDate,
    plan: RemedyPlan.nullable().describe('The last one adopted by that day'),
    earlierPlans: z.array(RemedyPlan),
    completedOn: CalendarDate.nullable(),
    statedBy: z.array(StatedBy),
  })
  .meta({ id: 'Deficiency' })
export type DeficiencyAnswer = z.infer<typeof DeficiencyAnswer>

export const AssessmentStatus = z.enum(['not-yet-requested', 'open', 'overdue', 'complete'])

export const AssessmentAnswer = z
  .object({
    id: z.uuid(),
    status: AssessmentStatus.describe(
      'complete: every centre that was named has submitted; where all municipal centres were asked nobody can tell',
    ),
    authority: z.string(),
    subject: z.string().nullable(),
    requestedOn: CalendarDate,
    dueOn: CalendarDate.nullable().describe('null: it has no due day, and is never overdue'),
    centres: z
      .array(z.uuid())
      .nullable()
      .describe('The units that were asked; null: all municipal care centres'),
    submissions: z.array(
      z.object({
        centre: z.uuid(),
        submittedOn: CalendarDate,
        late: z.boolean(),
        summary: z.string().nullable(),
        statedBy: StatedBy,
      }),
    ),
    missing: z
      .array(z.uuid())
      .nullable()
      .describe('Named centres without a self-assessment; null: the centres are not named'),
    deficiencies: z.array(DeficiencyAnswer),
    statedBy: z.array(StatedBy),
  })
  .meta({ id: 'CareCentreAssessment' })
export type AssessmentAnswer = z.infer<typeof AssessmentAnswer>

export function assessmentOn(
  assessment: Assessment,
  { validAt }: At,
): AssessmentAnswer | undefined {
  const { id, requested } = assessment
  if (!requested) return undefined
  const { authority, subject = null, requestedOn, dueOn = null, centres = null } = requested
  const submissions = assessment.submissions.filter(
    ({ submittedOn }) => dayOf(submittedOn) <= validAt,
  )
  const submitted = new Set(submissions.map(({ centre }) => centre))
  const missing = centres?.filter((centre) => !submitted.has(centre)) ?? null
  return {
    id,
    status: statusOn(requestedOn, dueOn, missing?.length, validAt),
    authority,
    subject,
    requestedOn,
    dueOn,
    centres: centres === null ? null : [...centres],
    submissions: submissions.map(({ centre, submittedOn, summary = null, statedBy }) => ({
      centre,
      submittedOn,
      late: dueOn !== null && submittedOn > dueOn,
      summary,
      statedBy,
    })),
    missing,
    deficiencies: deficienciesOn(assessment, validAt),
    statedBy: [requested.statedBy],
  }
}

function statusOn(
  requestedOn: CalendarDate,
  dueOn: CalendarDate | null,
  missing: number | undefined,
  day: Day,
): z.infer<typeof AssessmentStatus> {
  if (day < dayOf(requestedOn)) return 'not-yet-requested'
  if (missing === 0) return 'complete'
  return dueOn !== null && missing !== undefined && dayOf(dueOn) < day ? 'overdue' : 'open'
}

export function deficienciesOn(assessment: Assessment, day: Day): DeficiencyAnswer[] {
  return assessment.deficiencies.map((deficiency) => deficiencyOn(assessment, deficiency, day))
}

function deficiencyOn(assessment: Assessment, deficiency: Deficiency, day: Day): DeficiencyAnswer {
  const { id, centre, what, recordedOn } = deficiency
  const plans = plansFor(assessment, id)
    .filter(({ adoptedOn }) => dayOf(adoptedOn) <= day)
    .map(({ what: remedy, adoptedOn, dueOn = null, statedBy }) => ({
      what: remedy,
      adoptedOn,
      dueOn,
      statedBy,
    }))
  const plan = plans.at(-1)
  const completion = completionOf(assessment, id)
  const done = completion && dayOf(completion.completedOn) <= day ? completion : undefined
  const due = plan?.dueOn ?? null
  const isLate = due !== null && dayOf(due) < (done ? dayOf(done.completedOn) : day)
  return {
    id,
    status: day < dayOf(recordedOn) ? 'not-yet-recorded' : statusOf(plan, isLate, done),
    centre,
    what,
    recordedOn,
    plan: plan ?? null,
    earlierPlans: plans.slice(0, -1),
    completedOn: done?.completedOn ?? null,
    statedBy: allStatedBy(deficiency, ...plans, done),
  }
}

function statusOf(
  plan: object | undefined,
  isLate: boolean,
  done: object | undefined,
): DeficiencyStatus {
  if (done) return isLate ? 'remedied-late' : 'remedied'
  if (isLate) return 'overdue'
  return plan ? 'planned' : 'open'
}
