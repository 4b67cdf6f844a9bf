import { careCentreAssessments, type Refusal } from '@vietas/domain'
import { overHttp, type CapabilityHttp } from '../commands/http.ts'
import { breaksRule, missing, wrongState } from '../commands/meanings.ts'

const dayIn = ({ firstDay }: Refusal): string => firstDay ?? 'another day'

export const careCentreAssessmentsHttp: CapabilityHttp = overHttp(careCentreAssessments, {
  tags: [
    {
      name: 'care centre assessments',
      description: 'What care centres find when they assess themselves, and how it is remedied',
    },
  ],
  get: {
    summary: 'An assessment of care centres',
    description: 'As it is known now, with what is missing, deficient and remedied today.',
  },
  acts: {
    requestAssessment: {
      summary: 'Ask care centres to assess themselves',
      description:
        'An authority asks centres, named by their service units, or all municipal care centres, to assess themselves, by a day or without one.',
      example: {
        authority: 'Labklājības ministrija',
        centres: ['6f1d5d5e-3c0f-4d2c-9a6e-0d8f3f1f5a10'],
        requestedOn: '2013-04-26',
      },
    },
    submitSelfAssessment: {
      at: 'self-assessments',
      summary: 'Submit a self-assessment',
      description: 'A centre has assessed itself. After the last day it is late.',
      example: { centre: '6f1d5d5e-3c0f-4d2c-9a6e-0d8f3f1f5a10', submittedOn: '2013-09-01' },
    },
    recordDeficiency: {
      at: 'deficiencies',
      summary: 'Record a deficiency',
      description:
        'What a centre that has assessed itself lacks. The id of the event that is answered names the deficiency.',
      example: {
        centre: '6f1d5d5e-3c0f-4d2c-9a6e-0d8f3f1f5a10',
        what: 'Nav pielāgotas vannas istabas',
        recordedOn: '2013-09-01',
      },
    },
    adoptRemedyPlan: {
      at: 'remedy-plans',
      summary: 'Adopt a remedy plan',
      description:
        'How a deficiency will be remedied, and by when. A later plan holds instead of an earlier one, which stays on record.',
      example: {
        deficiency: '3b0c7e0a-6a4f-5b57-8f0a-5f2f7f0f8a11',
        what: 'Pārbūvēt vannas istabas',
        adoptedOn: '2013-12-01',
        dueOn: '2014-12-31',
      },
    },
    completeRemedy: {
      at: 'remedies',
      summary: 'Complete a remedy',
      description: 'What was missing is there. After the last day of the plan it is late.',
      example: {
        deficiency: '3b0c7e0a-6a4f-5b57-8f0a-5f2f7f0f8a11',
        completedOn: '2014-10-01',
      },
    },
  },
  notFound: 'assessment-not-found',
  refusals: {
    'assessment-not-found': missing(
      'There is no such assessment',
      'No assessment with this id has been requested. Check the id, or report the request first.',
    ),
    'already-requested': wrongState(
      'The assessment is requested already',
      'An assessment with this id is recorded already. Send a new one with a new key.',
    ),
    'requested-in-future': breaksRule(
      'A request cannot be recorded before it is made',
      'requestedOn lies ahead. Report the request once it is made.',
    ),
    'due-before-request': breaksRule(
      'The assessment would be due before it was requested',
      (about) =>
        `dueOn lies before ${dayIn(about)}, the day of the request. State that day or a later one, or leave it out.`,
    ),
    'unit-not-found': breaksRule(
      'There is no such centre',
      ({ conflictsWith }) =>
        `No service unit ${conflictsWith} has been opened. Check the id, or open the unit first.`,
    ),
    'not-a-care-centre': breaksRule(
      'The unit is no care centre',
      ({ conflictsWith }) =>
        `The unit ${conflictsWith} is neither a long-term care institution nor a children's care centre. Leave it out, or correct the opening of the unit.`,
    ),
    'before-opening': wrongState(
      'The centre is not open yet on that day',
      (about) =>
        `The unit ${about.conflictsWith} opens on ${dayIn(about)}. Leave it out, or check the day.`,
    ),
    'unit-closed': wrongState(
      'The centre is closed on that day',
      ({ conflictsWith }) =>
        `The unit ${conflictsWith} is closed on that day. Leave it out, or check the day.`,
    ),
    'before-request': breaksRule(
      'The self-assessment lies before the request',
      (about) => `It was requested on ${dayIn(about)}. State that day or a later one.`,
    ),
    'submitted-in-future': breaksRule(
      'A self-assessment cannot be recorded before it is submitted',
      'submittedOn lies ahead. Report it once it is submitted.',
    ),
    'centre-not-asked': breaksRule(
      'The centre was not asked',
      ({ conflictsWith }) =>
        `The unit ${conflictsWith} is not among the centres that the request names. Check the id, or report the request that does.`,
    ),
    'already-submitted': wrongState(
      'The centre has submitted already',
      (about) =>
        `The self-assessment of the unit ${about.conflictsWith} of ${dayIn(about)} is recorded already; there is nothing to report.`,
    ),
    'not-submitted': wrongState(
      'The centre has not assessed itself',
      ({ conflictsWith }) =>
        `No self-assessment of the unit ${conflictsWith} is recorded. Report that first.`,
    ),
    'before-submission': breaksRule(
      'The deficiency lies before the self-assessment',
      (about) => `The centre submitted on ${dayIn(about)}. State that day or a later one.`,
    ),
    'deficiency-in-future': breaksRule(
      'A deficiency cannot be recorded before it is found',
      'recordedOn lies ahead. Report it once it is found.',
    ),
    'deficiency-already-recorded': wrongState(
      'The deficiency is recorded already',
      ({ conflictsWith }) =>
        `This very deficiency of the centre is recorded as ${conflictsWith}. Act on that one, or say what else is missing.`,
    ),
    'deficiency-not-found': breaksRule(
      'There is no such deficiency',
      ({ conflictsWith }) =>
        `No deficiency ${conflictsWith} is recorded in this assessment. Take its id from GET of the assessment, or from the event that its report was answered with.`,
    ),
    'before-deficiency': breaksRule(
      'The deficiency was not recorded by then',
      (about) => `It was recorded on ${dayIn(about)}. State that day or a later one.`,
    ),
    'remedy-in-future': breaksRule(
      'This cannot be reported before it happens',
      'The day lies ahead. Report it once it has happened.',
    ),
    'already-completed': wrongState(
      'The deficiency is remedied already',
      (about) =>
        `That it was remedied on ${dayIn(about)} is recorded already; there is nothing to report.`,
    ),
    'due-before-adoption': breaksRule(
      'The plan would be due before it was adopted',
      (about) =>
        `dueOn lies before ${dayIn(about)}, the day of the plan. State that day or a later one, or leave it out.`,
    ),
    'plan-already-adopted': wrongState(
      'A plan of that day is recorded already',
      'A plan for this deficiency, adopted on that very day, is recorded already. State the day of the new plan.',
    ),
    'later-plan-recorded': wrongState(
      'A later plan is recorded',
      (about) =>
        `A plan of ${dayIn(about)} is recorded, and nobody plans to remedy what is remedied. State that day or a later one.`,
    ),
  },
})
