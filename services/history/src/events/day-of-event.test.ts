import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHistory, type Report, type TestHistory } from '../testing/history.ts'
import { DAUGAVPILS, opened, orderNumbered, unitNumbered } from '../testing/reports.ts'

const changeId = '00000000-0000-4006-8000-000000000001'
const projectId = '00000000-0000-4002-8000-000000000001'

const ofOrder = (order: number, type: Report['type'], data: object, knownSince: string): Report =>
  ({
    type,
    data: { orderId: orderNumbered(order), units: [unitNumbered(order)], ...data },
    knownSince,
  }) as unknown as Report
const ofProject = (type: Report['type'], data: object, knownSince: string): Report =>
  ({ type, data: { projectId, ...data }, knownSince }) as unknown as Report
const basis = { title: 'Likums', publisher: 'Saeima' }
const ofMerger = (type: Report['type'], data: object, knownSince: string): Report =>
  ({
    type,
    data: { changeId, predecessors: ['LV0001000'], effectiveOn: '2026-01-01', basis, ...data },
    knownSince,
  }) as unknown as Report

let history: TestHistory
beforeAll(async () => {
  history = await openHistory()
  await history.given(
    opened(1),
    ofOrder(
      1,
      'ClosureOrderIssued',
      { authority: 'LM', issuedOn: '2021-01-10', effectiveOn: '2021-12-31' },
      '2021-01-10',
    ),
    ofOrder(
      1,
      'ClosureOrderAmended',
      { amendedOn: '2021-05-01', effectiveOn: '2022-06-30' },
      '2021-05-03',
    ),
    ofOrder(1, 'ClosureOrderRevoked', { revokedOn: '2022-02-01' }, '2022-02-02'),
    opened(2, { effectiveOn: '2018-01-01' }),
    ofOrder(
      2,
      'ClosureOrderIssued',
      { authority: 'LM', issuedOn: '2019-02-01', effectiveOn: '2019-10-01' },
      '2019-02-01',
    ),
    ofOrder(2, 'ClosureOrderCarriedOut', { carriedOutOn: '2019-12-01' }, '2020-01-15'),
    ofProject(
      'ProjectInvited',
      { name: 'Projekts', municipality: DAUGAVPILS, invitedOn: '2017-05-01' },
      '2017-05-02',
    ),
    ofProject('ProjectSubmitted', { submittedOn: '2017-09-01' }, '2017-09-01'),
    ofProject(
      'ProjectApproved',
      { approvedOn: '2018-02-01', from: '2018-03-01', until: '2019-12-31' },
      '2018-02-03',
    ),
    ofMerger(
      'MergerScheduled',
      { scheduledOn: '2025-08-01', successor: { code: DAUGAVPILS } },
      '2025-08-01',
    ),
    ofMerger('MergerBlocked', { blockedOn: '2025-10-01' }, '2025-10-01'),
  )
})
afterAll(() => history.close())

const ORDER = `closure-orders/${orderNumbered(1)}`
const timeline = (of: string, query: string): Promise<any> =>
  history.ask(`/v1/timeline/${of}?${query}`)
const daysOf = ({ entries }: any): unknown[] =>
  entries.map(({ type, effectiveOn }: any) => [type, effectiveOn])
const rowsBetween = async (capability: string, from: string, to: string): Promise<unknown[]> => {
  const url = `/v1/diff/${capability}?fromValidAt=${from}&validAt=${to}`
  return (await history.ask(url)).rows.map(({ status, events }: any) => [
    status.from,
    status.to,
    events.map(({ type }: any) => type),
  ])
}

describe('The day of an act', () => {
  it('is what an order is about: a standing one is there before the day that it names', async () => {
    const at = 'validAt=2021-06-30&knownAt=2021-06-30'
    const acts = [
      ['ClosureOrderIssued', '2021-01-10'],
      ['ClosureOrderAmended', '2021-05-01'],
    ]
    expect(daysOf(await timeline(ORDER, at))).toEqual(acts)
    expect(daysOf(await timeline(`service-units/${unitNumbered(1)}`, at))).toEqual([
      ['ServiceUnitOpened', '2020-01-01'],
      ...acts,
    ])
  })

  it('lies, of a revocation, behind that of the amendment that it revokes', async () => {
    expect(daysOf(await timeline(ORDER, 'clock=effective')).at(-1)).toEqual([
      'ClosureOrderRevoked',
      '2022-02-01',
    ])
  })

  it('is what a merger that is scheduled and blocked is about', async () => {
    expect(daysOf(await timeline(`territories/${changeId}`, 'validAt=2025-11-15'))).toEqual([
      ['MergerScheduled', '2025-08-01'],
      ['MergerBlocked', '2025-10-01'],
    ])
  })

  it('is what a carrying out is about, wherever it is told', async () => {
    const { steps } = await history.ask(`/v1/explain/closure-orders/${orderNumbered(2)}`)
    expect(steps[1].event).toMatchObject({
      type: 'ClosureOrderCarriedOut',
      effectiveOn: '2019-12-01',
    })
  })
})

describe('What differs in a register between two days', () => {
  it.each([
    ['closure-orders', '2020-12-31', '2021-01-31', 'announced', 'standing', ['ClosureOrderIssued']],
    ['closure-orders', '2022-01-15', '2022-02-15', 'standing', 'revoked', ['ClosureOrderRevoked']],
    [
      'closure-orders',
      '2019-09-30',
      '2019-10-31',
      'standing',
      'carried-out',
      ['ClosureOrderIssued', 'ClosureOrderCarriedOut'],
    ],
    [
      'infrastructure-projects',
      '2018-01-15',
      '2018-02-15',
      'submitted',
      'approved',
      ['ProjectApproved'],
    ],
  ])('of %s from %s to %s is %s, then %s, by %j', async (capability, from, to, was, is, types) => {
    expect(await rowsBetween(capability, from, to)).toEqual([[was, is, types]])
  })

  it('comes, where an order takes effect by itself, from what names the day', async () => {
    const url =
      '/v1/diff/closure-orders?fromValidAt=2022-06-01&validAt=2022-07-31&knownAt=2021-06-30'
    const { rows } = await history.ask(url)
    expect(rows).toMatchObject([
      { status: { from: 'standing', to: 'in-effect' }, events: [{ type: 'ClosureOrderAmended' }] },
    ])
  })
})
