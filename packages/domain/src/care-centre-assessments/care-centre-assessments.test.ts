import { describe, expect, it } from 'vitest'
import { foldOf } from '../capability.ts'
import { foldUnit } from '../service-units/evolve-unit.ts'
import { emptyUnit, type Unit } from '../service-units/unit.ts'
import { dayOf } from '../shared/calendar-date.ts'
import { accepted, refused } from '../shared/decision.ts'
import type { AssessmentId } from '../shared/ids.ts'
import { TODAY } from '../testing/given.ts'
import { eventId, recorded } from '../testing/known.ts'
import { closed, opened, OTHER_UNIT, UNIT } from '../testing/reports.ts'
import { adoptRemedyPlan } from './adopt-remedy-plan.ts'
import { assessmentOn } from './assessment-answer.ts'
import type { Assessment } from './assessment.ts'
import { careCentreAssessments } from './capability.ts'
import { completeRemedy } from './complete-remedy.ts'
import type { AssessmentEvent } from './events.ts'
import { recordDeficiency } from './record-deficiency.ts'
import { requestAssessment } from './request-assessment.ts'
import { submitSelfAssessment } from './submit-self-assessment.ts'

const ASSESSMENT = '9a3d1c52-7b60-4f1e-8c2d-4e5f6a7b8c06' as AssessmentId
const terms = { authority: 'Labklājības ministrija', requestedOn: '2021-04-26' }
const of = { assessmentId: ASSESSMENT }
const requested = (changes: object = {}): AssessmentEvent => ({
  type: 'AssessmentRequested',
  data: { ...of, ...terms, ...changes },
})
const submitted = (submittedOn: string): AssessmentEvent => ({
  type: 'SelfAssessmentSubmitted',
  data: { ...of, centre: UNIT, submittedOn },
})
const found = { centre: UNIT, what: 'no lift', recordedOn: '2021-09-01' }
const deficient = (): AssessmentEvent => ({ type: 'DeficiencyRecorded', data: { ...of, ...found } })
const planned = (adoptedOn: string, dueOn?: string): AssessmentEvent => ({
  type: 'RemedyPlanAdopted',
  data: {
    ...of,
    deficiency: eventId(2),
    what: 'a lift',
    adoptedOn,
    ...(dueOn !== undefined && { dueOn }),
  },
})
const remedied = (completedOn: string): AssessmentEvent => ({
  type: 'RemedyCompleted',
  data: { ...of, deficiency: eventId(2), completedOn },
})
const course = [requested(), submitted('2021-09-01'), deficient()] as const

const assessment = (...events: readonly AssessmentEvent[]): Assessment =>
  foldOf(careCentreAssessments, ASSESSMENT, recorded(...events))
const answerOn = (date: string, ...events: readonly AssessmentEvent[]) => {
  const day = dayOf(date)
  return assessmentOn(assessment(...events), { validAt: day, knownAt: day })
}
const centre = (...more: readonly ReturnType<typeof closed>[]): Unit =>
  foldUnit(UNIT, recorded(opened({ serviceType: 'long-term-care' }), ...more))

describe('asking care centres to assess themselves', () => {
  const request = (changes: object, units: readonly Unit[] = []) =>
    requestAssessment.decide({ ...terms, ...changes }, TODAY)(assessment(), units)

  it('names centres, or asks all municipal ones; a due day may be missing', () => {
    expect(request({})).toEqual(accepted(requested()))
    expect(request({ centres: [UNIT], dueOn: '2021-12-31' }, [centre()])).toEqual(
      accepted(requested({ centres: [UNIT], dueOn: '2021-12-31' })),
    )
  })

  it('is refused for what is no care centre at work on that day', () => {
    const about = { pointer: '/centres/0', conflictsWith: UNIT }
    expect(request({ centres: [UNIT] }, [emptyUnit(UNIT)])).toEqual(
      refused('unit-not-found', about),
    )
    expect(request({ centres: [UNIT] }, [foldUnit(UNIT, recorded(opened()))])).toEqual(
      refused('not-a-care-centre', about),
    )
    expect(request({ centres: [UNIT] }, [centre(closed('2021-04-26'))])).toEqual(
      refused('unit-closed', about),
    )
    expect(request({ centres: [UNIT], requestedOn: '2019-12-31' }, [centre()])).toEqual(
      refused('before-opening', { ...about, firstDay: '2020-01-01' }),
    )
  })

  it('is refused due before it is made', () => {
    expect(request({ dueOn: '2021-04-25' })).toMatchObject(refused('due-before-request'))
  })
})

describe('a self-assessment', () => {
  const submit = (submittedOn: string, ...events: readonly AssessmentEvent[]) =>
    submitSelfAssessment.decide({ centre: UNIT, submittedOn }, TODAY)(assessment(...events), [
      centre(),
    ])

  it('is submitted once, by a centre that was asked, after the request', () => {
    expect(submit('2021-09-01', requested())).toEqual(accepted(submitted('2021-09-01')))
    expect(submit('2021-09-01', requested({ centres: [OTHER_UNIT] }))).toMatchObject(
      refused('centre-not-asked'),
    )
    expect(submit('2021-04-25', requested())).toMatchObject(refused('before-request'))
    expect(submit('2021-10-01', requested(), submitted('2021-09-01'))).toMatchObject(
      refused('already-submitted', { firstDay: '2021-09-01' }),
    )
  })

  it('is missing of each named centre until it is submitted, and overdue after its day', () => {
    const asked = requested({ centres: [UNIT], dueOn: '2021-08-31' })
    expect(answerOn('2021-08-31', asked)).toMatchObject({ status: 'open', missing: [UNIT] })
    expect(answerOn('2021-09-01', asked)).toMatchObject({ status: 'overdue' })
    expect(answerOn('2021-09-01', asked, submitted('2021-09-01'))).toMatchObject({
      status: 'complete',
      missing: [],
      submissions: [{ centre: UNIT, late: true }],
    })
  })

  it('of all municipal centres is never said to be complete or overdue', () => {
    const asked = requested({ dueOn: '2021-08-31' })
    expect(answerOn('2022-01-01', asked, submitted('2021-09-01'))).toMatchObject({
      status: 'open',
      centres: null,
      missing: null,
    })
  })
})

describe('a deficiency', () => {
  const record = (changes: object, ...events: readonly AssessmentEvent[]) =>
    recordDeficiency.decide({ ...found, ...changes }, TODAY)(assessment(...events))
  const adopt = (adoptedOn: string, dueOn: string, ...events: readonly AssessmentEvent[]) =>
    adoptRemedyPlan.decide(
      { deficiency: eventId(2), what: 'a lift', adoptedOn, dueOn },
      TODAY,
    )(assessment(...events))
  const complete = (completedOn: string, ...events: readonly AssessmentEvent[]) =>
    completeRemedy.decide({ deficiency: eventId(2), completedOn }, TODAY)(assessment(...events))
  const statusOn = (date: string, ...events: readonly AssessmentEvent[]) =>
    answerOn(date, ...course, ...events)?.deficiencies[0]?.status

  it('is recorded of a centre that has assessed itself, each once', () => {
    expect(record({}, requested(), submitted('2021-09-01'))).toEqual(accepted(deficient()))
    expect(record({}, requested())).toMatchObject(refused('not-submitted'))
    expect(record({}, requested(), submitted('2021-09-02'))).toMatchObject(
      refused('before-submission', { firstDay: '2021-09-02' }),
    )
    expect(record({}, ...course)).toMatchObject(refused('deficiency-already-recorded'))
  })

  it('is remedied only where it is recorded, and once', () => {
    expect(complete('2022-01-01', requested())).toMatchObject(refused('deficiency-not-found'))
    expect(adopt('2022-01-01', '2022-12-31')).toEqual(refused('assessment-not-found'))
    expect(complete('2021-08-31', ...course)).toMatchObject(refused('before-deficiency'))
    expect(complete('2022-01-01', ...course, remedied('2021-12-01'))).toMatchObject(
      refused('already-completed', { firstDay: '2021-12-01' }),
    )
    expect(adopt('2022-01-01', '2022-12-31', ...course, remedied('2021-12-01'))).toMatchObject(
      refused('already-completed'),
    )
    expect(complete('2021-12-31', ...course, planned('2022-01-01'))).toMatchObject(
      refused('later-plan-recorded', { firstDay: '2022-01-01' }),
    )
  })

  it('is open, planned, overdue and remedied by its days', () => {
    const plan = planned('2021-12-01', '2022-12-31')
    expect(statusOn('2021-08-31')).toBe('not-yet-recorded')
    expect(statusOn('2021-11-30', plan)).toBe('open')
    expect(statusOn('2022-12-31', plan)).toBe('planned')
    expect(statusOn('2023-01-01', plan)).toBe('overdue')
    expect(statusOn('2022-12-31', plan, remedied('2022-12-31'))).toBe('remedied')
    expect(statusOn('2023-01-01', plan, remedied('2023-01-01'))).toBe('remedied-late')
    expect(statusOn('2022-12-31', plan, remedied('2023-01-01'))).toBe('planned')
  })

  it('is never overdue by a plan without a due day; a later plan holds', () => {
    expect(statusOn('2199-12-31', planned('2021-12-01'))).toBe('planned')
    const twice = [planned('2021-12-01', '2022-01-31'), planned('2022-03-01', '2022-06-30')]
    expect(statusOn('2022-02-28', ...twice)).toBe('overdue')
    expect(statusOn('2022-03-01', ...twice)).toBe('planned')
    expect(answerOn('2022-03-01', ...course, ...twice)?.deficiencies[0]).toMatchObject({
      plan: { dueOn: '2022-06-30' },
      earlierPlans: [{ dueOn: '2022-01-31' }],
    })
    expect(adopt('2022-03-01', '2022-06-30', ...course, ...twice)).toMatchObject(
      refused('plan-already-adopted'),
    )
    expect(adopt('2022-04-01', '2022-03-31', ...course)).toMatchObject(
      refused('due-before-adoption'),
    )
  })
})
