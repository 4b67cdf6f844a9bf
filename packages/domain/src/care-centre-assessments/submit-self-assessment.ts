import { changes } from '../capability.ts'
import { serviceUnits } from '../service-units/capability.ts'
import type { Unit } from '../service-units/unit.ts'
import { dayOf } from '../shared/calendar-date.ts'
import { accepted, refused } from '../shared/decision.ts'
import { submissionOf, type Assessment } from './assessment.ts'
import { GIVEN, SelfAssessmentSubmitted } from './events.ts'
import { NO_CENTRE, whyNoCentre } from './why-no-centre.ts'

/** A centre has assessed itself; after the due day it is late. */
export const submitSelfAssessment = changes({
  records: 'SelfAssessmentSubmitted',
  command: SelfAssessmentSubmitted.shape.data.omit(GIVEN).meta({ id: 'SubmitSelfAssessment' }),
  happenedOn: 'submittedOn',
  beside: { of: serviceUnits, ids: ({ centre }) => [centre] },
  refuses: [
    'assessment-not-found',
    'before-request',
    'submitted-in-future',
    'centre-not-asked',
    'already-submitted',
    ...NO_CENTRE,
  ],
  decide:
    (command, { today }) =>
    (assessment: Assessment, units: readonly Unit[]) => {
      const { requested } = assessment
      if (!requested) return refused('assessment-not-found')
      const { centre, submittedOn } = command
      const pointer = '/submittedOn'
      if (submittedOn < requested.requestedOn)
        return refused('before-request', { pointer, firstDay: requested.requestedOn })
      if (dayOf(submittedOn) > today) return refused('submitted-in-future', { pointer })
      const about = { pointer: '/centre', conflictsWith: centre }
      if (requested.centres && !requested.centres.includes(centre))
        return refused('centre-not-asked', about)
      const before = submissionOf(assessment, centre)
      if (before) return refused('already-submitted', { ...about, firstDay: before.submittedOn })
      for (const unit of units) {
        const why = whyNoCentre(unit, submittedOn, '/centre')
        if (why) return why
      }
      return accepted({
        type: 'SelfAssessmentSubmitted',
        data: { assessmentId: assessment.id, ...command },
      })
    },
})
