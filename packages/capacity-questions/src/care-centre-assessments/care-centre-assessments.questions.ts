import { assessmentOn, AssessmentStatus, careCentreAssessments } from '@vietas/domain'
import { z } from 'zod'
import { isAmong, listOf } from '../question-filter.ts'
import { questions, type Questions } from '../questions/questions.ts'
import { centresWithoutAssessment } from './centres-without-assessment.ts'
import { deficiencies } from './deficiencies.ts'

export const careCentreAssessmentsQuestions: Questions = questions(careCentreAssessments, {
  tag: {
    name: 'care centre assessments',
    description: 'What care centres find when they assess themselves, and what is not remedied',
  },
  path: '/v1/assessments',
  fields: { one: 'assessment', many: 'assessments' },
  one: 'assessment',
  summary: 'Assessments of care centres, as they stand on any day, as known on any day',
  description:
    'The earliest request first. Centres without one: GET /v1/centres-without-assessment; what is deficient in all of them: GET /v1/deficiencies.',
  hint: 'List them with GET /v1/assessments.',
  filters: {
    status: listOf(AssessmentStatus).optional(),
    centre: listOf(z.uuid()).optional().describe('Only what these units have submitted to'),
  },
  select:
    ({ status, centre }, { at }) =>
    (assessment) => {
      const answer = assessmentOn(assessment, at)
      if (answer === undefined || !isAmong(status, answer.status)) return false
      if (centre === undefined) return true
      return answer.submissions.some((submission) => centre.includes(submission.centre))
    },
  sortedBy: ({ requested }) => requested?.requestedOn ?? '',
  own: [centresWithoutAssessment, deficiencies],
})
