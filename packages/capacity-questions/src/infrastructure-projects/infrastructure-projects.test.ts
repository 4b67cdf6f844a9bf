import { infrastructureProjects, streamOf } from '@vietas/domain'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openCapacity, type TestCapacity } from '../testing/capacity.ts'
import { ADULTS, knownSince, opened, unitNumbered, type Report } from '../testing/reports.ts'

const VILANI = '0781800'
const PREILI = '0760202'

let capacity: TestCapacity
beforeEach(async () => {
  capacity = await openCapacity()
})
afterEach(() => capacity.close())

const projectNumbered = (number: number): string =>
  `00000000-0000-4002-8000-${String(number).padStart(12, '0')}`

const ofProject = (number: number, type: Report['type'], data: object): Report => ({
  stream: streamOf(infrastructureProjects, projectNumbered(number)),
  type,
  data: { projectId: projectNumbered(number), ...data },
})

const planned = (serviceType: string, places: number | 'unknown') => ({
  serviceType,
  targetGroup: ADULTS,
  places,
})

/** As it is documented: its places, its money and its days, and not when it was approved. */
const vilani = [
  ofProject(1, 'ProjectInvited', {
    name: 'Sabiedrībā balstīti pakalpojumi Viļānos',
    municipality: VILANI,
    programme: '9.3.1.1.',
    invitedOn: 'undocumented',
  }),
  ofProject(1, 'ProjectApproved', {
    approvedOn: 'undocumented',
    from: '2020-04-01',
    until: '2023-12-31',
    amount: 255_520_109,
    places: [
      planned('group-apartment', 16),
      planned('day-centre', 13),
      planned('specialised-workshop', 10),
    ],
  }),
]
const preili = [
  ofProject(2, 'ProjectInvited', {
    name: 'Grupu dzīvokļi Preiļos',
    municipality: PREILI,
    programme: '9.3.1.1.',
    round: '2',
    invitedOn: '2018-07-25',
  }),
]

describe('The pipeline', () => {
  it('holds the places of a project from its first day on', async () => {
    await capacity.given(...vilani)
    const { total, groups } = await capacity.ask('/v1/pipeline?validAt=2021-01-01')
    expect(total).toEqual({
      places: 39,
      projects: 1,
      projectsWithUnknownPlaces: 0,
      amount: 255_520_109,
      projectsWithUnknownAmount: 0,
    })
    expect(groups).toMatchObject([
      { municipality: { code: VILANI }, serviceType: 'day-centre', stage: 'approved', places: 13 },
      { serviceType: 'group-apartment', targetGroup: ADULTS, places: 16, amount: null },
      { serviceType: 'specialised-workshop', places: 10, projects: 1 },
    ])
    const before = await capacity.ask('/v1/pipeline?validAt=2020-03-31')
    expect(before.total).toMatchObject({ places: null, projects: 1, projectsWithUnknownPlaces: 1 })
  })

  it('says where a number is not known, and takes it for no zero', async () => {
    await capacity.given(...preili)
    const { total, groups } = await capacity.ask('/v1/pipeline?by=round,stage&validAt=2019-01-01')
    expect(total).toMatchObject({
      projects: 1,
      projectsWithUnknownPlaces: 1,
      projectsWithUnknownAmount: 1,
    })
    expect(groups).toEqual([{ round: '2', stage: 'invited', ...total }])
  })

  it('counts within the boundaries asked for, and never otherwise in sum', async () => {
    await capacity.given(...vilani, ...preili)
    const by = 'by=municipality&validAt=2021-06-30'
    const then = await capacity.ask(`/v1/pipeline?${by}`)
    const now = await capacity.ask(`/v1/pipeline?${by}&boundaries=now`)
    expect(now.total).toEqual(then.total)
    const codes = ({ groups }: { groups: { municipality: { code: string } }[] }): string[] =>
      groups.map(({ municipality }) => municipality.code)
    expect(codes(then)).toEqual([PREILI, VILANI])
    expect(codes(now)).not.toContain(VILANI)
  })

  it('leaves out what no longer or not yet is, and what was not known then', async () => {
    await capacity.given(
      ...vilani,
      knownSince(
        '2022-05-01',
        ofProject(1, 'ProjectCancelled', { cancelledOn: '2022-05-01', reason: 'No builder' }),
      ),
    )
    const placesAt = async (clocks: string): Promise<number> =>
      (await capacity.ask(`/v1/pipeline?${clocks}`)).total.places
    expect(await placesAt('validAt=2022-04-30')).toBe(39)
    expect(await placesAt('validAt=2022-05-01')).toBe(0)
    expect(await placesAt('validAt=2022-05-01&stage=cancelled')).toBe(39)
    expect(await placesAt('validAt=2021-01-01&knownAt=2022-04-30')).toBe(0)
  })

  it('has what begins on a later day apart', async () => {
    await capacity.given(...preili)
    const projects = async (query: string): Promise<number> =>
      (await capacity.ask(`/v1/pipeline?${query}`)).total.projects
    expect(await projects('validAt=2018-07-24')).toBe(0)
    expect(await projects('validAt=2018-07-24&stage=not-begun')).toBe(1)
    expect(await projects('validAt=2018-07-25&stage=not-begun')).toBe(0)
  })

  it('hangs on a round or a programme, and names a municipality that is none', async () => {
    await capacity.given(...vilani, ...preili)
    const projects = async (filter: string): Promise<number> =>
      (await capacity.ask(`/v1/pipeline?validAt=2021-01-01&${filter}`)).total.projects
    expect(await projects('round=2')).toBe(1)
    expect(await projects('programme=9.3.1.1.')).toBe(2)
    expect(await projects('serviceType=day-centre')).toBe(1)
    expect(await capacity.get('/v1/pipeline?municipality=Preili')).toMatchObject({
      status: 422,
      body: { type: '/problems/unknown-municipality' },
    })
  })
})

describe('Infrastructure projects', () => {
  it('say how far they are on a day, and how long each stage took', async () => {
    await capacity.given(
      ...preili,
      ofProject(2, 'ProjectSubmitted', {
        submittedOn: '2018-12-03',
        reference: '9.3.1.1./18/I/009',
      }),
      ofProject(2, 'ProjectApproved', {
        approvedOn: '2019-03-01',
        amount: 37_778_400,
        expectedOpening: '2021-12',
      }),
      ofProject(2, 'ProjectRevised', {
        revisedOn: '2020-05-20',
        expectedOpening: '2022?',
        places: [planned('group-apartment', 16)],
      }),
    )
    const at = async (validAt: string): Promise<any> =>
      (await capacity.ask(`/v1/infrastructure-projects?validAt=${validAt}`))
        .infrastructureProjects[0]
    expect(await at('2018-07-24')).toMatchObject({ stage: 'not-begun', amount: 'unknown' })
    expect(await at('2019-02-28')).toMatchObject({ stage: 'submitted', places: null })
    expect(await at('2019-03-01')).toMatchObject({
      stage: 'approved',
      reference: '9.3.1.1./18/I/009',
      amount: 37_778_400,
      expectedOpening: '2021-12',
      places: null,
    })
    expect(await at('2020-05-20')).toMatchObject({
      expectedOpening: '2022?',
      places: [planned('group-apartment', 16)],
      stages: [
        { stage: 'invited', from: '2018-07-25', until: '2018-12-03', days: 131 },
        { stage: 'submitted', from: '2018-12-03', until: '2019-03-01', days: 88 },
        { stage: 'approved', from: '2019-03-01', until: null, days: null },
      ],
    })
  })

  it('are those whose places the pipeline counts, also where no document states their kind', async () => {
    await capacity.given(...vilani, ...preili)
    const filters = ['serviceType=', 'targetGroup=', 'serviceType=day-centre', 'municipality=']
    const counted = async (filter: string) => {
      const asked = `${filter}&validAt=2021-01-01`
      const { total } = await capacity.ask(`/v1/pipeline?${asked}`)
      const listed = await capacity.ask(`/v1/infrastructure-projects?${asked}`)
      return [filter, total.projects, listed.infrastructureProjects.length]
    }
    expect(await Promise.all(filters.map(counted))).toEqual([
      ['serviceType=', 1, 1],
      ['targetGroup=', 1, 1],
      ['serviceType=day-centre', 1, 1],
      ['municipality=', 0, 0],
    ])
  })

  it('turn into places on the day of their commissioning', async () => {
    const unitId = unitNumbered(7)
    const commissioning = ofProject(1, 'ProjectCommissioned', {
      commissionedOn: '2022-02-01',
      opens: [
        {
          unitId,
          name: 'Grupu dzīvoklis',
          serviceType: 'group-apartment',
          municipality: 'LV0043000',
          places: [
            {
              targetGroup: ADULTS,
              authorised: 16,
              operational: 16,
              occupied: 0,
              reserved: 0,
              waiting: 'unknown',
            },
          ],
        },
      ],
      enlarges: [
        {
          unitId: unitNumbered(1),
          places: [{ targetGroup: ADULTS, authorised: 20, operational: 18 }],
        },
      ],
    })
    await capacity.given(
      knownSince('2020-01-01', opened(1)),
      ...vilani.map((report) => knownSince('2020-04-01', report)),
      knownSince('2022-02-01', commissioning),
    )
    const placesAt = async (clocks: string): Promise<number> =>
      (await capacity.ask(`/v1/capacity?${clocks}`)).total.places.operational
    expect(await placesAt('validAt=2022-01-31')).toBe(12)
    expect(await placesAt('validAt=2022-02-01')).toBe(18 + 16)
    expect(await placesAt('validAt=2022-02-01&knownAt=2022-01-31')).toBe(12)
    const { total } = await capacity.ask('/v1/pipeline?validAt=2022-02-01')
    expect(total).toMatchObject({ places: 0, projects: 0 })
    const dayBefore = await capacity.ask('/v1/pipeline?validAt=2022-01-31')
    expect(dayBefore.total).toMatchObject({ places: 39, projects: 1 })
    const commissioned = await capacity.ask('/v1/pipeline?validAt=2022-02-01&stage=commissioned')
    expect(commissioned.total).toMatchObject({ places: 39, projects: 1 })
    const { unit, events } = await capacity.ask(`/v1/units/${unitId}`)
    expect(unit).toMatchObject({ opensOn: '2022-02-01', places: [{ operational: 16, free: 16 }] })
    expect(events).toMatchObject([{ type: 'ProjectCommissioned' }])
    const found = await capacity.ask('/v1/units?search=grupu%20dzivoklis')
    expect(found.units).toMatchObject([{ id: unitId }])
    const { infrastructureProject } = await capacity.ask(
      `/v1/infrastructure-projects/${projectNumbered(1)}`,
    )
    expect(infrastructureProject).toMatchObject({
      stage: 'commissioned',
      municipality: { name: 'Rēzeknes novads' },
      units: [{ id: unitNumbered(7), name: 'Grupu dzīvoklis' }, { id: unitNumbered(1) }],
    })
  })
})
