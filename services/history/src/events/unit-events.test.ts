import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHistory, type Report, type TestHistory } from '../testing/history.ts'
import { ADULTS, ofUnit, opened, orderNumbered, places, unitNumbered } from '../testing/reports.ts'

const CHILDREN = 'children-with-functional-disorders'
const UNKNOWN = { authorised: 'unknown', operational: 'unknown', occupied: 'unknown' }
const adults = (effectiveOn: string, data: object) => ({
  effectiveOn,
  targetGroup: ADULTS,
  ...data,
})

let history: TestHistory
beforeAll(async () => {
  history = await openHistory()
  await history.given(
    opened(1, { places: [places({ occupied: 2 })] }),
    ofUnit(1, 'PlaceFilled', adults('2023-03-01', { places: 1 })),
    {
      type: 'ClosureOrderIssued',
      data: {
        orderId: orderNumbered(1),
        units: [unitNumbered(1)],
        authority: 'LM',
        issuedOn: '2023-03-01',
        effectiveOn: '2024-03-01',
      },
      knownSince: '2023-03-01',
    } as unknown as Report,
    opened(2, { places: [places({ operational: 10, occupied: 0 })] }),
    ofUnit(2, 'PlaceFilled', adults('2022-02-01', { places: 5 }), '2022-02-02'),
    opened(3, { places: [places(), places({ targetGroup: CHILDREN })] }),
    ofUnit(3, 'PlaceFilled', adults('2023-02-01', { places: 3 })),
    ofUnit(3, 'PlaceFilled', {
      effectiveOn: '2023-02-01',
      targetGroup: CHILDREN,
      places: 2,
    }),
    opened(4, { places: [places(UNKNOWN)] }),
    ofUnit(4, 'OperationalPlacesSet', adults('2020-06-01', { operational: 7 })),
    ofUnit(4, 'PlacesAuthorised', adults('2020-06-01', { authorised: 5 })),
  )
  const reports: string[] = []
  for await (const { events } of history.store.readStream(`serviceUnits-${unitNumbered(2)}`))
    reports.push(...events.map(({ id }) => id))
  await history.given(
    ofUnit(2, 'ReportWithdrawn', { eventId: reports[1], reason: 'x' }, '2022-05-01'),
    ofUnit(2, 'PlaceFilled', adults('2022-02-01', { places: 3 }), '2022-05-01'),
    ofUnit(
      2,
      'CountCorrected',
      adults('2020-01-01', { measure: 'operational', count: 9 }),
      '2022-05-01',
    ),
  )
})
afterAll(() => history.close())

const typesOf = (events: any): string[] => events.map(({ type }: any) => type)
/** What each day added to a number of a unit, and what proves it. */
const stepsOf = async (unit: number, query: string): Promise<unknown[]> => {
  const { units } = await history.ask(`/v1/explain?unit=${unitNumbered(unit)}&${query}`)
  return units[0].steps.map(({ number, events }: any) => [number, typesOf(events)])
}
const changesOf = async (unit: number, points: string): Promise<unknown[]> => {
  const { units } = await history.ask(`/v1/diff/units?unit=${unitNumbered(unit)}&${points}`)
  return units[0].changes.map(({ change, events }: any) => [change, typesOf(events)])
}
const OPENED = ['ServiceUnitOpened']

describe('What proves a number', () => {
  it('is of an order the order, whatever else became known on its day', async () => {
    const closing = await stepsOf(1, 'measure=closing&validAt=2023-06-01')
    expect(closing).toEqual([[12, ['ClosureOrderIssued']]])
    const between = 'fromValidAt=2023-02-01&validAt=2023-06-01'
    expect(await changesOf(1, `${between}&measures=closing`)).toEqual([
      ['closure-ordered', ['ClosureOrderIssued']],
    ])
    expect(await changesOf(1, between)).toContainEqual([
      'closure-ordered',
      expect.arrayContaining(['ClosureOrderIssued']),
    ])
  })

  it('is of people no order that has yet to close the unit, and the order once it has', async () => {
    expect(await stepsOf(1, 'measure=occupied&validAt=2024-06-01')).toEqual([
      [2, OPENED],
      [1, ['PlaceFilled']],
      [-3, ['ClosureOrderIssued']],
    ])
  })

  it('is the withdrawal as well as what is stated in place of what it withdraws', async () => {
    const at = 'validAt=2022-03-01&knownAt=2022-06-01'
    expect(await stepsOf(2, `measure=occupied&${at}`)).toEqual([
      [3, ['PlaceFilled', 'ReportWithdrawn', 'PlaceFilled']],
    ])
    expect(await stepsOf(2, `measure=operational&${at}`)).toEqual([
      [9, ['ServiceUnitOpened', 'CountCorrected']],
    ])
  })

  it('is of what became known all that can change the numbers that differ', async () => {
    const points = 'validAt=2022-03-01&fromKnownAt=2022-03-01&knownAt=2022-06-01'
    expect(await changesOf(2, points)).toEqual([
      ['corrected-later', ['ReportWithdrawn', 'PlaceFilled', 'CountCorrected']],
    ])
    expect(await changesOf(2, `${points}&measures=occupied`)).toEqual([
      ['corrected-later', ['ReportWithdrawn', 'PlaceFilled']],
    ])
  })

  it('is of one target group nothing that is about another', async () => {
    const at = 'measure=occupied&validAt=2023-03-01'
    expect(await stepsOf(3, `${at}&targetGroup=${ADULTS}`)).toEqual([
      [7, OPENED],
      [3, ['PlaceFilled']],
    ])
    expect(await stepsOf(3, at)).toEqual([
      [14, OPENED],
      [5, ['PlaceFilled', 'PlaceFilled']],
    ])
  })

  it('is of one count nothing that states another', async () => {
    const at = 'validAt=2020-07-01'
    expect((await stepsOf(4, `measure=operational&${at}`)).at(-1)).toEqual([
      7,
      ['OperationalPlacesSet'],
    ])
    expect((await stepsOf(4, `measure=operationalBeyondAuthorised&${at}`)).at(-1)).toEqual([
      2,
      ['OperationalPlacesSet', 'PlacesAuthorised'],
    ])
  })
})
