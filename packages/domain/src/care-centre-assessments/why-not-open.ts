import { dayOf, type CalendarDate } from '../shared/calendar-date.ts'
import { refused, type Decision } from '../shared/decision.ts'
import type { Moment } from '../shared/moment.ts'
import { completionOf, type Assessment } from './assessment.ts'

export const NOT_OPEN = [
  'assessment-not-found',
  'deficiency-not-found',
  'before-deficiency',
  'remedy-in-future',
  'already-completed',
] as const

/** Why a deficiency is not one to remedy on a day. */
export function whyNotOpen(
  assessment: Assessment,
  id: string,
  on: CalendarDate,
  pointer: string,
  { today }: Moment,
): Decision<never, (typeof NOT_OPEN)[number]> | undefined {
  if (!assessment.requested) return refused('assessment-not-found')
  const deficiency = assessment.deficiencies.find((recorded) => recorded.id === id)
  if (!deficiency)
    return refused('deficiency-not-found', { pointer: '/deficiency', conflictsWith: id })
  if (on < deficiency.recordedOn)
    return refused('before-deficiency', { pointer, firstDay: deficiency.recordedOn })
  if (dayOf(on) > today) return refused('remedy-in-future', { pointer })
  const completion = completionOf(assessment, id)
  return completion && refused('already-completed', { firstDay: completion.completedOn })
}
