import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHistory, type Report, type TestHistory } from '../testing/history.ts'
import {
  ADULTS,
  DAUGAVPILS,
  ofUnit,
  opened,
  orderNumbered,
  places,
  RIGA,
  unitNumbered,
} from '../testing/reports.ts'

const DECISION = { title: 'Rīkojums Nr. 7', publisher: 'Labklājības ministrija' }
const planId = '00000000-0000-4002-8000-000000000001'
const needsId = '00000000-0000-4004-8000-000000000001'
const compensationId = '00000000-0000-4005-8000-000000000001'
const indicatorId = '00000000-0000-4006-8000-000000000001'
const projectId = '00000000-0000-4003-8000-000000000001'

const ofOrder = (order: number, type: Report['type'], data: object, since: string, more = {}) =>
  ({
    type,
    data: { orderId: orderNumbered(order), units: [unitNumbered(order)], ...data },
    knownSince: since,
    ...more,
  }) as unknown as Report
const issuedOn = (issuedOn: string, effectiveOn: string) => ({
  authority: 'LM',
  issuedOn,
  effectiveOn,
})
const ofProject = (type: Report['type'], data: object, knownSince: string): Report =>
  ({ type, data: { projectId, ...data }, knownSince }) as unknown as Report
const planned = (places: number) => [
  { serviceType: 'group-apartment', targetGroup: ADULTS, places },
]
const ofIndicator = (type: Report['type'], data: object): Report =>
  ({ type, data: { indicatorId, ...data }, knownSince: '2021-01-15' }) as unknown as Report
const ofNeeds = (type: Report['type'], data: object, knownSince: string): Report =>
  ({ type, data: { needsId, ...data }, knownSince }) as unknown as Report
const ofCompensation = (type: Report['type'], data: object, knownSince: string): Report =>
  ({ type, data: { compensationId, ...data }, knownSince }) as unknown as Report
const ofPlan = (type: Report['type'], data: object, knownSince: string): Report =>
  ({ type, data: { planId, ...data }, knownSince }) as unknown as Report

let history: TestHistory
beforeAll(async () => {
  history = await openHistory()
  await history.given(
    opened(1),
    opened(2),
    ofOrder(1, 'ClosureOrderIssued', issuedOn('2020-02-01', '2030-01-01'), '2020-02-01', {
      source: DECISION,
    }),
    ofOrder(1, 'ClosureOrderRevoked', { revokedOn: '2020-03-10' }, '2020-03-10'),
    ofOrder(2, 'ClosureOrderIssued', issuedOn('2020-04-01', '2030-01-01'), '2020-04-01'),
    ofOrder(
      2,
      'ClosureOrderAmended',
      { amendedOn: '2020-06-01', effectiveOn: '2031-01-01' },
      '2020-06-01',
    ),
    ofIndicator('IndicatorDefined', {
      title: { lv: 'Personas' },
      counts: 'persons',
      counting: 'at-date',
    }),
    ofIndicator('IndicatorReported', { area: 'Latgale', asOf: '2020-12-31', value: 110 }),
    ofIndicator('IndicatorReported', { area: 'Rīga', asOf: '2020-12-31', value: 'unknown' }),
    ofPlan('PlanDrafted', { title: 'Plāns', territory: 'Latgale' }, '2018-04-20'),
    ofPlan(
      'PlanApproved',
      { approvedOn: '2018-07-25', by: 'Padome', validFrom: '2017-01-01', validTo: '2020-12-31' },
      '2018-07-25',
    ),
    ofProject(
      'ProjectInvited',
      {
        name: 'Projekts',
        municipality: DAUGAVPILS,
        invitedOn: '2019-05-01',
        places: planned(30),
      },
      '2019-05-01',
    ),
    ofProject('ProjectRevised', { revisedOn: '2020-06-01', places: planned(12) }, '2020-06-02'),
    ofNeeds(
      'NeedsRecorded',
      {
        municipality: DAUGAVPILS,
        targetGroup: ADULTS,
        asOf: '2019-12',
        assessed: 30,
        supportPlans: 'unknown',
      },
      '2019-12-10',
    ),
    ofNeeds('NeedsCorrected', { assessed: 33, supportPlans: 20, reason: 'Kļūda' }, '2020-05-20'),
    ofCompensation(
      'CompensationPaid',
      { municipality: DAUGAVPILS, persons: 12, cents: 1_000, paidOn: '2021-02-01' },
      '2021-02-01',
    ),
    ofCompensation('CompensationCorrected', { persons: 13, reason: 'Kļūda' }, '2021-06-01'),
  )
})
afterAll(() => history.close())

const both = (from: string, to: string): string =>
  `fromValidAt=${from}&fromKnownAt=${from}&validAt=${to}&knownAt=${to}`

describe('What differs in a register', () => {
  it.each([
    ['added', both('2020-01-15', '2020-02-15'), 1, null, 'standing'],
    ['removed', both('2020-02-15', '2020-01-15'), 1, 'standing', null],
    ['ended', both('2020-02-15', '2020-03-15'), 1, 'standing', 'revoked'],
    ['amended', both('2020-05-15', '2020-06-15'), 2, 'standing', 'standing'],
  ])('is %s', async (change, points, order, from, to) => {
    const { rows } = await history.ask(`/v1/diff/closure-orders?${points}`)
    expect(rows).toMatchObject([{ id: orderNumbered(order), change, status: { from, to } }])
    expect(rows[0].events).toHaveLength(1)
  })

  it('where a plan was approved late for days that were over, is corrected later', async () => {
    const points = 'validAt=2017-06-30&fromKnownAt=2018-07-24&knownAt=2018-07-25'
    const { rows } = await history.ask(`/v1/diff/plans?${points}`)
    expect(rows).toMatchObject([
      {
        id: planId,
        change: 'corrected-later',
        status: { from: 'draft', to: 'in-force' },
        events: [{ type: 'PlanApproved', effectiveOn: '2017-01-01' }],
      },
    ])
    expect(rows[0].fields).toContainEqual({ field: 'validFrom', from: null, to: '2017-01-01' })
  })

  it.each([
    ['its day alone', 'fromValidAt=2020-05-31&validAt=2020-06-30'],
    ['both clocks', both('2020-05-31', '2020-06-30')],
  ])('is how many places a project plans, by %s', async (_, points) => {
    const { rows } = await history.ask(`/v1/diff/infrastructure-projects?${points}`)
    expect(rows).toMatchObject([
      { id: projectId, change: 'amended', events: [{ type: 'ProjectRevised' }] },
    ])
    expect(rows[0].fields).toContainEqual({ field: 'places', from: planned(30), to: planned(12) })
  })

  it.each([
    ['needs', both('2020-03-01', '2020-07-01'), 'assessed', 30, 33],
    ['compensations', both('2021-03-01', '2021-07-01'), 'persons', 12, 13],
  ])('is corrected later where a correction of %s names no day', async (of, points, ...field) => {
    const [name, from, to] = field
    const { rows } = await history.ask(`/v1/diff/${of}?${points}`)
    expect(rows).toMatchObject([{ change: 'corrected-later' }])
    expect(rows[0].fields).toContainEqual({ field: name, from, to })
  })

  it('is added on the last day that its date can mean', async () => {
    const { rows } = await history.ask('/v1/diff/needs?fromValidAt=2019-12-15&validAt=2020-01-15')
    expect(rows).toMatchObject([
      { change: 'added', events: [{ type: 'NeedsRecorded' }, { type: 'NeedsCorrected' }] },
    ])
  })

  it('is nothing where days only pass', async () => {
    const { total } = await history.ask(
      `/v1/diff/closure-orders?${both('2020-07-01', '2020-08-01')}`,
    )
    expect(total).toBe(0)
  })

  it.each([
    ['/v1/diff/visits?fromValidAt=2020-01-01', 400, 'invalid-request'],
    ['/v1/diff/plans?validAt=2020-01-01&knownAt=2020-01-01', 422, 'same-point'],
    ['/v1/diff/plans?fromValidAt=2020-01-01&knownAt=2099-01-01', 422, 'known-in-the-future'],
    [
      `/v1/explain/closure-orders/${orderNumbered(1)}?knownAt=2099-01-01`,
      422,
      'known-in-the-future',
    ],
  ])('unless %s asks for what there is not', async (url, status, code) => {
    const { status: given, body } = await history.get(url)
    expect([given, body.type]).toEqual([status, `/problems/${code}`])
  })
})

describe('A status is explained', () => {
  it('by the events known then, and what each made of it', async () => {
    const url = `/v1/explain/closure-orders/${orderNumbered(1)}?validAt=2020-05-01`
    const before = await history.ask(`${url}&knownAt=2020-03-01`)
    expect(before).toMatchObject({ status: 'standing', steps: [{ status: 'standing' }] })
    const { status, steps, text, sentence } = await history.ask(`${url}&knownAt=2020-04-01`)
    expect(status).toBe('revoked')
    expect(steps).toMatchObject([
      { event: { type: 'ClosureOrderIssued', source: DECISION }, status: 'standing' },
      { event: { type: 'ClosureOrderRevoked' }, status: 'revoked' },
    ])
    expect(steps[1].fields).toEqual(['status', 'revokedOn'])
    expect(text).toEqual({
      en: 'On 1 May 2020, as known on 1 April 2020, the closure order (LM, 1 February 2020): revoked. By: 1 February 2020 closure order: Rīkojums Nr. 7, Labklājības ministrija; 10 March 2020 revocation of the closure order.',
      lv: '01.05.2020., kā bija zināms 01.04.2020., rīkojums (LM, 01.02.2020.): atcelts. Pamats: 01.02.2020. rīkojums par darbības izbeigšanu: Rīkojums Nr. 7, Labklājības ministrija; 10.03.2020. rīkojuma atcelšana.',
    })
    expect(sentence).toEqual({
      en: 'On 1 May 2020, as known on 1 April 2020, the closure order (LM, 1 February 2020): revoked.',
      lv: '01.05.2020., kā bija zināms 01.04.2020., rīkojums (LM, 01.02.2020.): atcelts.',
    })
  })

  it.each([
    [
      `service-units/${unitNumbered(1)}?validAt=2021-01-01`,
      'the unit “Māja 1”: open.',
      'vienība „Māja 1”: atvērta.',
    ],
    [
      `needs/${needsId}`,
      'the report of needs (Daugavpils, adults with mental disorders, 2019-12): 33 people assessed, 20 people with a support plan.',
      'ziņojums par vajadzībām (Daugavpils, pilngadīgas personas ar garīga rakstura traucējumiem (GRT), 2019-12): 33 izvērtētas personas, 20 personu ar atbalsta plānu.',
    ],
    [
      `needs/${needsId}?knownAt=2020-01-01`,
      '30 people assessed, people with a support plan: not known.',
      '30 izvērtētu personu, personas ar atbalsta plānu: nav zināms.',
    ],
    [
      `compensations/${compensationId}`,
      'the compensation (Daugavpils): €10.00, 13 people compensated for.',
      'kompensācija (Daugavpils): 10,00 €, 13 personu, par kurām izmaksāta kompensācija.',
    ],
    [
      `indicators/${indicatorId}`,
      'the indicator “Personas”: Latgale, 2020-12-31: 110; Rīga, 2020-12-31: not known.',
      'rādītājs „Personas”: Latgale, 2020-12-31: 110; Rīga, 2020-12-31: nav zināms.',
    ],
  ])('in a sentence that says what %s is and what it states', async (one, en, lv) => {
    const { sentence } = await history.ask(`/v1/explain/${one}`)
    expect(sentence.en.endsWith(en)).toBe(true)
    expect(sentence.lv.replaceAll('\u00A0', ' ').endsWith(lv)).toBe(true)
  })

  it('with the places that each step of a project planned', async () => {
    const { steps } = await history.ask(`/v1/explain/infrastructure-projects/${projectId}`)
    expect(steps[1].fields).toContain('places')
    const timeline = `/v1/timeline/infrastructure-projects/${projectId}`
    const { entries } = await history.ask(timeline)
    expect(entries.at(-1).after.changed).toContainEqual({
      field: 'places',
      from: planned(30),
      to: planned(12),
    })
  })

  it('by no event of a later day, unless it makes the status of the day another', async () => {
    await history.given(
      opened(4, { effectiveOn: '2018-05-01' }),
      ofUnit(4, 'ServiceUnitRelocated', { effectiveOn: '2020-01-01', municipality: RIGA }),
      ofUnit(4, 'ServiceUnitClosed', { effectiveOn: '2021-03-01' }),
      ofUnit(4, 'ServiceUnitReopened', { effectiveOn: '2021-09-01', places: [places()] }),
      opened(3, { effectiveOn: '2018-05-01' }),
      ofOrder(3, 'ClosureOrderIssued', issuedOn('2019-02-01', '2019-10-01'), '2019-02-01'),
      ofOrder(3, 'ClosureOrderCarriedOut', { carriedOutOn: '2019-12-01' }, '2020-01-15'),
    )
    const stepsOf = async (of: string, validAt: string): Promise<unknown[]> => {
      const { status, steps } = await history.ask(`/v1/explain/${of}?validAt=${validAt}`)
      return [status, ...steps.map(({ event }: any) => event.type)]
    }
    const unit = `service-units/${unitNumbered(4)}`
    expect(await stepsOf(unit, '2018-01-01')).toEqual(['not-yet-open', 'ServiceUnitOpened'])
    expect(await stepsOf(unit, '2021-03-01')).toEqual([
      'closed',
      'ServiceUnitOpened',
      'ServiceUnitRelocated',
      'ServiceUnitClosed',
    ])
    const order = `closure-orders/${orderNumbered(3)}`
    expect(await stepsOf(order, '2019-06-01')).toEqual(['standing', 'ClosureOrderIssued'])
    expect(await stepsOf(order, '2019-10-31')).toEqual([
      'carried-out',
      'ClosureOrderIssued',
      'ClosureOrderCarriedOut',
    ])
  })

  it('unless nothing was known of it', async () => {
    const url = `/v1/explain/closure-orders/${orderNumbered(1)}?knownAt=2019-01-01`
    expect(await history.get(url)).toMatchObject({
      status: 404,
      body: { type: '/problems/not-known' },
    })
  })
})
