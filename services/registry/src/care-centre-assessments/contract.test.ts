import { careCentreAssessments, serviceUnits, type UnitId } from '@vietas/domain'
import {
  capabilityContract,
  recordedBefore,
  takenBy,
  UNDER_TAKEN_KEY,
  type Given,
} from '../testing/capability-contract.ts'
import { groupApartment } from '../testing/registry.ts'
import { careCentreAssessmentsHttp } from './care-centre-assessments.http.ts'

const ASSESSMENT = '9a3d1c52-7b60-4f1e-8c2d-4e5f6a7b8c06'
/** As the examples name them. */
const CENTRE = '6f1d5d5e-3c0f-4d2c-9a6e-0d8f3f1f5a10' as UnitId
const DEFICIENCY = '3b0c7e0a-6a4f-5b57-8f0a-5f2f7f0f8a11'
const NOBODY = '7d4c1f0e-3a56-4b8f-9b1e-0c5a2f6d9e11'

const request = {
  authority: 'Labklājības ministrija',
  centres: [CENTRE],
  requestedOn: '2013-04-26',
}
const submission = { centre: CENTRE, submittedOn: '2013-09-01' }
const deficiency = { centre: CENTRE, what: 'Nav lifta', recordedOn: '2013-09-01' }
const plan = { deficiency: DEFICIENCY, what: 'Ierīkot liftu', adoptedOn: '2013-12-01' }
const remedy = { deficiency: DEFICIENCY, completedOn: '2014-10-01' }

const opened =
  (changes: object = {}): Given =>
  (registry) =>
    recordedBefore(registry, serviceUnits, CENTRE, {
      type: 'ServiceUnitOpened',
      data: {
        ...groupApartment,
        unitId: CENTRE,
        serviceType: 'long-term-care',
        effectiveOn: '2010-01-01',
        places: [{ ...groupApartment.places[0], waiting: 'unknown' }],
        ...changes,
      },
    })
const nothing: Given = async () => `/v1/care-centre-assessments/${ASSESSMENT}`

const EVENTS = [
  { type: 'AssessmentRequested', data: request },
  { type: 'SelfAssessmentSubmitted', data: submission },
  { type: 'DeficiencyRecorded', data: deficiency, id: DEFICIENCY },
  { type: 'RemedyPlanAdopted', data: plan },
  { type: 'RemedyCompleted', data: remedy },
]
/** So much of the course of an assessment is recorded. */
const course =
  (events: number, changes: object = {}): Given =>
  async (registry) => {
    await opened()(registry)
    const recorded = EVENTS.slice(0, events).map((event) => {
      const data = { assessmentId: ASSESSMENT, ...event.data }
      return { ...event, data: event === EVENTS[0] ? { ...data, ...changes } : data }
    })
    return recordedBefore(registry, careCentreAssessments, ASSESSMENT, ...(recorded as never[]))
  }
const [requested, submitted, deficient, planned, remedied] = [1, 2, 3, 4, 5].map((events) =>
  course(events),
) as [Given, Given, Given, Given, Given]

capabilityContract(careCentreAssessments, careCentreAssessmentsHttp, {
  examples: {
    requestAssessment: opened(),
    submitSelfAssessment: requested,
    recordDeficiency: submitted,
    adoptRemedyPlan: deficient,
    completeRemedy: planned,
  },
  refusals: {
    'assessment-not-found': [nothing, 'recordDeficiency', deficiency],
    'already-requested': [
      takenBy(careCentreAssessments, 'AssessmentRequested', request),
      'requestAssessment',
      request,
      UNDER_TAKEN_KEY,
    ],
    'requested-in-future': [
      opened(),
      'requestAssessment',
      { ...request, requestedOn: '2026-06-16' },
    ],
    'due-before-request': [opened(), 'requestAssessment', { ...request, dueOn: '2013-04-25' }],
    'unit-not-found': [nothing, 'requestAssessment', request],
    'not-a-care-centre': [opened({ serviceType: 'day-centre' }), 'requestAssessment', request],
    'before-opening': [opened({ effectiveOn: '2013-04-27' }), 'requestAssessment', request],
    'unit-closed': [
      async (registry) => {
        const at = await opened()(registry)
        await registry.act(at, 'closing', { effectiveOn: '2013-01-01' })
        return at
      },
      'requestAssessment',
      request,
    ],
    'before-request': [
      requested,
      'submitSelfAssessment',
      { ...submission, submittedOn: '2013-04-25' },
    ],
    'submitted-in-future': [
      requested,
      'submitSelfAssessment',
      { ...submission, submittedOn: '2026-06-16' },
    ],
    'centre-not-asked': [course(1, { centres: [NOBODY] }), 'submitSelfAssessment', submission],
    'already-submitted': [submitted, 'submitSelfAssessment', submission],
    'not-submitted': [requested, 'recordDeficiency', deficiency],
    'before-submission': [
      submitted,
      'recordDeficiency',
      { ...deficiency, recordedOn: '2013-08-31' },
    ],
    'deficiency-in-future': [
      submitted,
      'recordDeficiency',
      { ...deficiency, recordedOn: '2026-06-16' },
    ],
    'deficiency-already-recorded': [deficient, 'recordDeficiency', deficiency],
    'deficiency-not-found': [submitted, 'completeRemedy', remedy],
    'before-deficiency': [deficient, 'adoptRemedyPlan', { ...plan, adoptedOn: '2013-08-31' }],
    'remedy-in-future': [deficient, 'completeRemedy', { ...remedy, completedOn: '2026-06-16' }],
    'already-completed': [remedied, 'completeRemedy', remedy],
    'due-before-adoption': [deficient, 'adoptRemedyPlan', { ...plan, dueOn: '2013-11-30' }],
    'plan-already-adopted': [planned, 'adoptRemedyPlan', plan],
    'later-plan-recorded': [planned, 'completeRemedy', { ...remedy, completedOn: '2013-11-30' }],
  },
})
