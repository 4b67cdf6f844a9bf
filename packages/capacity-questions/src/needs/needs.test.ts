import { needs } from '@vietas/domain'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
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
const PREILI_NOW = 'LV0042000'

const idOf = (report: number): string =>
  `00000000-0000-4003-8000-${String(report).padStart(12, '0')}`
const recorded = (report: number, changes: object = {}): Report =>
  ofOne(needs, idOf(report), 'NeedsRecorded', {
    municipality: PREILI,
    targetGroup: ADULTS,
    asOf: '2018-12',
    assessed: 40,
    supportPlans: 30,
    ...changes,
  })
const corrected = (report: number, changes: object = {}): Report =>
  ofOne(needs, idOf(report), 'NeedsCorrected', {
    assessed: 41,
    supportPlans: 30,
    reason: 'One was left out',
    ...changes,
  })
const unitIn = (unit: number, municipality: string, stated = places()): Report =>
  opened(unit, { municipality, effectiveOn: '2018-01-01', places: [stated] })

let capacity: TestCapacity
beforeEach(async () => {
  capacity = await openCapacity()
})
afterEach(() => capacity.close())

const listed = async (query = ''): Promise<any[]> => (await capacity.ask(`/v1/needs${query}`)).needs
const against = (query = ''): Promise<any> => capacity.ask(`/v1/needs/against-places${query}`)

describe('Reports of needs', () => {
  it('that state no count are unknown, not zero, and name their source', async () => {
    const source = { title: 'Apstiprināts plāns', publisher: 'Preiļu novads', date: '2018-07-25' }
    await capacity.given({
      ...knownSince(
        '2018-07-25',
        recorded(1, {
          targetGroup: 'not-stated',
          asOf: '2018-07-25',
          assessed: 'unknown',
          supportPlans: 'unknown',
        }),
      ),
      source,
    })
    expect(await listed('?validAt=2018-07-25&knownAt=2018-07-25')).toMatchObject([
      { assessed: 'unknown', supportPlans: 'unknown', statedBy: { source }, since: null },
    ])
    expect(await listed('?knownAt=2018-07-24')).toEqual([])
    const { rows } = await against('?validAt=2019-01-01')
    expect(rows).toMatchObject([
      {
        municipality: { name: 'Preiļu novads' },
        targetGroup: 'not-stated',
        assessed: 'unknown',
        assessedUnknown: 1,
        reports: 1,
        operational: 'unknown',
        units: 0,
        statedBy: [{ source }],
      },
    ])
  })

  it('count from the last day on that their date can mean', async () => {
    await capacity.given(recorded(1))
    expect(await listed('?validAt=2018-12-30')).toEqual([])
    expect(await listed('?validAt=2018-12-31')).toMatchObject([{ asOf: '2018-12' }])
  })

  it('are corrected, and say what was believed before', async () => {
    await capacity.given(
      knownSince('2019-01-10', recorded(1)),
      knownSince('2019-03-01', corrected(1)),
    )
    expect(await listed('?knownAt=2019-02-28')).toMatchObject([{ assessed: 40, corrections: [] }])
    expect(await listed('?knownAt=2019-03-01')).toMatchObject([
      { assessed: 41, corrections: [{ reason: 'One was left out' }] },
    ])
  })

  it('are listed by municipality within the boundaries, region and target group', async () => {
    await capacity.given(
      recorded(1),
      recorded(2, { municipality: VARKAVA, targetGroup: 'children-in-care' }),
      recorded(3, { municipality: '0010000' }),
    )
    const ids = async (query: string) => (await listed(query)).map(({ id }) => id)
    expect(await ids(`?municipality=${PREILI}&validAt=2019-01-01`)).toEqual([idOf(1)])
    expect(await ids(`?municipality=${PREILI_NOW}&boundaries=now`)).toEqual([idOf(1), idOf(2)])
    expect(await ids('?planningRegion=Latgale')).toEqual([idOf(1), idOf(2)])
    expect(await ids('?targetGroup=children-in-care')).toEqual([idOf(2)])
    const { status, body } = await capacity.get(`/v1/needs?municipality=${PREILI}`)
    expect([status, body.type]).toEqual([422, '/problems/municipality-not-in-force'])
  })
})

describe('Needs against places', () => {
  it('are by municipality and target group, each of its own rows or of one within now', async () => {
    await capacity.given(
      recorded(1),
      recorded(2, { municipality: VARKAVA, assessed: 5, supportPlans: 'unknown' }),
      unitIn(1, PREILI),
      unitIn(2, VARKAVA, unknownPlaces()),
    )
    const then = await against('?validAt=2019-01-01')
    expect(then.rows).toMatchObject([
      { municipality: { code: PREILI }, assessed: 40, supportPlans: 30, operational: 12, free: 5 },
      {
        municipality: { code: VARKAVA },
        assessed: 5,
        supportPlans: 'unknown',
        operational: 'unknown',
        free: 'unknown',
        unitsWithUnknown: { operational: 1, free: 1 },
      },
    ])
    const now = await against('?validAt=2019-01-01&boundaries=now')
    expect(now.rows).toMatchObject([
      {
        municipality: { code: PREILI_NOW },
        assessed: 45,
        supportPlans: 30,
        supportPlansUnknown: 1,
        reports: 2,
        operational: 12,
        units: 2,
      },
    ])
    expect(now.total).toEqual(then.total)
  })

  it('take the last report of each, be it of what a reform has made of several', async () => {
    await capacity.given(
      recorded(1),
      recorded(2, { asOf: '2019-12', assessed: 44 }),
      recorded(3, { municipality: VARKAVA, assessed: 5 }),
      recorded(4, { municipality: PREILI_NOW, asOf: '2022', assessed: 60 }),
    )
    const assessed = async (day: string) =>
      (await against(`?validAt=${day}&boundaries=now`)).rows.map((row: any) => row.assessed)
    expect(await assessed('2018-12-31')).toEqual([45])
    expect(await assessed('2020-01-01')).toEqual([49])
    expect(await assessed('2022-12-31')).toEqual([60])
    expect((await against('?validAt=2020-01-01')).rows).toMatchObject([
      { assessed: 44, asOf: ['2019-12'] },
      { assessed: 5 },
    ])
  })

  it('are also told where places are and nothing is reported', async () => {
    await capacity.given(unitIn(1, PREILI))
    expect((await against('?validAt=2019-01-01')).rows).toMatchObject([
      { municipality: { code: PREILI }, assessed: 'unknown', reports: 0, operational: 12 },
    ])
  })

  it('add up by region, and leave what the filters leave', async () => {
    await capacity.given(
      recorded(1),
      recorded(2, { municipality: '0010000', targetGroup: 'children-in-care' }),
    )
    const { rows } = await against('?validAt=2019-01-01&by=planningRegion')
    expect(rows).toMatchObject([
      { planningRegion: 'Latgale', assessed: 40 },
      { planningRegion: 'Rīga', assessed: 40 },
    ])
    const total = async (query: string) => (await against(query)).total.reports
    expect(await total('?planningRegion=Latgale')).toBe(1)
    expect(await total('?targetGroup=children-in-care')).toBe(1)
    expect(await total(`?validAt=2019-01-01&municipality=${PREILI}`)).toBe(1)
  })
})
