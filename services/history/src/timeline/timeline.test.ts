import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openHistory, type Report, type TestHistory } from '../testing/history.ts'
import {
  ADULTS,
  ofUnit,
  opened,
  orderNumbered,
  places,
  RIGA,
  unitNumbered,
} from '../testing/reports.ts'

const DECISION = { title: 'Rīkojums Nr. 7', publisher: 'Labklājības ministrija' }
const planId = '00000000-0000-4002-8000-000000000001'
const needsId = '00000000-0000-4003-8000-000000000001'
const UNIT = `/v1/timeline/service-units/${unitNumbered(1)}`
const ORDER = `/v1/timeline/closure-orders/${orderNumbered(1)}`

const ofOrder = (type: Report['type'], data: object, knownSince: string): Report =>
  ({
    type,
    data: { orderId: orderNumbered(1), units: [unitNumbered(1)], ...data },
    knownSince,
    source: DECISION,
  }) as unknown as Report
const ofPlan = (type: Report['type'], data: object, knownSince: string): Report =>
  ({ type, data: { planId, ...data }, knownSince }) as unknown as Report
const ofNeeds = (type: Report['type'], data: object, knownSince: string): Report =>
  ({ type, data: { needsId, ...data }, knownSince }) as unknown as Report
const counted = (effectiveOn: string, operational: number, knownSince = effectiveOn): Report =>
  ofUnit(1, 'OperationalPlacesSet', { targetGroup: ADULTS, operational, effectiveOn }, knownSince)
const target = (places: number) => ({
  territory: 'Latgale',
  serviceType: 'group-apartment',
  targetGroup: ADULTS,
  by: '2020-12-31',
  places,
})

let history: TestHistory
beforeAll(async () => {
  history = await openHistory()
  await history.given(
    opened(1, { provider: 'SIA "Saule"' }),
    counted('2020-03-01', 15),
    ofUnit(
      1,
      'CountCorrected',
      {
        targetGroup: ADULTS,
        measure: 'operational',
        count: 14,
        effectiveOn: '2020-03-01',
        reason: 'a typing error',
      },
      '2020-06-10',
    ),
    ofOrder(
      'ClosureOrderIssued',
      { authority: 'LM', issuedOn: '2020-07-01', effectiveOn: '2030-01-01' },
      '2020-07-01',
    ),
    ofOrder('ClosureOrderRevoked', { revokedOn: '2020-09-01' }, '2020-09-01'),
    ofPlan('PlanDrafted', { title: 'Plāns', territory: 'Latgale' }, '2018-04-20'),
    ofPlan(
      'PlanApproved',
      { approvedOn: '2018-07-25', by: 'Padome', validFrom: '2017-01-01', validTo: '2020-12-31' },
      '2018-07-25',
    ),
    ofPlan('PlanTargetsSet', { decidedOn: '2018-07-25', targets: [target(10)] }, '2018-07-25'),
    ofPlan('PlanAmended', { amendedOn: '2018-12-27', targets: [target(16)] }, '2018-12-27'),
    ofNeeds(
      'NeedsRecorded',
      {
        municipality: RIGA,
        targetGroup: ADULTS,
        asOf: '2019',
        assessed: 50,
        supportPlans: 'unknown',
      },
      '2019-12-31',
    ),
    ofNeeds('NeedsCorrected', { assessed: 58, supportPlans: 'unknown', reason: 'x' }, '2020-02-01'),
    opened(2, { municipality: '0604300', effectiveOn: '2019-01-01' }),
    ofUnit(2, 'ServiceUnitRelocated', { municipality: RIGA, effectiveOn: '2020-05-01' }),
    ofUnit(2, 'ServiceUnitRenamed', { name: 'Māja Rīgā', effectiveOn: '2020-08-01' }),
  )
})
afterAll(() => history.close())

const typesOf = ({ entries }: any): string[] => entries.map(({ type }: any) => type)
const entryOf = ({ entries }: any, type: string): any =>
  entries.find((entry: any) => entry.type === type)

const linksOf = ({ entries }: any): string[] =>
  entries.flatMap(({ links }: any) => Object.values(links).filter((link) => link !== null))

describe('A timeline of a unit', () => {
  it('has its reports and the orders on it, each as it was in its time', async () => {
    const timeline = await history.ask(UNIT)
    expect(timeline).toMatchObject({
      about: { kind: 'one', capability: 'service-units', id: unitNumbered(1) },
      total: 5,
    })
    expect(
      timeline.entries.map(({ type, effectiveOn, after }: any) => [
        type,
        effectiveOn,
        after.status,
        after.places[0]?.operational,
      ]),
    ).toEqual([
      ['ServiceUnitOpened', '2020-01-01', 'open', 12],
      ['OperationalPlacesSet', '2020-03-01', 'open', 15],
      ['CountCorrected', '2020-03-01', 'open', 14],
      ['ClosureOrderIssued', '2020-07-01', 'open', 14],
      ['ClosureOrderRevoked', '2020-09-01', 'open', 14],
    ])
  })

  it('is made of one reading of its stream', async () => {
    const read = vi.spyOn(history.store, 'readStream')
    await history.ask(`${UNIT}?limit=199`)
    const streams = read.mock.calls.map(([stream]) => stream)
    expect(streams).toContain(`serviceUnits-${unitNumbered(1)}`)
    expect(new Set(streams).size).toBe(streams.length)
  })

  it('says what each states, who recorded it when, and what it is called', async () => {
    const { entries } = await history.ask(UNIT)
    expect(entries[1]).toMatchObject({
      words: { en: 'report of operational places', lv: 'ziņojums par vietu skaitu' },
      stream: `serviceUnits-${unitNumbered(1)}`,
      revision: 1,
      knownSince: '2020-02-29T22:00:00.000Z',
      recordedAt: '2026-06-15T09:00:00.000Z',
      recordedBy: { role: 'reporter', organisation: null },
      said: { targetGroup: ADULTS, operational: 15, effectiveOn: '2020-03-01' },
    })
    expect(JSON.stringify(entries)).not.toContain('reporter-1')
  })

  it('lets a correction and what it corrects point at each other, and leads there', async () => {
    const timeline = await history.ask(UNIT)
    const [was, is] = [
      entryOf(timeline, 'OperationalPlacesSet'),
      entryOf(timeline, 'CountCorrected'),
    ]
    expect(is.changes).toMatchObject([{ relation: 'corrects', event: was.event }])
    expect(was.changedBy).toMatchObject([{ relation: 'corrects', event: is.event }])
    const { entries } = (await history.get(was.changedBy[0].href)).body
    expect(entries).toEqual([is])
    const revoked = entryOf(timeline, 'ClosureOrderRevoked')
    expect(entryOf(timeline, 'ClosureOrderIssued').changedBy).toMatchObject([
      { relation: 'revokes', event: revoked.event },
    ])
  })

  it('knows of no correction before it was made', async () => {
    const { entries } = await history.ask(`${UNIT}?knownAt=2020-06-09`)
    expect(entries).toHaveLength(2)
    expect(entries[1].changedBy).toEqual([])
  })

  it('leads to why it had so many places, and to the document', async () => {
    const timeline = await history.ask(UNIT)
    const { links } = entryOf(timeline, 'CountCorrected')
    expect((await history.get(links.explainPlaces)).body).toMatchObject({
      number: 14,
      measure: 'operational',
    })
    expect((await history.get(links.explain)).body).toMatchObject({ status: 'open' })
    const issued = entryOf(timeline, 'ClosureOrderIssued')
    const proven = (await history.get(issued.links.source)).body
    expect(proven).toMatchObject({ about: { kind: 'source', source: DECISION }, total: 2 })
    expect(typesOf(proven)).toEqual(['ClosureOrderIssued', 'ClosureOrderRevoked'])
    expect(entryOf(proven, 'ClosureOrderIssued').after.status).toBe('standing')
  })

  it.each([
    ['validAt=2020-02-01', ['ServiceUnitOpened']],
    ['clock=effective&from=2020-03-01&to=2020-03-01', ['OperationalPlacesSet', 'CountCorrected']],
    ['clock=known&from=2020-03-02&to=2020-06-10', ['CountCorrected']],
    ['clock=effective&from=2020-04-01', ['ClosureOrderIssued', 'ClosureOrderRevoked']],
  ])('with %s has only %j', async (asked, types) => {
    expect(typesOf(await history.ask(`${UNIT}?${asked}`))).toEqual(types)
  })

  it('is the same by the name of its stream', async () => {
    const { entries } = await history.ask(UNIT)
    const ofStream = await history.ask(`/v1/timeline/serviceUnits-${unitNumbered(1)}`)
    expect(ofStream.entries).toEqual(entries)
  })

  it('comes in pages that keep what was known, and where they began', async () => {
    const first = await history.get(`${UNIT}?limit=2`)
    const next = /<([^>]*)>; rel="next"/.exec(first.headers['link'] ?? '')?.[1] ?? ''
    expect(next).toContain(`knownAt=${encodeURIComponent(first.body.knownAt)}`)
    expect(next).not.toContain('validAt')
    expect(typesOf((await history.get(next)).body)).toEqual([
      'CountCorrected',
      'ClosureOrderIssued',
    ])
    const bounded = await history.get(`${UNIT}?limit=1&validAt=2020-12-01`)
    expect(bounded.headers['link']).toContain('validAt=2020-12-01')
  })

  it('has a tag, and is not sent again while nothing is recorded', async () => {
    const { headers } = await history.get(UNIT)
    const again = await history.get(UNIT, { 'if-none-match': headers['etag'] ?? '' })
    expect(again.status).toBe(304)
  })
})

describe('A timeline of a plan', () => {
  it('says its targets as each decision did, not as they are today', async () => {
    const { entries } = await history.ask(`/v1/timeline/plans/${planId}`)
    const changed = (at: number): any =>
      entries[at].after.changed.find(({ field }: any) => field === 'targets')
    expect(typesOf({ entries })).toEqual([
      'PlanDrafted',
      'PlanApproved',
      'PlanTargetsSet',
      'PlanAmended',
    ])
    expect(changed(2).to).toMatchObject([{ places: 10 }])
    expect(changed(3)).toMatchObject({ from: [{ places: 10 }], to: [{ places: 16 }] })
    expect(entries[1]).toMatchObject({ effectiveOn: '2017-01-01', after: { status: 'in-force' } })
    expect(entries[3].changes).toMatchObject([{ relation: 'amends', type: 'PlanTargetsSet' }])
  })
})

describe('A timeline of a municipality', () => {
  const of = (code: string, more = ''): Promise<any> =>
    history.ask(`/v1/timeline/municipalities/${code}?${more}`)
  const unitsIn = async (code: string, more = ''): Promise<string[]> =>
    (await of(code, `${more}&from=2019-01-01`)).entries
      .filter(({ stream }: any) => stream.startsWith('serviceUnits-'))
      .map(({ type, about }: any) => `${type} ${Number(about.id.slice(-3))}`)

  it('has what happened in it, a unit only while it was there', async () => {
    expect(await unitsIn(RIGA)).toEqual(['ServiceUnitRelocated 2', 'ServiceUnitRenamed 2'])
    expect(entryOf(await of(RIGA), 'NeedsCorrected')).toMatchObject({
      about: { capability: 'needs', id: needsId },
      said: { assessed: 58 },
      after: { on: '2019-12-31', changed: [{ field: 'assessed', from: 50, to: 58 }, {}] },
    })
  })

  it('has within the boundaries of now what its predecessors had, and says which they were', async () => {
    const before = await of('0604300', 'validAt=2021-06-30')
    expect(typesOf(before)).toContain('ServiceUnitOpened')
    const now = await of('LV0042000')
    expect(now.about).toMatchObject({ kind: 'municipality', name: 'Preiļu novads' })
    expect(now.about.predecessors.map(({ code }: any) => code)).toContain('0604300')
    expect(await unitsIn('LV0042000')).toEqual(['ServiceUnitOpened 2', 'ServiceUnitRelocated 2'])
    const reform = entryOf(now, 'MergerScheduled')
    expect(reform).toMatchObject({
      recordedBy: null,
      position: null,
      after: { status: 'ahead' },
    })
    for (const address of [now.about.predecessors[0].href, ...linksOf(now)])
      expect([address, (await history.get(address)).status]).toEqual([address, 200])
  })

  it.each([
    ['0604300', 422, 'municipality-not-in-force'],
    ['Rīga', 404, 'not-known'],
  ])('%s of today is a problem', async (code, status, type) => {
    const answer = await history.get(`/v1/timeline/municipalities/${encodeURIComponent(code)}`)
    expect([answer.status, answer.body.type]).toEqual([status, `/problems/${type}`])
  })
})

describe('A timeline of a provider', () => {
  it('has its units and the orders on them, in any spelling of its name', async () => {
    const timeline = await history.ask(
      `/v1/timeline/providers/${encodeURIComponent('sia „saule”')}`,
    )
    expect(typesOf(timeline)).toEqual([
      'ServiceUnitOpened',
      'ClosureOrderIssued',
      'ClosureOrderRevoked',
    ])
    expect(timeline.entries[1].about).toMatchObject({ capability: 'closure-orders' })
  })
})

describe('A timeline', () => {
  it.each([
    [`/v1/timeline/plans/${unitNumbered(1)}`, 404, 'not-known'],
    [`${ORDER}?knownAt=2020-01-01`, 404, 'not-known'],
    [`${ORDER}?event=${unitNumbered(1)}`, 404, 'not-known'],
    [`/v1/timeline/__proto__-${unitNumbered(1)}`, 404, 'not-known'],
    ['/v1/timeline/providers/nobody', 404, 'not-known'],
    ['/v1/timeline/sources/0123456789abcdef', 404, 'not-known'],
    [`/v1/timeline/visits/${unitNumbered(1)}`, 400, 'invalid-request'],
    [`${UNIT}?from=2020-01-02&to=2020-01-01`, 400, 'invalid-request'],
    [`${UNIT}?validAt=2020-02-30`, 400, 'invalid-request'],
    [`${UNIT}?knownAt=2099-01-01`, 422, 'known-in-the-future'],
    [`${UNIT}?cursor=abc`, 400, 'invalid-request'],
  ])('%s is a problem', async (url, status, code) => {
    const answer = await history.get(url)
    expect([answer.status, answer.body.type]).toEqual([status, `/problems/${code}`])
  })

  it('of a unit opened on no documented day says so', async () => {
    await history.given(
      opened(3, { effectiveOn: 'undocumented', places: [places({ operational: 'unknown' })] }),
    )
    const url = `/v1/timeline/service-units/${unitNumbered(3)}`
    expect((await history.ask(url)).entries).toMatchObject([
      {
        effectiveOn: 'undocumented',
        after: { on: 'undocumented', status: 'open', places: [{ operational: 'unknown' }] },
        links: { explain: null },
      },
    ])
  })
})
