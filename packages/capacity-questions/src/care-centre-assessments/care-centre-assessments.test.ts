import { careCentreAssessments } from '@vietas/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCapacity, type TestCapacity } from '../testing/capacity.ts'
import {
  idNumbered,
  knownSince,
  opened,
  reportedOf,
  RIGA,
  unitNumbered,
} from '../testing/reports.ts'

const LIFT = '00000000-0000-4004-8000-000000000001'
const BATH = '00000000-0000-4004-8000-000000000002'

const of = (number: number, type: string, data: object, day: string, id?: string) =>
  reportedOf(careCentreAssessments, number, type as 'AssessmentRequested', data, {
    knownSince: day,
    ...(id !== undefined && { id }),
  })
const centre = (number: number, changes: object = {}) =>
  knownSince(
    '2020-01-01',
    opened(number, { name: `Centrs ${number}`, serviceType: 'long-term-care', ...changes }),
  )
const [first, second] = [unitNumbered(1), unitNumbered(2)]
const authority = 'Labklājības ministrija'

let capacity: TestCapacity
beforeAll(async () => {
  capacity = await openCapacity()
  await capacity.given(
    centre(1),
    centre(2, { municipality: RIGA }),
    centre(3, { serviceType: 'day-centre' }),
    of(
      1,
      'AssessmentRequested',
      { authority, centres: [first, second], requestedOn: '2021-01-01', dueOn: '2021-06-30' },
      '2021-01-01',
    ),
    of(1, 'SelfAssessmentSubmitted', { centre: first, submittedOn: '2021-05-01' }, '2021-05-03'),
    of(
      1,
      'DeficiencyRecorded',
      { centre: first, what: 'no lift', recordedOn: '2021-05-01' },
      '2021-05-03',
      LIFT,
    ),
    of(
      1,
      'DeficiencyRecorded',
      { centre: first, what: 'no bath', recordedOn: '2021-05-01' },
      '2021-05-03',
      BATH,
    ),
    of(
      1,
      'RemedyPlanAdopted',
      { deficiency: LIFT, what: 'a lift', adoptedOn: '2021-07-01', dueOn: '2021-12-31' },
      '2021-07-01',
    ),
    of(1, 'RemedyCompleted', { deficiency: LIFT, completedOn: '2022-02-01' }, '2022-03-01'),
  )
})
afterAll(() => capacity.close())

describe('Care centres without a self-assessment', () => {
  const missing = async (query: string): Promise<any[]> =>
    (await capacity.ask(`/v1/centres-without-assessment?${query}`)).centres

  it('are those that were named and have not submitted, on both clocks', async () => {
    expect(await missing('validAt=2021-04-30')).toMatchObject([
      { centre: first, overdue: false, wasNamed: true },
      { centre: second, unit: { name: 'Centrs 2' } },
    ])
    expect(await missing('validAt=2021-07-01')).toMatchObject([{ centre: second, overdue: true }])
    expect(await missing('validAt=2021-05-01&knownAt=2021-05-02')).toHaveLength(2)
    expect(await missing('validAt=2020-12-31')).toEqual([])
    expect(await missing(`validAt=2021-04-30&boundaries=now&municipality=${RIGA}`)).toMatchObject([
      { centre: second },
    ])
  })

  it('are told apart where all municipal centres were asked: nobody knows which these are', async () => {
    await capacity.given(
      of(2, 'AssessmentRequested', { authority, requestedOn: '2013-04-26' }, '2013-04-26'),
    )
    expect(await missing(`assessment=${idNumbered(2)}&validAt=2020-06-01`)).toMatchObject([
      { centre: first, wasNamed: false, overdue: false },
      { centre: second, wasNamed: false },
    ])
    expect(await missing('wasNamed=true&validAt=2021-04-30')).toHaveLength(2)
    const { assessments } = await capacity.ask('/v1/assessments?validAt=2021-07-01')
    expect(assessments).toMatchObject([
      { status: 'open', centres: null, missing: null, dueOn: null },
      { status: 'overdue', missing: [second] },
    ])
  })
})

describe('Deficiencies of care centres', () => {
  const standing = async (query: string): Promise<Record<string, string>> => {
    const { deficiencies } = await capacity.ask(`/v1/deficiencies?${query}`)
    return Object.fromEntries(deficiencies.map(({ what, status }: any) => [what, status]))
  }

  it('are open, planned, overdue and remedied by the day, as known then', async () => {
    expect(await standing('validAt=2021-04-30')).toEqual({})
    expect(await standing('validAt=2021-06-30')).toEqual({ 'no lift': 'open', 'no bath': 'open' })
    expect(await standing('validAt=2021-12-31&status=planned')).toEqual({ 'no lift': 'planned' })
    expect(await standing('validAt=2022-01-01&status=overdue')).toEqual({ 'no lift': 'overdue' })
    expect(await standing('validAt=2022-02-01')).toEqual({
      'no lift': 'remedied-late',
      'no bath': 'open',
    })
    expect(await standing('validAt=2022-02-01&knownAt=2022-02-28&status=overdue')).toEqual({
      'no lift': 'overdue',
    })
  })

  it('name the centre, the assessment and the events behind them', async () => {
    const { deficiencies } = await capacity.ask('/v1/deficiencies?validAt=2022-02-01')
    expect(deficiencies[0]).toMatchObject({
      id: LIFT,
      centre: first,
      unit: { name: 'Centrs 1', municipality: { name: 'Daugavpils' } },
      assessment: { id: idNumbered(1), authority },
      statedBy: [{ event: LIFT }, {}, {}],
    })
    expect(await standing(`municipality=${RIGA}`)).toEqual({})
    expect(await standing(`centre=${second}`)).toEqual({})
    const { total } = await capacity.ask(`/v1/assessments?centre=${first}`)
    expect(total).toBe(1)
  })
})
