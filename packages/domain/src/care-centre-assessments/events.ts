import { z } from 'zod'
import { CalendarDate } from '../shared/calendar-date.ts'
import { eventSchema } from '../shared/event-schema.ts'
import { freeText, OrganisationName } from '../shared/free-text.ts'
import { AssessmentId, EventId, UnitId } from '../shared/ids.ts'

const assessment = { assessmentId: AssessmentId }
const ofCentre = { ...assessment, centre: UnitId.describe('The service unit of the centre') }
/** A deficiency is called by the id of the event that recorded it. */
const onDeficiency = {
  ...assessment,
  deficiency: EventId.describe('The deficiency: the id of the event that recorded it'),
}

export const AssessmentRequested = eventSchema('AssessmentRequested', {
  ...assessment,
  authority: OrganisationName,
  subject: freeText(500).describe('By what criteria').optional(),
  centres: z
    .array(UnitId)
    .min(1)
    .describe('The service units of the centres; absent: all municipal care centres')
    .optional(),
  requestedOn: CalendarDate,
  dueOn: CalendarDate.describe('The last day to submit; absent: there is none').optional(),
})
export const SelfAssessmentSubmitted = eventSchema('SelfAssessmentSubmitted', {
  ...ofCentre,
  submittedOn: CalendarDate,
  summary: freeText(500).optional(),
})
export const DeficiencyRecorded = eventSchema('DeficiencyRecorded', {
  ...ofCentre,
  what: freeText(500),
  recordedOn: CalendarDate,
})
export const RemedyPlanAdopted = eventSchema('RemedyPlanAdopted', {
  ...onDeficiency,
  what: freeText(500).describe('What will be done'),
  adoptedOn: CalendarDate,
  dueOn: CalendarDate.describe('The last day to complete it; absent: there is none').optional(),
})
export const RemedyCompleted = eventSchema('RemedyCompleted', {
  ...onDeficiency,
  completedOn: CalendarDate,
})

export const AssessmentEvent = z.discriminatedUnion('type', [
  AssessmentRequested,
  SelfAssessmentSubmitted,
  DeficiencyRecorded,
  RemedyPlanAdopted,
  RemedyCompleted,
])
export type AssessmentEvent = z.infer<typeof AssessmentEvent>

/** What an act on an assessment does not state. */
export const GIVEN = { assessmentId: true } as const
