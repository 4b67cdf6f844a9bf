import { infrastructureProjects, plans } from '@vietas/domain'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openCapacity, type TestCapacity } from '../testing/capacity.ts'
import {
  ADULTS,
  issued,
  knownSince,
  opened,
  places,
  reportedOf,
  unitNumbered,
  unknownPlaces,
  type Report,
} from '../testing/reports.ts'

const PREILI = '0760202'
const VARKAVA = '0769101'

let capacity: TestCapacity
beforeEach(async () => {
  capacity = await openCapacity()
})
afterEach(() => capacity.close())

const target = (territory: string, aim: number, by = '2023-12-31') => ({
  territory,
  serviceType: 'group-apartment',
  targetGroup: ADULTS,
  by,
  places: aim,
})
/** In force from 2017 to 2027. */
const planOf = (number: number, ...targets: ReturnType<typeof target>[]): Report[] => {
  const act = (type: Report['type'], data: object): Report =>
    knownSince('2018-07-25', reportedOf(plans, number, type, data))
  const [first] = targets as [ReturnType<typeof target>]
  return [
    act('PlanDrafted', { title: `Plāns ${number}`, territory: first.territory }),
    act('PlanApproved', {
      approvedOn: '2018-07-25',
      by: 'Dome',
      validFrom: '2017-01-01',
      validTo: '2027-12-31',
    }),
    act('PlanTargetsSet', { decidedOn: '2018-07-25', targets }),
  ]
}
const unitIn = (unit: number, municipality: string, operational: number | 'unknown'): Report =>
  knownSince(
    '2018-01-01',
    opened(unit, {
      municipality,
      effectiveOn: '2018-01-01',
      places: [
        operational === 'unknown'
          ? unknownPlaces()
          : places({ authorised: operational, operational, occupied: 0 }),
      ],
    }),
  )
const ofProject = (number: number, type: Report['type'], since: string, data: object): Report =>
  knownSince(since, reportedOf(infrastructureProjects, number, type, data))
const kind = (count: number | 'unknown') => ({
  serviceType: 'group-apartment',
  targetGroup: ADULTS,
  places: count,
})
/** Invited in 2019, with or without places and a day on which they are expected. */
const project = (number: number, municipality: string, intended: object): Report =>
  ofProject(number, 'ProjectInvited', '2019-02-01', {
    name: `Projekts ${number}`,
    municipality,
    invitedOn: '2019-02-01',
    ...intended,
  })
const planned = (count: number | 'unknown', expectedOpening?: string) => ({
  places: [kind(count)],
  ...(expectedOpening !== undefined && { expectedOpening }),
})
const commissioned = (number: number, on: string, unit: number, operational: number): Report[] => [
  ofProject(number, 'ProjectApproved', '2019-06-01', { approvedOn: '2019-06-01' }),
  ofProject(number, 'ProjectCommissioned', on, {
    commissionedOn: on,
    opens: [
      {
        unitId: unitNumbered(unit),
        name: 'Jauns',
        serviceType: 'group-apartment',
        municipality: PREILI,
        places: [places({ authorised: operational, operational, occupied: 0 })],
      },
    ],
    enlarges: [],
  }),
]

const progress = (query: string, plan?: number): Promise<any> =>
  capacity.ask(
    `/v1/plans/${plan === undefined ? '' : `00000000-0000-4002-8000-00000000000${plan}/`}progress?${query}`,
  )
const expected = async (query: string): Promise<any> => (await progress(query, 1)).total.expected

describe("Expected by a target's day", () => {
  it('is what is operational then and what is surely or possibly there, of what is planned', async () => {
    await capacity.given(
      ...planOf(1, target(PREILI, 40)),
      unitIn(1, PREILI, 10),
      project(1, PREILI, planned(8, '2023')),
      project(2, PREILI, planned(4, '2023-06?')),
      project(3, PREILI, planned(2, '2023-12')),
      project(4, PREILI, planned(5, '2024-01')),
      project(5, PREILI, planned(7)),
      project(6, PREILI, planned('unknown', '2022')),
      project(7, PREILI, {}),
    )
    const { total, rows } = await progress('validAt=2020-01-01&knownAt=2020-01-01', 1)
    expect(total).toMatchObject({ target: 40, attained: 10, gap: 30, percent: 25 })
    expect(total.expected).toEqual({
      low: 20,
      high: 24,
      gapLow: 16,
      gapHigh: 20,
      percentLow: 50,
      percentHigh: 60,
      targetsUnknown: 0,
      targetUnknown: 0,
      operational: 10,
      sure: 10,
      possible: 4,
      later: 5,
      undated: 7,
      overdue: 0,
      projectsWithUnknownPlaces: 2,
      unitsWithUnknown: 0,
    })
    expect(rows[0].expected).toEqual(total.expected)
  })

  it('may run beyond it: a year that has not ended by then is possible', async () => {
    await capacity.given(
      ...planOf(1, target(PREILI, 10, '2023-06-30')),
      project(1, PREILI, planned(8, '2023')),
    )
    expect(await expected('validAt=2020-01-01&knownAt=2020-01-01')).toMatchObject({
      low: 0,
      high: 8,
      possible: 8,
    })
  })

  it('counts places once: as planned until their commissioning is known, then as those of a unit', async () => {
    await capacity.given(
      ...planOf(1, target(PREILI, 40)),
      project(1, PREILI, planned(8, '2022')),
      ...commissioned(1, '2022-02-01', 2, 9),
    )
    expect(await expected('validAt=2020-01-01&knownAt=2022-01-31')).toMatchObject({
      low: 8,
      high: 8,
      operational: 0,
      sure: 8,
    })
    for (const day of ['2020-01-01', '2022-02-01'])
      expect(await expected(`validAt=${day}&knownAt=2022-02-01`)).toMatchObject({
        low: 9,
        high: 9,
        operational: 9,
        sure: 0,
      })
  })

  it('has not what an order closes before', async () => {
    await capacity.given(
      ...planOf(1, target(PREILI, 40), target(PREILI, 40, '2025-12-31')),
      unitIn(1, PREILI, 10),
      knownSince('2022-05-24', issued(1, [1])),
    )
    expect(await expected('validAt=2023-01-01')).toMatchObject({ low: 10, high: 10 })
    const { total } = await progress('validAt=2024-01-01', 1)
    expect(total).toMatchObject({ attained: 10, expected: { low: 0, high: 0, gapHigh: 40 } })
    expect(await expected('validAt=2024-01-01&knownAt=2022-05-23')).toMatchObject({ low: 10 })
  })

  it('says what should have come already, and expects nothing more once the day has gone', async () => {
    await capacity.given(
      ...planOf(1, target(PREILI, 40)),
      unitIn(1, PREILI, 10),
      project(1, PREILI, planned(8, '2021')),
    )
    expect(await expected('validAt=2021-12-31')).toMatchObject({ low: 18, overdue: 0 })
    expect(await expected('validAt=2022-01-01')).toMatchObject({ low: 18, sure: 8, overdue: 8 })
    expect(await expected('validAt=2024-01-01')).toMatchObject({ low: 10, sure: 0, overdue: 0 })
  })

  it('is unknown where neither a count nor a planned place is known', async () => {
    await capacity.given(
      ...planOf(1, target(PREILI, 40), target(VARKAVA, 6)),
      unitIn(1, PREILI, 'unknown'),
      project(1, PREILI, planned('unknown', '2022')),
    )
    const query = 'validAt=2020-01-01&knownAt=2020-01-01'
    expect(await expected(query)).toMatchObject({
      low: 'unknown',
      high: 'unknown',
      gapLow: null,
      percentHigh: null,
      targetsUnknown: 2,
      targetUnknown: 46,
      projectsWithUnknownPlaces: 1,
    })
    await capacity.given(project(2, VARKAVA, planned(3, '2022')))
    expect(await expected(query)).toMatchObject({
      low: 3,
      gapLow: 3,
      gapHigh: 3,
      percentLow: 50,
      targetsUnknown: 1,
      targetUnknown: 40,
    })
  })

  it('of two plans that came under one municipality is two rows then and one row now', async () => {
    await capacity.given(
      ...planOf(1, target(PREILI, 10)),
      ...planOf(2, target(VARKAVA, 6)),
      unitIn(1, PREILI, 4),
      project(1, PREILI, planned(3, '2021')),
      project(2, VARKAVA, planned(2, '2022?')),
    )
    const at = 'validAt=2020-01-01&knownAt=2020-01-01&by=municipality'
    const then = await progress(at)
    expect(then.rows).toMatchObject([
      { municipality: { code: PREILI }, target: 10, expected: { low: 7, high: 7, gapHigh: 3 } },
      { municipality: { code: VARKAVA }, target: 6, expected: { low: 0, high: 2, gapLow: 4 } },
    ])
    const now = await progress(`${at}&boundaries=now`)
    expect(now.rows).toMatchObject([
      {
        municipality: { name: 'Preiļu novads' },
        target: 16,
        attained: 4,
        expected: { low: 7, high: 9, gapLow: 7, gapHigh: 9, percentLow: 43.8, percentHigh: 56.3 },
      },
    ])
    expect(now.total).toEqual({
      ...then.total,
      targetsUnknown: 0,
      targetUnknown: 0,
      gap: 12,
      percent: 25,
    })
  })
})
