import { plans } from '@vietas/domain'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { openCapacity, type TestCapacity } from '../testing/capacity.ts'
import {
  ADULTS,
  knownSince,
  ofOne,
  opened,
  places,
  unknownPlaces,
  type Report,
} from '../testing/reports.ts'

const PREILI = '0760202'
const VARKAVA = '0769101'
const DAUGAVPILS_2018 = '0050000'
const REZEKNE_2018 = '0210000'

const idOf = (plan: number): string => `00000000-0000-4002-8000-${String(plan).padStart(12, '0')}`
const ofPlan = (plan: number, type: Parameters<typeof ofOne>[2], data: object): Report =>
  ofOne(plans, idOf(plan), type, data)
const drafted = (plan: number, territory = 'Latgale', title = `DI plāns ${plan}`): Report =>
  ofPlan(plan, 'PlanDrafted', { title, territory })
const approved = (plan: number, changes: object = {}): Report =>
  ofPlan(plan, 'PlanApproved', {
    approvedOn: '2018-07-25',
    by: 'Sociālo pakalpojumu attīstības padome',
    validFrom: '2017-01-01',
    validTo: '2020-12-31',
    ...changes,
  })
const target = (territory: string, aim: number, changes: object = {}) => ({
  territory,
  serviceType: 'group-apartment',
  targetGroup: ADULTS,
  by: '2020-12-31',
  places: aim,
  ...changes,
})
const targetsSet = (plan: number, ...targets: readonly object[]): Report =>
  ofPlan(plan, 'PlanTargetsSet', { decidedOn: '2018-07-25', targets })
const amended = (plan: number, amendedOn: string, changes: object = {}): Report =>
  knownSince(amendedOn, ofPlan(plan, 'PlanAmended', { amendedOn, ...changes }))
/** A group apartment since 2018. */
const unitIn = (unit: number, municipality: string, operational: number | 'unknown'): Report =>
  opened(unit, {
    municipality,
    effectiveOn: '2018-01-01',
    places: [
      operational === 'unknown'
        ? unknownPlaces()
        : places({ authorised: operational, operational, occupied: 0 }),
    ],
  })

let capacity: TestCapacity
beforeEach(async () => {
  capacity = await openCapacity()
})
afterEach(() => capacity.close())

const listed = async (query: string): Promise<any[]> =>
  (await capacity.ask(`/v1/plans${query}`)).plans
const progress = (query = '', plan?: number): Promise<any> =>
  capacity.ask(`/v1/plans/${plan === undefined ? '' : `${idOf(plan)}/`}progress${query}`)

describe('The documented plan of Latgale', () => {
  const materials = {
    title: 'Materials of the Latgale DI plan',
    publisher: 'Latgales plānošanas reģions',
    date: '2019-04-05',
  }
  const preili = { title: 'Apstiprināts plāns', publisher: 'Preiļu novads', date: '2018-07-25' }
  const documented = (since: string, report: Report, source = materials): Report => ({
    ...knownSince(since, report),
    source,
  })
  beforeEach(() =>
    capacity.given(
      documented('2018-04-20', drafted(1)),
      documented(
        '2018-04-20',
        ofPlan(1, 'PlanConsulted', { from: '2018-04-20', to: '2018-05-21' }),
      ),
      documented('2018-07-25', approved(1), preili),
      documented('2018-12-27', amended(1, '2018-12-27')),
      documented('2019-04-05', amended(1, '2019-04-05')),
    ),
  )

  it.each([
    ['2017-06-30', '2018-07-24', []],
    ['2017-06-30', '2018-07-26', ['in-force']],
    ['2016-12-31', '2018-07-26', []],
    ['2020-12-31', '2018-07-26', ['in-force']],
    ['2021-01-01', '2018-07-26', []],
  ])('in force in Latgale on %s, as known on %s: %j', async (day, knownAt, statuses) => {
    const found = await listed(
      `?territory=Latgale&status=in-force&validAt=${day}&knownAt=${knownAt}`,
    )
    expect(found.map(({ status }) => status)).toEqual(statuses)
  })

  it('covers every municipality of the region, and no other', async () => {
    const at = 'status=in-force&validAt=2019-01-01'
    expect(await listed(`?territory=${PREILI}&${at}`)).toHaveLength(1)
    expect(await listed(`?territory=0010000&${at}`)).toEqual([])
    expect(await listed(`?territory=LV&${at}`)).toEqual([])
    expect(await listed(`?territory=LV0042000&${at}&boundaries=now`)).toHaveLength(1)
  })

  it('is in consultation on its days, and says who states what', async () => {
    const [plan] = await listed('?validAt=2018-05-21&knownAt=2018-05-01')
    expect(plan).toMatchObject({
      status: 'in-consultation',
      draftedOn: null,
      area: { kind: 'planningRegion', name: 'Latgale' },
      consultations: [{ from: '2018-04-20', to: '2018-05-21', statedBy: { source: materials } }],
      approval: null,
    })
    expect(await listed('?validAt=2018-05-22&knownAt=2018-05-22')).toMatchObject([
      { status: 'draft' },
    ])
  })

  it('has as many amendments as were known, of which nothing else is stated', async () => {
    const amendments = async (knownAt: string) =>
      (await listed(`?knownAt=${knownAt}`))[0].amendments
    expect(await amendments('2018-12-26')).toEqual([])
    expect(await amendments('2018-12-27')).toHaveLength(1)
    expect(await amendments('2019-04-05')).toMatchObject([
      { amendedOn: '2018-12-27', summary: null },
      { amendedOn: '2019-04-05', statedBy: { knownSince: expect.any(String), source: materials } },
    ])
  })
})

describe('What a plan aims at', () => {
  const aims = async (query: string) =>
    (await listed(query))[0].targets.map(({ serviceType, places: aim }: any) => [serviceType, aim])

  it('is what it said before each amendment, on the day and as known', async () => {
    await capacity.given(
      knownSince('2018-07-25', drafted(1)),
      knownSince('2018-07-25', approved(1)),
      knownSince('2018-07-25', targetsSet(1, target('Latgale', 58))),
      amended(1, '2018-12-27', { targets: [target('Latgale', 60)] }),
      amended(1, '2019-04-05', {
        removed: [{ ...target('Latgale', 0), places: undefined }].map(
          ({ places: _, ...key }) => key,
        ),
        targets: [target('Latgale', 163, { serviceType: 'day-centre' })],
      }),
    )
    expect(await aims('?validAt=2017-06-30')).toEqual([['group-apartment', 58]])
    expect(await aims('?validAt=2018-12-27')).toEqual([['group-apartment', 60]])
    expect(await aims('?validAt=2019-04-05')).toEqual([['day-centre', 163]])
    expect(await aims('?validAt=2019-04-05&knownAt=2018-12-26')).toEqual([['group-apartment', 58]])
    expect(await aims('?validAt=2019-04-05&knownAt=2019-04-04')).toEqual([['group-apartment', 60]])
  })

  it('until another day, where an amendment says so', async () => {
    await capacity.given(
      drafted(1),
      approved(1),
      amended(1, '2019-04-05', { validTo: '2023-12-31' }),
      ofPlan(1, 'PlanLapsed', { lapsedOn: '2022-01-01' }),
    )
    const on = async (day: string) => (await listed(`?validAt=${day}`))[0]
    expect(await on('2019-04-04')).toMatchObject({ validTo: '2020-12-31', status: 'in-force' })
    expect(await on('2021-06-01')).toMatchObject({ validTo: '2023-12-31', status: 'in-force' })
    expect(await on('2022-01-01')).toMatchObject({ status: 'lapsed' })
  })
})

describe('The list of plans', () => {
  it('goes by pages, in the order of titles', async () => {
    const position = await capacity.given(
      drafted(1, PREILI, 'Šķilbēni'),
      drafted(2, 'Latgale', 'Āža plāns'),
      drafted(3, 'LV', 'Zeme'),
    )
    const first = await capacity.get(`/v1/plans?limit=2&after=${position}`)
    expect(first.body).toMatchObject({
      total: 3,
      plans: [{ title: 'Āža plāns' }, { title: 'Šķilbēni' }],
    })
    const next = /<([^>]+)>; rel="next"/.exec(first.headers['link'] ?? '')?.[1] ?? ''
    expect((await capacity.get(next)).body.plans).toMatchObject([{ title: 'Zeme' }])
  })

  it('is of the target groups that plans name or aim at, and of service types that they aim at', async () => {
    await capacity.given(
      ofPlan(1, 'PlanDrafted', { title: 'A', territory: 'LV', targetGroups: ['older-people'] }),
      drafted(2),
      targetsSet(2, target('Latgale', 1)),
    )
    expect(await listed('?targetGroup=older-people')).toMatchObject([{ title: 'A' }])
    expect(await listed(`?targetGroup=${ADULTS}`)).toMatchObject([{ id: idOf(2) }])
    expect(await listed('?targetGroup=children-in-care')).toEqual([])
    expect(await listed('?serviceType=group-apartment')).toMatchObject([{ id: idOf(2) }])
    expect(await listed('?serviceType=day-centre')).toEqual([])
  })

  it.each([
    ['territory=Letgale', 422, 'unknown-area'],
    ['territory=0760202', 422, 'municipality-not-in-force'],
    ['territory=0769999', 422, 'unknown-municipality'],
    ['status=valid', 400, 'invalid-request'],
  ])('with %s is refused: %i %s', async (query, status, code) => {
    expect(await capacity.get(`/v1/plans?${query}`)).toMatchObject({
      status,
      body: { type: `/problems/${code}`, errors: [{ in: 'query' }] },
    })
  })
})

describe('Progress', () => {
  it('of 5 of 10 and 90 of 100 places is 95 of 110, never the mean of rates', async () => {
    await capacity.given(
      drafted(1),
      approved(1),
      targetsSet(1, target(PREILI, 10), target(DAUGAVPILS_2018, 100)),
      unitIn(1, PREILI, 5),
      unitIn(2, DAUGAVPILS_2018, 90),
    )
    const answer = await progress('?validAt=2019-01-01&by=municipality', 1)
    expect(answer.rows).toMatchObject([
      { municipality: { name: 'Daugavpils' }, target: 100, attained: 90, gap: 10, percent: 90 },
      { municipality: { name: 'Preiļu novads' }, target: 10, attained: 5, gap: 5, percent: 50 },
    ])
    expect(answer.total).toMatchObject({ target: 110, attained: 95, gap: 15, percent: 86.4 })
    const byRegion = await progress('?validAt=2019-01-01&by=planningRegion', 1)
    expect(byRegion.rows).toMatchObject([{ planningRegion: 'Latgale', percent: 86.4 }])
  })

  it('of what nobody has counted is unknown, and counts for neither gap nor rate', async () => {
    await capacity.given(
      drafted(1),
      approved(1),
      targetsSet(1, target(PREILI, 10), target(DAUGAVPILS_2018, 100), target(REZEKNE_2018, 7)),
      unitIn(1, PREILI, 5),
      unitIn(2, DAUGAVPILS_2018, 'unknown'),
    )
    const { rows, total } = await progress('?validAt=2019-01-01&by=municipality', 1)
    const unknown = { attained: 'unknown', gap: null, percent: null, targetsUnknown: 1 }
    expect(rows).toMatchObject([
      { municipality: { name: 'Daugavpils' }, ...unknown, units: 1, unitsWithUnknown: 1 },
      { municipality: { name: 'Preiļu novads' }, attained: 5 },
      { municipality: { name: 'Rēzekne' }, ...unknown, units: 0, unitsWithUnknown: 0 },
    ])
    expect(total).toMatchObject({
      target: 117,
      attained: 5,
      gap: 5,
      percent: 50,
      targetsUnknown: 2,
      targetUnknown: 107,
      unitsWithUnknown: 1,
    })
  })

  it('with some counts unknown is that of those known, and says so', async () => {
    await capacity.given(
      drafted(1),
      approved(1),
      targetsSet(1, target('Latgale', 20)),
      unitIn(1, PREILI, 5),
      unitIn(2, DAUGAVPILS_2018, 'unknown'),
    )
    const { rows } = await progress('?validAt=2019-01-01', 1)
    expect(rows).toMatchObject([
      { municipality: null, area: 'Latgale', attained: 5, units: 2, unitsWithUnknown: 1 },
    ])
  })

  it('of two plans that came under one municipality is two rows then, one row now', async () => {
    await capacity.given(
      drafted(1, PREILI),
      approved(1),
      targetsSet(1, target(PREILI, 10)),
      drafted(2, VARKAVA),
      approved(2),
      targetsSet(2, target(VARKAVA, 6)),
      unitIn(1, PREILI, 4),
      unitIn(2, VARKAVA, 4),
    )
    const at = '?validAt=2019-01-01&by=municipality'
    const then = await progress(at)
    expect(then.rows).toMatchObject([
      { municipality: { code: PREILI }, target: 10, attained: 4, plans: [idOf(1)] },
      { municipality: { code: VARKAVA }, target: 6, attained: 4, plans: [idOf(2)] },
    ])
    const now = await progress(`${at}&boundaries=now`)
    expect(now.rows).toMatchObject([
      { municipality: { name: 'Preiļu novads' }, target: 16, attained: 8, percent: 50 },
    ])
    expect(now.rows[0].plans).toEqual([idOf(1), idOf(2)])
    expect(now.rows[0].statedBy).toHaveLength(2)
    expect(now.total).toEqual(then.total)
    expect(await listed('?boundaries=now')).toHaveLength(2)
  })

  it('counts the target due next, or else the last: steps of one aim are not added up', async () => {
    await capacity.given(
      drafted(1),
      approved(1),
      targetsSet(
        1,
        target('Latgale', 10, { by: '2018-12-31' }),
        target('Latgale', 58, { by: '2020-12-31' }),
      ),
      unitIn(1, PREILI, 5),
    )
    const on = async (day: string) => (await progress(`?validAt=${day}`, 1)).rows
    expect(await on('2018-12-31')).toMatchObject([{ target: 10, due: ['2018-12-31'] }])
    expect(await on('2019-01-01')).toMatchObject([{ target: 58, due: ['2020-12-31'] }])
    expect(await on('2022-01-01')).toMatchObject([{ target: 58 }])
  })

  it('of a region has that of its municipalities within it, each place once', async () => {
    await capacity.given(
      drafted(1),
      approved(1),
      targetsSet(1, target('Latgale', 58), target(PREILI, 10)),
      unitIn(1, PREILI, 5),
      unitIn(2, DAUGAVPILS_2018, 20),
    )
    const { rows, total } = await progress('?validAt=2019-01-01&by=municipality', 1)
    expect(rows).toMatchObject([
      { area: 'Latgale', target: 58, attained: 25 },
      { municipality: { code: PREILI }, target: 10, attained: 5 },
    ])
    expect(total).toMatchObject({ target: 58, attained: 25, targets: 1 })
  })

  it('is of plans in force, and of the one approved last where two aim at the same', async () => {
    await capacity.given(
      drafted(1),
      approved(1),
      targetsSet(1, target('Latgale', 58)),
      drafted(2),
      approved(2, { approvedOn: '2019-03-01', validTo: '2027-12-31' }),
      targetsSet(2, target('Latgale', 120)),
      drafted(3),
      targetsSet(3, target('Latgale', 999)),
    )
    expect((await progress('?validAt=2019-06-01')).rows).toMatchObject([
      { target: 120, plans: [idOf(2)] },
    ])
    expect((await progress('?validAt=2028-01-01')).rows).toEqual([])
    expect((await progress('?validAt=2019-06-01', 3)).rows).toMatchObject([{ target: 999 }])
  })

  it('is answered as known, and only of a plan that was known', async () => {
    await capacity.given(
      knownSince('2018-07-25', drafted(1)),
      knownSince('2018-07-25', approved(1)),
      knownSince('2018-07-25', targetsSet(1, target(PREILI, 10))),
      knownSince('2020-01-01', unitIn(1, PREILI, 5)),
    )
    const attained = async (knownAt: string) =>
      (await progress(`?validAt=2019-01-01&knownAt=${knownAt}`, 1)).total.attained
    expect(await attained('2019-12-31')).toBe('unknown')
    expect(await attained('2020-01-01')).toBe(5)
    for (const url of [
      `/v1/plans/${idOf(1)}/progress?knownAt=2018-07-24`,
      `/v1/plans/${idOf(9)}/progress`,
    ])
      expect(await capacity.get(url)).toMatchObject({
        status: 404,
        body: { type: '/problems/plan-not-known' },
      })
  })

  it('leaves what the filters leave', async () => {
    await capacity.given(
      drafted(1),
      approved(1),
      targetsSet(
        1,
        target(PREILI, 10),
        target(PREILI, 3, { serviceType: 'day-centre' }),
        target('0010000', 7, { targetGroup: 'children-in-care' }),
      ),
    )
    const aims = async (filter: string) =>
      (await progress(`?validAt=2019-01-01&${filter}`, 1)).total.target
    expect(await aims('')).toBe(20)
    expect(await aims(`municipality=${PREILI}`)).toBe(13)
    expect(await aims('planningRegion=Latgale')).toBe(13)
    expect(await aims('serviceType=day-centre')).toBe(3)
    expect(await aims('targetGroup=children-in-care')).toBe(7)
  })
})

describe('Progress adds up', { tags: ['random'] }, () => {
  it('whatever the targets, places and dimensions', async () => {
    const codes = [PREILI, VARKAVA, DAUGAVPILS_2018, REZEKNE_2018]
    const aims = fc.uniqueArray(fc.record({ at: fc.nat(3), aim: fc.nat(50) }), {
      selector: ({ at }) => at,
      minLength: 1,
    })
    const counts = fc.array(
      fc.record({
        at: fc.nat(3),
        operational: fc.oneof(fc.nat(40), fc.constant('unknown' as const)),
      }),
      { maxLength: 6 },
    )
    await fc.assert(
      fc.asyncProperty(aims, counts, async (targets, units) => {
        await capacity.close()
        capacity = await openCapacity()
        await capacity.given(
          drafted(1),
          approved(1),
          targetsSet(1, ...targets.map(({ at, aim }) => target(codes[at] as string, aim))),
          ...units.map(({ at, operational }, unit) =>
            unitIn(unit + 1, codes[at] as string, operational),
          ),
        )
        for (const boundaries of ['then', 'now']) {
          const query = `?validAt=2019-01-01&boundaries=${boundaries}&by=municipality`
          const { rows, total } = await progress(query)
          const sum = (field: string): number =>
            rows.reduce((all: number, row: any) => all + (Number(row[field]) || 0), 0)
          const plain = targets.filter(({ at }) =>
            units.some((unit) => unit.at === at && unit.operational !== 'unknown'),
          )
          expect(sum('target')).toBe(total.target)
          expect(total.target).toBe(targets.reduce((all, { aim }) => all + aim, 0))
          expect(sum('attained')).toBe(total.attained === 'unknown' ? 0 : total.attained)
          expect(sum('units')).toBe(total.units)
          if (boundaries === 'then') expect(total.targets - total.targetsUnknown).toBe(plain.length)
          if (total.percent !== null) {
            const known = total.target - total.targetUnknown
            expect(total.percent).toBe(Math.round((total.attained / known) * 1000) / 10)
          }
        }
      }),
      { numRuns: 5 * inject('times') },
    )
  })
})
