import { describe, expect, it } from 'vitest'
import { accepted, refused } from '../shared/decision.ts'
import { given, TODAY } from '../testing/given.ts'
import {
  ADULTS,
  closed,
  counted,
  filled,
  OLDER,
  opened,
  places,
  suspended,
  vacated,
} from '../testing/reports.ts'
import { countPlaces, CountPlaces } from './count-places.ts'

const count = (effectiveOn: string, found: Partial<CountPlaces>) =>
  countPlaces.decide({ targetGroup: ADULTS, effectiveOn, ...found }, TODAY)

describe('counting heads', () => {
  it('states what was found, and leaves the rest as it was reported before', () => {
    expect(given(opened()).when(count('2020-03-01', { occupied: 12 }))).toEqual(
      accepted(counted('2020-03-01', { occupied: 12 })),
    )
  })

  it('may say that a count is unknown', () => {
    expect(
      given(opened()).when(count('2020-03-01', { reserved: 'unknown', waiting: 'unknown' })),
    ).toEqual(accepted(counted('2020-03-01', { reserved: 'unknown', waiting: 'unknown' })))
  })

  it('is refused when more people are found than places, unless an overrun is stated', () => {
    expect(given(opened()).when(count('2020-03-01', { occupied: 21 }))).toEqual(
      refused('over-capacity', { firstDay: '2020-03-01' }),
    )
    const overrun = { reason: 'beds were added in the hall' }
    expect(given(opened()).when(count('2020-03-01', { occupied: 21, overrun }))).toEqual(
      accepted({
        type: 'PlacesCounted',
        data: { ...counted('2020-03-01', { occupied: 21 }).data, overrun },
      }),
    )
  })

  it('is refused when those who came or left after it do not fit, with their day', () => {
    expect(
      given(opened({ places: [places({ occupied: 5 })] }), filled('2020-05-10', 10)).when(
        count('2020-03-01', { occupied: 15 }),
      ),
    ).toEqual(refused('over-capacity', { firstDay: '2020-05-10' }))
    expect(
      given(opened(), vacated('2020-05-10', 10)).when(count('2020-03-01', { occupied: 9 })),
    ).toEqual(refused('none-to-vacate', { firstDay: '2020-05-10' }))
  })

  it('keeps an overrun stated for a day on which the unit does not work', () => {
    const overrun = { reason: 'beds were added in the hall' }
    expect(
      given(opened(), closed('2020-02-01')).when(count('2020-03-01', { occupied: 21, overrun })),
    ).toEqual(
      accepted({
        type: 'PlacesCounted',
        data: { ...counted('2020-03-01', { occupied: 21 }).data, overrun },
      }),
    )
  })

  it('an overrun stated does not excuse people who leave and were never there', () => {
    expect(
      given(opened(), filled('2020-04-01', 10), vacated('2020-05-10', 15)).when(
        count('2020-03-01', { occupied: 4, reserved: 17, overrun: { reason: 'both at once' } }),
      ),
    ).toEqual(refused('none-to-vacate', { firstDay: '2020-05-10' }))
  })

  it('is accepted on any day after the opening, whether or not the unit operates', () => {
    expect(
      given(opened(), suspended('2021-01-01')).when(count('2021-02-01', { occupied: 30 })),
    ).toEqual(accepted(counted('2021-02-01', { occupied: 30 })))
    expect(
      given(opened(), closed('2021-01-01')).when(count('2021-02-01', { occupied: 3 })),
    ).toEqual(accepted(counted('2021-02-01', { occupied: 3 })))
  })

  it('is refused as any report about people is', () => {
    expect(given().when(count('2020-03-01', { occupied: 1 }))).toEqual(refused('unit-not-found'))
    expect(given(opened()).when(count('2019-12-31', { occupied: 1 }))).toEqual(
      refused('before-opening', { pointer: '/effectiveOn', firstDay: '2020-01-01' }),
    )
    expect(given(opened()).when(count('2026-02-02', { occupied: 1 }))).toEqual(
      refused('effective-in-future', { pointer: '/effectiveOn' }),
    )
    expect(given(opened()).when(count('2020-03-01', { targetGroup: OLDER, occupied: 1 }))).toEqual(
      refused('target-group-not-offered', { pointer: '/targetGroup' }),
    )
  })

  it('that counts nothing is not a head count', () => {
    const result = CountPlaces.safeParse({ targetGroup: ADULTS, effectiveOn: '2020-03-01' })
    expect(result.error?.issues).toMatchObject([
      { path: ['occupied'], message: 'state at least one of occupied, reserved, waiting' },
    ])
  })
})
