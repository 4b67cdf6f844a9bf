import { describe, expect, it } from 'vitest'
import { accepted, refused } from '../shared/decision.ts'
import { given, TODAY } from '../testing/given.ts'
import {
  ADULTS,
  closed,
  counted,
  filled,
  issued,
  OLDER,
  opened,
  places,
  suspended,
  UNKNOWN_PLACES,
  vacated,
} from '../testing/reports.ts'
import { vacatePlace } from './vacate-place.ts'

const vacate = (effectiveOn: string, count = 1) =>
  vacatePlace.decide({ targetGroup: ADULTS, places: count, effectiveOn }, TODAY)

describe('vacating a place', () => {
  it('given people, one moves out', () => {
    expect(given(opened()).when(vacate('2020-03-01'))).toEqual(accepted(vacated('2020-03-01')))
  })

  it('is refused when nobody is there, with the day', () => {
    expect(given(opened({ places: [places({ occupied: 0 })] })).when(vacate('2020-03-01'))).toEqual(
      refused('none-to-vacate', { firstDay: '2020-03-01' }),
    )
  })

  it('is refused when people who left later would be too many, with the later day', () => {
    expect(given(opened(), vacated('2020-05-10', 10)).when(vacate('2020-03-01'))).toEqual(
      refused('none-to-vacate', { firstDay: '2020-05-10' }),
    )
  })

  it('is accepted when a later head count takes it in', () => {
    expect(
      given(opened(), counted('2020-05-10', { occupied: 0 })).when(vacate('2020-03-01', 10)),
    ).toEqual(accepted(vacated('2020-03-01', 10)))
  })

  it('is accepted on the day on which the person came', () => {
    expect(
      given(opened({ places: [places({ occupied: 0 })] }), filled('2020-03-01')).when(
        vacate('2020-03-01'),
      ),
    ).toEqual(accepted(vacated('2020-03-01')))
  })

  it('breaks no rule where the people are unknown', () => {
    expect(given(opened({ places: [UNKNOWN_PLACES] })).when(vacate('2020-03-01', 100))).toEqual(
      accepted(vacated('2020-03-01', 100)),
    )
  })

  it('is accepted while the unit is suspended, and most of all when it is closed', () => {
    expect(given(opened(), suspended('2021-01-01')).when(vacate('2021-02-01'))).toEqual(
      accepted(vacated('2021-02-01')),
    )
    expect(given(opened(), closed('2021-01-01')).when(vacate('2021-02-01'))).toEqual(
      accepted(vacated('2021-02-01')),
    )
    expect(given(opened(), issued()).when(vacate('2024-10-01'))).toEqual(
      accepted(vacated('2024-10-01')),
    )
  })

  it('is refused in a closed unit once nobody is left', () => {
    expect(
      given(opened(), closed('2021-01-01'), vacated('2021-02-01', 10)).when(vacate('2021-03-01')),
    ).toEqual(refused('none-to-vacate', { firstDay: '2021-03-01' }))
  })

  it('is refused in a unit that does not exist, before its opening, and for a day to come', () => {
    expect(given().when(vacate('2020-03-01'))).toEqual(refused('unit-not-found'))
    expect(given(opened()).when(vacate('2019-12-31'))).toEqual(
      refused('before-opening', { pointer: '/effectiveOn', firstDay: '2020-01-01' }),
    )
    expect(given(opened()).when(vacate('2026-02-02'))).toEqual(
      refused('effective-in-future', { pointer: '/effectiveOn' }),
    )
  })

  it('is refused for a target group the unit does not offer', () => {
    expect(
      given(opened()).when(
        vacatePlace.decide({ targetGroup: OLDER, places: 1, effectiveOn: '2020-03-01' }, TODAY),
      ),
    ).toEqual(refused('target-group-not-offered', { pointer: '/targetGroup' }))
  })
})
