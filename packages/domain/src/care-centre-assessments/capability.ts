import { capability } from '../capability.ts'
import { AssessmentId } from '../shared/ids.ts'
import { adoptRemedyPlan } from './adopt-remedy-plan.ts'
import { AssessmentAnswer, assessmentOn } from './assessment-answer.ts'
import { assessmentAfter, emptyAssessment } from './assessment.ts'
import { completeRemedy } from './complete-remedy.ts'
import { AssessmentEvent } from './events.ts'
import { recordDeficiency } from './record-deficiency.ts'
import { requestAssessment } from './request-assessment.ts'
import { submitSelfAssessment } from './submit-self-assessment.ts'

/** What care centres find when they assess themselves, and how it is remedied. */
export const careCentreAssessments = capability({
  name: 'care-centre-assessments',
  category: 'careCentreAssessments',
  id: AssessmentId,
  idField: 'assessmentId',
  events: AssessmentEvent,
  versions: {
    AssessmentRequested: 1,
    SelfAssessmentSubmitted: 1,
    DeficiencyRecorded: 1,
    RemedyPlanAdopted: 1,
    RemedyCompleted: 1,
  },
  dates: {
    AssessmentRequested: ({ requestedOn }) => requestedOn,
    SelfAssessmentSubmitted: ({ submittedOn }) => submittedOn,
    DeficiencyRecorded: ({ recordedOn }) => recordedOn,
    RemedyPlanAdopted: ({ adoptedOn }) => adoptedOn,
    RemedyCompleted: ({ completedOn }) => completedOn,
  },
  empty: emptyAssessment,
  evolve: assessmentAfter,
  acts: {
    requestAssessment,
    submitSelfAssessment,
    recordDeficiency,
    adoptRemedyPlan,
    completeRemedy,
  },
  on: assessmentOn,
  answer: AssessmentAnswer,
})
