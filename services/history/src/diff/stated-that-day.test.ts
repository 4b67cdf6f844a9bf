import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHistory, type Report, type TestHistory } from '../testing/history.ts'
import { ADULTS, ofUnit, opened, unitNumbered } from '../testing/reports.ts'

const on = (effectiveOn: string, data: object = {}) => ({ effectiveOn, ...data })
const adults = (data: object) => on('2021-02-10', { targetGroup: ADULTS, ...data })
const openedAndSuspended = (unit: number, effectiveOn: string): Report[] => [
  opened(unit),
  ofUnit(unit, 'ServiceUnitSuspended', on(effectiveOn)),
]
const resumed = (unit: number): Report[] => [
  ...openedAndSuspended(unit, '2020-06-01'),
  ofUnit(unit, 'ServiceUnitResumed', on('2021-02-10')),
]

let history: TestHistory
beforeAll(async () => {
  history = await openHistory()
  await history.given(
    ...resumed(1),
    ofUnit(1, 'PlacesCounted', adults({ occupied: 4, waiting: 2 })),
    ...resumed(2),
    ofUnit(2, 'ServiceUnitConfirmed', on('2021-02-10')),
    ...resumed(3),
    ofUnit(3, 'PlacesAuthorised', adults({ authorised: 14 })),
    ...openedAndSuspended(4, '2021-02-10'),
    ofUnit(4, 'PlacesAuthorised', adults({ authorised: 8 })),
    ...openedAndSuspended(5, '2020-06-01'),
    ofUnit(5, 'PlacesCounted', adults({ occupied: 4 })),
    ofUnit(5, 'PlacesAuthorised', adults({ authorised: 8 })),
    ofUnit(5, 'ServiceUnitClosed', on('2021-02-10')),
  )
})
afterAll(() => history.close())

const YEAR = 'fromValidAt=2020-12-31&validAt=2021-12-31&knownAt=2022-01-01'

describe('A day on which counts are stated too', () => {
  it.each([
    [
      1,
      'resumed and counted',
      [
        ['resumed', 1, { operational: 12, occupied: 4, free: 8, displaced: -7 }],
        ['re-counted', undefined, { waiting: 2 }],
      ],
    ],
    [
      2,
      'resumed and confirmed',
      [['resumed', 1, { operational: 12, occupied: 7, free: 5, displaced: -7 }]],
    ],
    [
      3,
      'resumed and enlarged',
      [
        ['resumed', 1, { operational: 12, occupied: 7, free: 5, displaced: -7 }],
        ['enlarged', undefined, { authorised: 2 }],
      ],
    ],
    [
      4,
      'suspended and reduced',
      [
        ['suspended', -1, { operational: -12, occupied: -7, free: -5, displaced: 7 }],
        ['reduced', undefined, { authorised: -4 }],
      ],
    ],
    [
      5,
      'closed while suspended',
      [
        ['closed', undefined, { authorised: -12 }],
        ['re-counted', undefined, { displaced: -3 }],
      ],
    ],
  ])('tells of unit %d that it is %s', async (number, _, expected) => {
    const unit = `unit=${unitNumbered(number)}`
    const { total } = await history.ask(`/v1/diff?${YEAR}&${unit}`)
    const { units } = await history.ask(`/v1/diff/units?${YEAR}&${unit}`)
    for (const changes of [total.changes, units[0].changes])
      expect(changes.map((one: any) => [one.change, one.units, one.places])).toEqual(expected)
  })

  it('is in the paragraph of a number as both', async () => {
    const unit = `unit=${unitNumbered(4)}`
    const explain = async (measure: string): Promise<string> => {
      const about = `validAt=2021-12-31&knownAt=2022-01-01&measure=${measure}`
      return (await history.ask(`/v1/explain?${about}&${unit}`)).text.en
    }
    expect(await explain('authorised')).toContain('-4 by reduction on 10 February 2021')
    expect(await explain('operational')).toContain('-12 by suspension on 10 February 2021')
  })
})
