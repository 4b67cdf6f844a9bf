import { describe, expect, it } from 'vitest'
import { accepted, refused } from '../shared/decision.ts'
import { given, TODAY } from '../testing/given.ts'
import {
  ADULTS,
  closed,
  filled,
  OLDER,
  opened,
  places,
  released,
  reserved,
  suspended,
} from '../testing/reports.ts'
import { releaseReservation } from './release-reservation.ts'
import { reservePlace, type ReservePlace } from './reserve-place.ts'

const reserve = (effectiveOn: string, more: Partial<ReservePlace> = {}) =>
  reservePlace.decide({ targetGroup: ADULTS, places: 1, effectiveOn, ...more }, TODAY)
const release = (effectiveOn: string, count = 1) =>
  releaseReservation.decide({ targetGroup: ADULTS, places: count, effectiveOn }, TODAY)
const full = opened({ places: [places({ occupied: 19, reserved: 1 })] })

describe('reserving a place', () => {
  it('given free places, one is kept', () => {
    expect(given(opened()).when(reserve('2020-03-01'))).toEqual(accepted(reserved('2020-03-01')))
  })

  it('is refused when all places are taken or kept', () => {
    expect(given(full).when(reserve('2020-03-01'))).toEqual(
      refused('over-capacity', { firstDay: '2020-03-01' }),
    )
  })

  it('is refused with the later day on which the places run out', () => {
    expect(given(opened(), filled('2020-05-10', 10)).when(reserve('2020-03-01'))).toEqual(
      refused('over-capacity', { firstDay: '2020-05-10' }),
    )
  })

  it('with an overrun stated is accepted, and keeps the reason', () => {
    const overrun = { reason: 'a place is promised by the court' }
    expect(given(full).when(reserve('2020-03-01', { overrun }))).toEqual(
      accepted({ type: 'PlaceReserved', data: { ...reserved('2020-03-01').data, overrun } }),
    )
  })

  it('is refused on a day on which the unit does not operate', () => {
    expect(given().when(reserve('2020-03-01'))).toEqual(refused('unit-not-found'))
    expect(given(opened()).when(reserve('2019-12-31'))).toEqual(
      refused('before-opening', { pointer: '/effectiveOn', firstDay: '2020-01-01' }),
    )
    expect(given(opened(), suspended('2021-01-01')).when(reserve('2021-02-01'))).toEqual(
      refused('unit-suspended', { pointer: '/effectiveOn', firstDay: '2021-02-01' }),
    )
    expect(given(opened(), closed('2021-01-01')).when(reserve('2021-02-01'))).toEqual(
      refused('unit-closed', { pointer: '/effectiveOn', firstDay: '2021-02-01' }),
    )
  })

  it('is refused for a day to come, and for a target group that is not offered', () => {
    expect(given(opened()).when(reserve('2026-02-02'))).toEqual(
      refused('effective-in-future', { pointer: '/effectiveOn' }),
    )
    expect(given(opened()).when(reserve('2020-03-01', { targetGroup: OLDER }))).toEqual(
      refused('target-group-not-offered', { pointer: '/targetGroup' }),
    )
  })
})

describe('releasing a reservation', () => {
  it('given a reserved place, it is free again', () => {
    expect(given(full).when(release('2020-03-01'))).toEqual(accepted(released('2020-03-01')))
  })

  it('is refused when none is reserved, with the day', () => {
    expect(given(opened()).when(release('2020-03-01'))).toEqual(
      refused('none-reserved', { firstDay: '2020-03-01' }),
    )
  })

  it('is refused when later releases would be too many, with the later day', () => {
    expect(given(full, released('2020-05-10')).when(release('2020-03-01'))).toEqual(
      refused('none-reserved', { firstDay: '2020-05-10' }),
    )
  })

  it('is accepted in a closed or suspended unit', () => {
    expect(given(full, closed('2021-01-01')).when(release('2021-02-01'))).toEqual(
      accepted(released('2021-02-01')),
    )
    expect(given(full, suspended('2021-01-01')).when(release('2021-02-01'))).toEqual(
      accepted(released('2021-02-01')),
    )
  })

  it('is refused as any report about people is', () => {
    expect(given().when(release('2020-03-01'))).toEqual(refused('unit-not-found'))
    expect(given(full).when(release('2019-12-31'))).toEqual(
      refused('before-opening', { pointer: '/effectiveOn', firstDay: '2020-01-01' }),
    )
    expect(given(full).when(release('2026-02-02'))).toEqual(
      refused('effective-in-future', { pointer: '/effectiveOn' }),
    )
    expect(
      given(full).when(
        releaseReservation.decide(
          { targetGroup: OLDER, places: 1, effectiveOn: '2020-03-01' },
          TODAY,
        ),
      ),
    ).toEqual(refused('target-group-not-offered', { pointer: '/targetGroup' }))
  })
})
