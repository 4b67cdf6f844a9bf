import { inOrderOf, storedDate, storedDateIfAny } from '../shared/calendar-date.ts'
import type { AssessmentId } from '../shared/ids.ts'
import type { Known } from '../shared/known.ts'
import { stated, type Stated } from '../shared/stated-by.ts'
import { storedText, storedTextIfAny, storedTexts } from '../shared/stored-text.ts'
import type { AssessmentEvent } from './events.ts'

type DataOf<Type> = Stated<Extract<AssessmentEvent, { type: Type }>['data']>

/** What an authority asked of care centres, and what came of it. */
export interface Assessment {
  readonly id: AssessmentId
  readonly requested?: DataOf<'AssessmentRequested'>
  readonly submissions: readonly DataOf<'SelfAssessmentSubmitted'>[]
  readonly deficiencies: readonly Deficiency[]
  readonly plans: readonly DataOf<'RemedyPlanAdopted'>[]
  readonly completions: readonly DataOf<'RemedyCompleted'>[]
}

export type Deficiency = DataOf<'DeficiencyRecorded'> & { readonly id: string }

export function emptyAssessment(id: string): Assessment {
  const assessmentId = storedText(id, 'the id of an assessment') as AssessmentId
  return { id: assessmentId, submissions: [], deficiencies: [], plans: [], completions: [] }
}

/** @throws RangeError when the event cannot be read */
export function assessmentAfter(before: Assessment, event: Known<AssessmentEvent>): Assessment {
  switch (event.type) {
    case 'AssessmentRequested':
      storedText(event.data.authority, 'an authority')
      storedTextIfAny(event.data.subject, 'a subject')
      if (event.data.centres !== undefined) storedTexts(event.data.centres, 'the id of a unit')
      storedDate(event.data.requestedOn)
      storedDateIfAny(event.data.dueOn)
      return { ...before, requested: stated(event) }
    case 'SelfAssessmentSubmitted':
      storedText(event.data.centre, 'the id of a unit')
      storedTextIfAny(event.data.summary, 'a summary')
      storedDate(event.data.submittedOn)
      return { ...before, submissions: [...before.submissions, stated(event)] }
    case 'DeficiencyRecorded':
      for (const text of [event.data.centre, event.data.what]) storedText(text, 'a text')
      storedDate(event.data.recordedOn)
      return {
        ...before,
        deficiencies: [...before.deficiencies, { id: event.id, ...stated(event) }],
      }
    case 'RemedyPlanAdopted':
      for (const text of [event.data.deficiency, event.data.what]) storedText(text, 'a text')
      storedDate(event.data.adoptedOn)
      storedDateIfAny(event.data.dueOn)
      return { ...before, plans: [...before.plans, stated(event)] }
    case 'RemedyCompleted':
      storedText(event.data.deficiency, 'the id of a deficiency')
      storedDate(event.data.completedOn)
      return { ...before, completions: [...before.completions, stated(event)] }
  }
}

export function submissionOf(
  { submissions }: Assessment,
  centre: string,
): DataOf<'SelfAssessmentSubmitted'> | undefined {
  return submissions.find((submission) => submission.centre === centre)
}

/** In the order of their days: the last of them holds. */
export function plansFor(
  { plans }: Assessment,
  deficiency: string,
): readonly DataOf<'RemedyPlanAdopted'>[] {
  return inOrderOf(
    'adoptedOn',
    plans.filter((plan) => plan.deficiency === deficiency),
  )
}

export function completionOf(
  { completions }: Assessment,
  deficiency: string,
): DataOf<'RemedyCompleted'> | undefined {
  return completions.find((completion) => completion.deficiency === deficiency)
}
