import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHistory, type Report, type TestHistory } from '../testing/history.ts'
import { ADULTS, ofUnit, opened, RIGA, unitNumbered } from '../testing/reports.ts'

const needsId = '00000000-0000-4003-8000-000000000001'
const methodologyId = '00000000-0000-4004-8000-000000000001'
const indicatorId = '00000000-0000-4005-8000-000000000001'

const ofNeeds = (type: Report['type'], data: object, knownSince: string): Report =>
  ({ type, data: { needsId, ...data }, knownSince }) as unknown as Report
const ofCosts = (type: Report['type'], data: object, knownSince: string): Report =>
  ({
    type,
    data: { methodologyId, serviceType: 'group-apartment', validFrom: '2021-01-01', ...data },
    knownSince,
  }) as unknown as Report
const ofIndicator = (type: Report['type'], data: object, knownSince: string): Report =>
  ({ type, data: { indicatorId, ...data }, knownSince }) as unknown as Report
const reopened = (data: object, knownSince: string): Report =>
  ofUnit(1, 'ServiceUnitOpeningCorrected', { ...data, reason: 'x' }, knownSince)

const STATEMENT = { area: 'LV', asOf: '2019-12-31' }
const UNIT = `service-units/${unitNumbered(1)}`
const NEEDS = `needs/${needsId}`

let history: TestHistory
beforeAll(async () => {
  history = await openHistory()
  await history.given(
    opened(1, { effectiveOn: '2022-02-01' }),
    reopened({ effectiveOn: '2022-03-01' }, '2022-04-01'),
    reopened({ provider: 'SIA "Saule"' }, '2022-05-01'),
    reopened({ effectiveOn: '2022-01-15', provider: 'SIA "Zeme"' }, '2022-06-01'),
    ofNeeds(
      'NeedsRecorded',
      { municipality: RIGA, targetGroup: ADULTS, asOf: '2019', assessed: 50, supportPlans: 1 },
      '2019-12-31',
    ),
    ofNeeds('NeedsCorrected', { assessed: 58, supportPlans: 1, reason: 'x' }, '2020-02-01'),
    ofNeeds('NeedsCorrected', { assessed: 57, supportPlans: 1, reason: 'x' }, '2020-03-01'),
    ofCosts('UnitCostSet', { per: 'person-month', cents: 100_000 }, '2021-01-01'),
    ofCosts('UnitCostSet', { per: 'person-day', cents: 4_000 }, '2021-01-02'),
    ofCosts(
      'UnitCostCorrected',
      { per: 'person-month', cents: 101_000, reason: 'x' },
      '2021-02-01',
    ),
    ofIndicator(
      'IndicatorDefined',
      { title: { lv: 'Bērni' }, counts: 'persons', counting: 'cumulative' },
      '2019-01-01',
    ),
    ofIndicator('IndicatorReported', { ...STATEMENT, value: 650 }, '2020-01-10'),
  )
  const [, { event: report }] = (await history.ask(`/v1/timeline/indicators/${indicatorId}`))
    .entries
  const corrected = { report, ...STATEMENT, reason: 'x' }
  await history.given(
    ofIndicator('IndicatorReportCorrected', { ...corrected, value: 560 }, '2020-02-01'),
    ofIndicator('IndicatorReportCorrected', { ...corrected, value: 605 }, '2020-03-01'),
  )
})
afterAll(() => history.close())

/** Of each entry when it became known, and when what it corrects and what corrects it did. */
async function knownOf(of: string): Promise<unknown[]> {
  const { entries } = await history.ask(`/v1/timeline/${of}`)
  const days = (others: readonly any[]) => others.map(({ knownSince }) => dayOf(knownSince))
  return entries.map(({ knownSince, changes, changedBy }: any) => [
    dayOf(knownSince),
    days(changes),
    days(changedBy),
  ])
}
/** In Riga. */
const dayOf = (instant: string): string =>
  new Date(Date.parse(instant) + 3 * 3_600_000).toISOString().slice(0, 10)

describe('What is corrected twice', () => {
  it('is a correction that was corrected, of an opening by what each says of it', async () => {
    expect(await knownOf(UNIT)).toEqual([
      ['2022-02-01', [], ['2022-04-01', '2022-05-01']],
      ['2022-04-01', ['2022-02-01'], ['2022-06-01']],
      ['2022-05-01', ['2022-02-01'], ['2022-06-01']],
      ['2022-06-01', ['2022-04-01', '2022-05-01'], []],
    ])
  })

  it('is a correction that was corrected, of a report of an indicator', async () => {
    expect((await knownOf(`indicators/${indicatorId}`)).slice(1)).toEqual([
      ['2020-01-10', [], ['2020-02-01']],
      ['2020-02-01', ['2020-01-10'], ['2020-03-01']],
      ['2020-03-01', ['2020-02-01'], []],
    ])
  })

  it('is about the day of what was corrected first', async () => {
    const { entries } = await history.ask(`/v1/timeline/${NEEDS}`)
    expect(entries.map(({ after }: any) => [after.on, after.changed.at(-2)?.to])).toMatchObject([
      ['2019-12-31', expect.anything()],
      ['2019-12-31', 58],
      ['2019-12-31', 57],
    ])
  })

  it('was corrected later, in what differs between two points', async () => {
    const { rows } = await history.ask(
      '/v1/diff/needs?fromValidAt=2020-01-15&fromKnownAt=2020-02-15&validAt=2020-04-01&knownAt=2020-04-01',
    )
    expect(rows).toMatchObject([{ change: 'corrected-later' }])
  })
})

describe('A correction of a unit cost', () => {
  it('corrects the cost of what it is for, and no other of that day', async () => {
    const [, set] = await knownOf(`costs/${methodologyId}`)
    expect([set, ...(await knownOf(`costs/${methodologyId}`)).slice(-1)]).toEqual([
      ['2021-01-02', [], []],
      ['2021-02-01', ['2021-01-01'], []],
    ])
  })
})
