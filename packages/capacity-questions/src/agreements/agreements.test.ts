import { agreements } from '@vietas/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCapacity, type TestCapacity } from '../testing/capacity.ts'
import {
  idNumbered,
  issued,
  knownSince,
  ofOrder,
  opened,
  orderNumbered,
  reportedOf,
} from '../testing/reports.ts'

const MINISTRY = 'Labklājības ministrija'
const COUNCIL = 'Daugavpils novada dome'
const EVALUATE = '00000000-0000-4003-8000-000000000001'
const SUPPORT = '00000000-0000-4003-8000-000000000002'
const PLAN = '00000000-0000-4003-8000-000000000003'
const source = { title: 'Nodomu protokols', publisher: 'Jauns.lv', date: '2016-09-28' }

const since = (day: string) => ({ knownSince: day, source })
const signed = (number: number, signedOn: string, parties: readonly string[]) =>
  reportedOf(agreements, number, 'AgreementSigned', { parties, signedOn }, since(signedOn))
const made = (number: number, id: string, madeOn: string, promise: object) =>
  reportedOf(agreements, number, 'CommitmentMade', { madeOn, ...promise }, { id, ...since(madeOn) })

const GIVEN = [
  knownSince('2016-01-01', opened(1)),
  knownSince('2016-05-24', issued(1, [1], { issuedOn: '2016-05-24', effectiveOn: '2019-09-01' })),
  signed(1, '2016-09-28', [MINISTRY, COUNCIL]),
  made(1, EVALUATE, '2016-09-28', {
    who: [MINISTRY, COUNCIL],
    what: 'evaluate',
    dueOn: '2017-06-30',
    closureOrder: orderNumbered(1),
  }),
  made(1, SUPPORT, '2016-09-28', { who: [MINISTRY], what: 'support' }),
  knownSince(
    '2016-09-28',
    ofOrder(1, 'ClosureOrderRevoked', [1], { revokedOn: '2016-09-28', reviewDue: '2017-06-30' }),
  ),
  signed(2, '2013-04-26', [MINISTRY]),
  made(2, PLAN, '2013-04-26', { who: [MINISTRY], what: 'a plan', dueOn: '2014-12-31' }),
  reportedOf(
    agreements,
    2,
    'CommitmentFulfilled',
    { commitment: PLAN, fulfilledOn: '2015-07-15' },
    since('2015-07-15'),
  ),
]

let capacity: TestCapacity
beforeAll(async () => {
  capacity = await openCapacity()
  await capacity.given(...GIVEN)
})
afterAll(() => capacity.close())

const standing = async (query: string): Promise<Record<string, string>> => {
  const { commitments } = await capacity.ask(`/v1/commitments?${query}`)
  return Object.fromEntries(commitments.map(({ what, status }: any) => [what, status]))
}

describe('Commitments of all agreements', () => {
  it('stand as they did on the day, as known on the day', async () => {
    expect(await standing('validAt=2015-01-01')).toEqual({ 'a plan': 'overdue' })
    expect(await standing('validAt=2014-12-31')).toEqual({ 'a plan': 'due' })
    expect(await standing('validAt=2015-07-15')).toEqual({ 'a plan': 'fulfilled-late' })
    expect(await standing('validAt=2016-01-01&knownAt=2015-07-14')).toEqual({ 'a plan': 'overdue' })
    expect(await standing('validAt=2020-01-01')).toEqual({
      evaluate: 'overdue',
      support: 'open',
      'a plan': 'fulfilled-late',
    })
    expect(await standing('validAt=2020-01-01&knownAt=2013-01-01')).toEqual({})
  })

  it('are filtered, and counted for each party', async () => {
    const day = 'validAt=2020-01-01'
    expect(await standing(`${day}&status=overdue`)).toEqual({ evaluate: 'overdue' })
    expect(await standing(`${day}&party=DAUGAVPILS%20novada%20dome`)).toEqual({
      evaluate: 'overdue',
    })
    expect(await standing(`${day}&dueBy=2014-12-31`)).toEqual({ 'a plan': 'fulfilled-late' })
    expect(await standing(`${day}&closureOrder=${orderNumbered(1)}`)).toEqual({
      evaluate: 'overdue',
    })
    expect(await standing(`${day}&agreement=${idNumbered(1)}&status=open`)).toEqual({
      support: 'open',
    })
    expect(await standing('validAt=2013-01-01&status=not-yet-made')).toMatchObject({
      support: 'not-yet-made',
    })
    const { byStatus, byParty } = await capacity.ask(`/v1/commitments?${day}`)
    expect(byStatus).toMatchObject({ open: 1, overdue: 1, 'fulfilled-late': 1, lapsed: 0 })
    expect(byParty).toMatchObject([
      { party: COUNCIL, overdue: 1, open: 0 },
      { party: MINISTRY, overdue: 1, open: 1, 'fulfilled-late': 1 },
    ])
  })

  it('link the closure order that hangs on them, as it stands, and the events behind them', async () => {
    const of = async (clocks: string): Promise<any> =>
      (await capacity.ask(`/v1/commitments?closureOrder=${orderNumbered(1)}&${clocks}`))
        .commitments[0]
    const row = await of('validAt=2018-01-01')
    expect(row).toMatchObject({
      agreement: { id: idNumbered(1), parties: [MINISTRY, COUNCIL] },
      closureOrder: {
        id: orderNumbered(1),
        status: 'revoked',
        revokedOn: '2016-09-28',
        reviewDue: '2017-06-30',
        reviewOverdue: true,
      },
      statedBy: [{ event: EVALUATE, source }],
    })
    expect((await of('validAt=2016-12-01&knownAt=2016-12-01')).closureOrder).toMatchObject({
      status: 'revoked',
      reviewOverdue: false,
    })
  })

  it('come a page at a time, what is due first before all', async () => {
    await standing('')
    const seen: string[] = []
    let url: string | undefined = '/v1/commitments?limit=1&validAt=2020-01-01'
    while (url !== undefined) {
      const { body, headers } = await capacity.get(url)
      expect(body.total).toBe(3)
      seen.push(...body.commitments.map(({ what }: any) => what))
      url = /<([^>]+)>; rel="next"/.exec(headers['link'] ?? '')?.[1]
    }
    expect(seen).toEqual(['a plan', 'evaluate', 'support'])
  })
})

describe('Agreements', () => {
  it('are listed by their day, with their commitments, and filtered', async () => {
    const ids = async (query: string): Promise<string[]> =>
      (await capacity.ask(`/v1/agreements?validAt=2020-01-01${query}`)).agreements.map(
        ({ id }: any) => id,
      )
    expect(await ids('')).toEqual([idNumbered(2), idNumbered(1)])
    expect(await ids(`&party=${encodeURIComponent(COUNCIL)}`)).toEqual([idNumbered(1)])
    expect(await ids('&commitmentStatus=fulfilled-late')).toEqual([idNumbered(2)])
    const { agreement, events } = await capacity.ask(`/v1/agreements/${idNumbered(1)}`)
    expect(agreement).toMatchObject({ status: 'signed', commitments: [{}, {}] })
    expect(events).toHaveLength(3)
  })
})
