import { infrastructureProjects, plans } from '@vietas/domain'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openCapacity, type TestCapacity } from '../testing/capacity.ts'
import {
  ADULTS,
  CHILDREN,
  knownSince,
  opened,
  places,
  reportedOf,
  unitNumbered,
  type Report,
} from '../testing/reports.ts'

const PREILI = '0760202'
const VARKAVA = '0769101'
const DAUGAVPILS = '0050000'

let capacity: TestCapacity
beforeEach(async () => {
  capacity = await openCapacity()
})
afterEach(() => capacity.close())

const unitIn = (unit: number, municipality: string, operational: number): Report =>
  opened(unit, {
    municipality,
    effectiveOn: '2018-01-01',
    places: [places({ authorised: operational, operational, occupied: 0 })],
  })
const ofProject = (number: number, type: Report['type'], data: object): Report =>
  reportedOf(infrastructureProjects, number, type, data)
const kind = (count: number | 'unknown', changes: object = {}) => ({
  serviceType: 'group-apartment',
  targetGroup: ADULTS,
  places: count,
  ...changes,
})
const project = (number: number, municipality: string, ...kinds: object[]): Report =>
  ofProject(number, 'ProjectInvited', {
    name: `Projekts ${number}`,
    municipality,
    invitedOn: '2018-06-01',
    ...(kinds.length > 0 && { places: kinds }),
  })
const planOf = (number: number, ...targets: object[]): Report[] => [
  reportedOf(plans, number, 'PlanDrafted', { title: `Plāns ${number}`, territory: 'Latgale' }),
  reportedOf(plans, number, 'PlanApproved', {
    approvedOn: '2018-07-25',
    by: 'Dome',
    validFrom: '2017-01-01',
    validTo: '2020-12-31',
  }),
  reportedOf(plans, number, 'PlanTargetsSet', { decidedOn: '2018-07-25', targets }),
]
const target = (territory: string, aim: number, changes: object = {}) => ({
  territory,
  serviceType: 'group-apartment',
  targetGroup: ADULTS,
  by: '2020-12-31',
  places: aim,
  ...changes,
})

const AT = 'validAt=2019-01-01'
const asked = (query: string): Promise<any> => capacity.ask(`/v1/capacity?${query}`)
/** The names of the municipalities of an answer. */
const namesIn = ({ groups }: any): string[] => groups.map((group: any) => group.municipality.name)

describe('Capacity with planned places and targets', () => {
  it('has all three of each municipality in one answer', async () => {
    await capacity.given(
      unitIn(1, PREILI, 5),
      project(1, PREILI, kind(8), kind(3, { serviceType: 'day-centre' })),
      ofProject(1, 'ProjectApproved', { approvedOn: '2018-12-31' }),
      project(2, PREILI, kind(2), kind('unknown', { targetGroup: CHILDREN })),
      ...planOf(1, target(PREILI, 10)),
    )
    const answer = await asked(`${AT}&by=municipality&with=planned,targets`)
    const beside = {
      planned: {
        places: 13,
        byStage: { invited: 2, submitted: 0, approved: 11, building: 0 },
        projects: 2,
        projectsWithUnknownPlaces: 1,
      },
      targets: { target: 10, attained: 5, gap: 5, percent: 50 },
    }
    expect(answer.groups).toMatchObject([
      { municipality: { code: PREILI }, units: 1, places: { operational: 5 }, ...beside },
    ])
    expect(answer.groups[0].targets.plans).toHaveLength(1)
    expect(answer.total).toMatchObject({ units: 1, places: { operational: 5 }, ...beside })
    expect(answer.largerAreas).toEqual([])
  })

  it('tells no unit, no project and no target from none of their places', async () => {
    await capacity.given(
      unitIn(1, DAUGAVPILS, 0),
      project(1, PREILI, kind(8)),
      ...planOf(1, target(VARKAVA, 6)),
    )
    const answer = await asked(`${AT}&by=municipality&with=planned,targets`)
    expect(namesIn(answer)).toEqual(['Daugavpils', 'Preiļu novads', 'Vārkavas novads'])
    const none = { places: 0, projects: 0, projectsWithUnknownPlaces: 0 }
    expect(answer.groups).toMatchObject([
      { units: 1, places: { operational: 0 }, planned: none, targets: null },
      { units: 0, oldestConfirmation: null, planned: { places: 8 }, targets: null },
      { units: 0, planned: none, targets: { target: 6, attained: 'unknown', gap: null } },
    ])
    for (const { places: sums, unitsWithUnknown } of answer.groups.slice(1))
      expect({ sums, unitsWithUnknown }).toEqual({ sums: {}, unitsWithUnknown: {} })
  })

  it('adds up to the same in whatever way it is asked, within whatever boundaries', async () => {
    await capacity.given(
      unitIn(1, PREILI, 5),
      project(1, PREILI, kind(8), kind(3, { serviceType: 'day-centre' })),
      project(2, VARKAVA, kind(4, { targetGroup: CHILDREN })),
      project(3, DAUGAVPILS),
      ...planOf(1, target(PREILI, 10), target(VARKAVA, 6)),
    )
    const pipeline = (await capacity.ask(`/v1/pipeline?${AT}`)).total
    for (const by of [
      'municipality',
      'planningRegion',
      'serviceType',
      'targetGroup',
      'targetGroup,serviceType',
      'municipality,serviceType,targetGroup',
      'serviceType,planningRegion,municipality,targetGroup',
    ])
      for (const boundaries of ['then', 'now']) {
        const query = `${AT}&by=${by}&boundaries=${boundaries}`
        const { total, groups } = await asked(`${query}&with=planned,targets`)
        const sum = (numbers: readonly (number | undefined)[]): number =>
          numbers.reduce((all: number, number) => all + (number ?? 0), 0)
        expect(total.planned).toMatchObject({ places: 15, projects: 3 })
        expect(pipeline).toMatchObject({ places: 15, projects: 3, projectsWithUnknownPlaces: 1 })
        expect(sum(groups.map(({ planned }: any) => planned.places))).toBe(15)
        expect(sum(groups.map(({ targets }: any) => targets?.target))).toBe(16)
        const alone = await asked(query)
        expect(groups.filter(({ units }: any) => units > 0)).toMatchObject(alone.groups)
      }
  })

  it('is of one municipality now where two were then, each with its plan', async () => {
    await capacity.given(
      unitIn(1, PREILI, 4),
      unitIn(2, VARKAVA, 4),
      project(1, VARKAVA, kind(2)),
      ...planOf(1, target(PREILI, 10)),
      ...planOf(2, target(VARKAVA, 6)),
    )
    const query = `${AT}&by=municipality&with=planned,targets`
    expect((await asked(query)).groups).toMatchObject([
      { municipality: { code: PREILI }, planned: { places: 0 }, targets: { target: 10 } },
      { municipality: { code: VARKAVA }, planned: { places: 2 }, targets: { target: 6 } },
    ])
    const { groups } = await asked(`${query}&boundaries=now`)
    expect(groups).toMatchObject([
      {
        municipality: { name: 'Preiļu novads' },
        places: { operational: 8 },
        planned: { places: 2 },
        targets: { target: 16, attained: 8, gap: 8, percent: 50, expected: { low: 8 } },
      },
    ])
    expect(groups[0].targets.plans).toHaveLength(2)
  })

  it('is as known: at the commissioning planned places end as operational ones begin', async () => {
    await capacity.given(
      ...[
        project(1, PREILI, kind(8)),
        ofProject(1, 'ProjectApproved', { approvedOn: '2018-06-02' }),
      ].map((report) => knownSince('2018-06-02', report)),
      knownSince(
        '2020-02-01',
        ofProject(1, 'ProjectCommissioned', {
          commissionedOn: '2020-02-01',
          opens: [
            {
              unitId: unitNumbered(1),
              name: 'Jauns',
              serviceType: 'group-apartment',
              municipality: PREILI,
              places: [places({ authorised: 8, operational: 8, occupied: 0 })],
            },
          ],
          enlarges: [],
        }),
      ),
    )
    const at = async (clocks: string): Promise<unknown[]> => {
      const { groups } = await asked(`by=municipality&with=planned&${clocks}`)
      return groups.map(({ places: sums, planned }: any) => [sums.operational, planned.places])
    }
    expect(await at('validAt=2020-01-31')).toEqual([[undefined, 8]])
    expect(await at('validAt=2020-02-01')).toEqual([[8, 0]])
    expect(await at('validAt=2020-02-01&knownAt=2020-01-31')).toEqual([[undefined, 8]])
    expect(await at('validAt=2020-02-01&knownAt=2018-06-01')).toEqual([])
  })

  it('leaves to a larger area what is aimed at there', async () => {
    await capacity.given(
      unitIn(1, PREILI, 5),
      ...planOf(1, target('Latgale', 58), target('LV', 163, { serviceType: 'day-centre' })),
    )
    const byMunicipality = await asked(`${AT}&by=municipality&with=targets`)
    expect(byMunicipality.groups).toMatchObject([{ places: { operational: 5 }, targets: null }])
    expect(byMunicipality.groups[0]).not.toHaveProperty('planned')
    expect(byMunicipality.largerAreas).toMatchObject([
      { municipality: null, area: 'Latgale', target: 58, attained: 5 },
      { municipality: null, area: 'LV', target: 163, attained: 'unknown' },
    ])
    const byRegion = await asked(`${AT}&by=planningRegion&with=targets`)
    expect(byRegion.groups).toMatchObject([
      { planningRegion: 'Latgale', targets: { target: 58, attained: 5 } },
    ])
    expect(byRegion.largerAreas).toMatchObject([{ planningRegion: null, target: 163 }])
    const byType = await asked(`${AT}&by=serviceType&with=targets`)
    expect(byType.groups).toMatchObject([
      { serviceType: 'day-centre', units: 0, targets: { target: 163 } },
      { serviceType: 'group-apartment', units: 1, targets: { target: 58 } },
    ])
    const { total, groups, largerAreas } = await asked(`${AT}&with=targets,planned`)
    expect(total).toMatchObject({ targets: { target: 221 }, planned: { projects: 0 } })
    expect({ groups, largerAreas }).toEqual({ groups: [], largerAreas: [] })
  })

  it('is of plans in force on the day, as known', async () => {
    await capacity.given(
      ...planOf(1, target(PREILI, 10)).map((report) => knownSince('2018-07-25', report)),
    )
    const aims = async (clocks: string): Promise<unknown[]> =>
      (await asked(`by=municipality&with=targets&${clocks}`)).groups.map(
        ({ targets }: any) => targets.target,
      )
    expect(await aims('validAt=2017-06-30')).toEqual([10])
    expect(await aims('validAt=2017-06-30&knownAt=2018-07-24')).toEqual([])
    expect(await aims('validAt=2021-01-01')).toEqual([])
  })

  it('leaves what the filters leave, and says where a kind of places is not stated', async () => {
    await capacity.given(
      project(1, PREILI, kind(8), kind(3, { serviceType: 'day-centre', targetGroup: CHILDREN })),
      project(2, DAUGAVPILS),
      ...planOf(1, target(PREILI, 10), target('0010000', 7)),
    )
    const totals = async (filter: string) => {
      const { total } = await asked(`${AT}&with=planned,targets&${filter}`)
      return [total.planned.places, total.planned.projects, total.targets.target]
    }
    expect(await totals('')).toEqual([11, 2, 17])
    expect(await totals(`municipality=${PREILI}`)).toEqual([11, 1, 10])
    expect(await totals('planningRegion=Latgale')).toEqual([11, 2, 10])
    expect(await totals('serviceType=day-centre')).toEqual([3, 1, 0])
    expect(await totals(`targetGroup=${ADULTS}`)).toEqual([8, 1, 17])
    const { groups } = await asked(`${AT}&by=serviceType,targetGroup&with=planned`)
    expect(groups).toMatchObject([
      { serviceType: null, targetGroup: null, planned: { projectsWithUnknownPlaces: 1 } },
      { serviceType: 'day-centre', targetGroup: CHILDREN, planned: { places: 3 } },
      { serviceType: 'group-apartment', targetGroup: ADULTS, planned: { places: 8 } },
    ])
  })

  it('is not the answer without them, though it was asked at the same address before', async () => {
    await capacity.given(unitIn(1, PREILI, 5), project(1, PREILI, kind(8)))
    const query = `${AT}&by=municipality`
    for (let times = 0; times < 2; times++) {
      expect((await asked(query)).groups[0]).not.toHaveProperty('planned')
      expect((await asked(`${query}&with=planned`)).groups[0].planned.places).toBe(8)
    }
  })

  it.each([
    'by=unit',
    'by=provider',
    'by=municipality,unit',
    'provider=Pansija',
    `unit=${unitNumbered(1)}`,
  ])('with %s is refused: neither has one', async (query) => {
    const { status, body } = await capacity.get(`/v1/capacity?${query}&with=planned`)
    expect({ status, body }).toMatchObject({
      status: 400,
      body: {
        type: '/problems/invalid-request',
        errors: [{ in: 'query', name: 'with', detail: expect.stringContaining('leave out') }],
      },
    })
  })

  it.each([
    '/v1/capacity?with=money',
    '/v1/capacity/series?from=2019-01-01&to=2019-02-01&with=planned',
  ])('%s is refused', async (url) => {
    expect(await capacity.get(url)).toMatchObject({
      status: 400,
      body: { errors: [{ in: 'query' }] },
    })
  })
})
