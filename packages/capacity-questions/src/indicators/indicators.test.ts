import { indicators } from '@vietas/domain'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openCapacity, type TestCapacity } from '../testing/capacity.ts'
import { knownSince, ofOne, type Report } from '../testing/reports.ts'

const idOf = (indicator: number): string =>
  `00000000-0000-4004-8000-${String(indicator).padStart(12, '0')}`
const eventId = (event: number): string =>
  `00000000-0000-4005-8000-${String(event).padStart(12, '0')}`
const ofIndicator = (indicator: number, type: Parameters<typeof ofOne>[2], data: object): Report =>
  ofOne(indicators, idOf(indicator), type, data)
const defined = (indicator: number, changes: object = {}): Report =>
  ofIndicator(indicator, 'IndicatorDefined', {
    title: { lv: `Rādītājs ${indicator}` },
    counts: 'persons',
    counting: 'cumulative',
    ...changes,
  })
const reported = (indicator: number, stated: object, publisher = 'LPR'): Report => ({
  ...ofIndicator(indicator, 'IndicatorReported', stated),
  source: { title: 'Pārskats', publisher },
})
const targetStated = (indicator: number, stated: object, publisher = 'LPR'): Report => ({
  ...ofIndicator(indicator, 'IndicatorTargetStated', stated),
  source: { title: 'Pārskats', publisher },
})

let capacity: TestCapacity
beforeEach(async () => {
  capacity = await openCapacity()
})
afterEach(() => capacity.close())

const areasOf = async (indicator: number, query = ''): Promise<any[]> =>
  (await capacity.ask(`/v1/indicators/${idOf(indicator)}/comparison${query}`)).areas
const listed = async (query = ''): Promise<any[]> =>
  (await capacity.ask(`/v1/indicators${query}`)).indicators

describe('An indicator', () => {
  it('of the country says nothing of a region: not stated, not 650 and not 0', async () => {
    await capacity.given(defined(1), reported(1, { area: 'LV', asOf: '2018-12-31', value: 650 }))
    expect(await areasOf(1, '?area=LV')).toMatchObject([{ stated: true, value: 650 }])
    expect(await areasOf(1, '?area=Latgale')).toMatchObject([
      { area: { name: 'Latgale' }, stated: false, value: null, values: [], conflict: false },
    ])
    expect(await listed('?area=LV')).toHaveLength(1)
    expect(await listed('?area=Latgale')).toEqual([])
  })

  it('shows sources that disagree side by side, each with its document', async () => {
    await capacity.given(
      defined(1),
      reported(1, { area: 'Latgale', asOf: '2020-04-01', value: 389 }),
      reported(1, { area: 'Latgale', asOf: '2020-04-01', value: 387 }, 'Rēzeknes novads'),
    )
    expect(await areasOf(1)).toMatchObject([
      {
        value: null,
        conflict: true,
        values: [
          { value: 389, statedBy: { source: { publisher: 'LPR' } } },
          { value: 387, statedBy: { source: { publisher: 'Rēzeknes novads' } } },
        ],
      },
    ])
  })

  it('has one target however often it is stated, and two where sources disagree', async () => {
    const target = { area: 'Latgale', asOf: '2020-04-01' }
    await capacity.given(
      defined(1),
      reported(1, { area: 'Latgale', asOf: '2021-12', value: 351 }),
      targetStated(1, { ...target, value: 390 }),
      targetStated(1, { ...target, asOf: '2021', value: 390 }, 'Rēzeknes novads'),
      defined(2),
      targetStated(2, { ...target, value: 389 }),
      targetStated(2, { ...target, value: 387 }, 'Rēzeknes novads'),
    )
    const [ft] = await areasOf(1)
    expect(ft).toMatchObject({ target: 390, targetConflict: false, value: 351, percent: 90 })
    expect(ft.targets).toHaveLength(1)
    expect(ft.targets[0].statedBy).toHaveLength(2)
    const [grt] = await areasOf(2)
    expect(grt).toMatchObject({ target: null, targetConflict: true, value: null, percent: null })
    expect(grt.targets.map(({ value }: any) => value)).toEqual([389, 387])
  })

  it('keeps a total and its parts as reported, and shows the difference', async () => {
    const parts = (...values: (number | 'unknown')[]) =>
      values.map((value, at) => ({ name: `Daļa ${at}`, value }))
    const report = { area: 'Latgale', asOf: '2021-12' }
    await capacity.given(
      defined(1),
      reported(1, { ...report, value: 163, parts: parts(93, 58) }, 'A'),
      reported(1, { ...report, value: 677, parts: parts(171, 155, 351) }, 'B'),
      reported(1, { ...report, parts: parts(163, 93, 58) }, 'C'),
      reported(1, { ...report, value: 'unknown', parts: parts(3) }, 'D'),
      reported(1, { ...report, value: 9, parts: parts(3, 'unknown') }, 'E'),
    )
    const [{ reports }] = await listed()
    expect(
      reports.map(({ value, sumOfParts, difference }: any) => [value, sumOfParts, difference]),
    ).toEqual([
      [163, 151, 12],
      [677, 677, 0],
      [null, 314, null],
      ['unknown', 3, null],
      [9, 'unknown', null],
    ])
    expect(reports[0].parts).toEqual(parts(93, 58))
  })

  it('of nine municipalities thanked is one of seven within the boundaries of today', async () => {
    const nine = [
      '0050000',
      '0210000',
      '0380200',
      '0601000',
      '0440801',
      '0681000',
      '0680200',
      '0760202',
      '0381600',
    ]
    await capacity.given(
      defined(1, { counts: 'municipalities', counting: 'at-date' }),
      reported(1, { area: 'Latgale', asOf: '2018-12-31', municipalities: nine }),
    )
    const report = async (query: string) => (await areasOf(1, query))[0].values[0]
    const then = await report('?validAt=2019-01-01')
    expect(then).toMatchObject({ value: 9, withinBoundaries: { count: 9 } })
    const now = await report('?boundaries=now')
    expect(now).toMatchObject({ value: 9, withinBoundaries: { count: 7 } })
    expect(now.municipalities).toEqual(nine)
    expect(now.withinBoundaries.municipalities.map(({ name }: any) => name)).toContain(
      'Krāslavas novads',
    )
    const [{ reports }] = await listed('?boundaries=now')
    expect(reports[0].withinBoundaries.count).toBe(7)
  })

  it('is of each source what it last said up to the day, on the last day of its date', async () => {
    await capacity.given(
      defined(1),
      reported(1, { area: 'Latgale', asOf: '2020-04-01', value: 300 }),
      reported(1, { area: 'Latgale', asOf: '2021-12', value: 351 }),
    )
    const values = async (day: string) =>
      (await areasOf(1, `?validAt=${day}`)).map(({ value, asOf }) => [value, asOf])
    expect(await values('2020-03-31')).toEqual([])
    expect(await values('2021-12-30')).toEqual([[300, '2020-04-01']])
    expect(await values('2021-12-31')).toEqual([[351, '2021-12']])
  })

  it('is corrected as a whole; earlier it was what was believed then', async () => {
    const report = { area: 'Latgale', asOf: '2021-12', value: 315 }
    await capacity.given(
      knownSince('2022-01-10', defined(1)),
      { ...knownSince('2022-01-10', reported(1, report)), id: eventId(1) },
      knownSince(
        '2022-03-01',
        ofIndicator(1, 'IndicatorReportCorrected', {
          ...report,
          report: eventId(1),
          value: 351,
          reason: 'Digits were swapped',
        }),
      ),
    )
    expect(await areasOf(1, '?knownAt=2022-02-28')).toMatchObject([
      { value: 315, values: [{ id: eventId(1), corrections: [] }] },
    ])
    expect(await areasOf(1, '?knownAt=2022-03-01')).toMatchObject([
      {
        value: 351,
        values: [{ id: eventId(1), corrections: [{ reason: 'Digits were swapped' }] }],
      },
    ])
  })

  it('that is reported unknown is stated, and unknown', async () => {
    await capacity.given(
      defined(1),
      reported(1, { area: 'Latgale', asOf: '2021', value: 'unknown' }),
      targetStated(1, { area: 'Latgale', asOf: '2021', value: 390 }),
    )
    expect(await areasOf(1, '?area=Latgale')).toMatchObject([
      { stated: true, value: 'unknown', percent: null },
    ])
  })

  it('is listed by title, by what it counts, for whom and for which service', async () => {
    await capacity.given(
      defined(1, { title: { lv: 'Vietas' }, counts: 'places', serviceType: 'day-centre' }),
      defined(2, { title: { en: 'Children' }, targetGroup: 'children-in-care' }),
    )
    const ids = async (query: string) => (await listed(query)).map(({ id }) => id)
    expect(await ids('')).toEqual([idOf(2), idOf(1)])
    expect(await ids('?counts=places')).toEqual([idOf(1)])
    expect(await ids('?serviceType=day-centre')).toEqual([idOf(1)])
    expect(await ids('?targetGroup=children-in-care')).toEqual([idOf(2)])
    expect(await ids('?knownAt=2020-01-01')).toEqual([])
  })

  it('that nobody has defined is not known', async () => {
    expect(await capacity.get(`/v1/indicators/${idOf(9)}/comparison`)).toMatchObject({
      status: 404,
      body: { type: '/problems/indicator-not-known' },
    })
    const after = await capacity.given(defined(1))
    const url = `/v1/indicators/${idOf(1)}/comparison?area=Letgale&after=${after}`
    expect(await capacity.get(url)).toMatchObject({
      status: 422,
      body: { type: '/problems/unknown-area' },
    })
  })
})
