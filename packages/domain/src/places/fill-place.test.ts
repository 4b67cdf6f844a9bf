import { describe, expect, it } from 'vitest'
import { accepted, refused } from '../shared/decision.ts'
import { given, TODAY } from '../testing/given.ts'
import {
  ADULTS,
  authorised,
  closed,
  counted,
  filled,
  issued,
  OLDER,
  opened,
  places,
  resumed,
  REZEKNE,
  suspended,
  UNKNOWN_PLACES,
  vacated,
} from '../testing/reports.ts'
import { fillPlace, type FillPlace } from './fill-place.ts'

const fill = (effectiveOn: string, more: Partial<FillPlace> = {}) =>
  fillPlace.decide({ targetGroup: ADULTS, places: 1, effectiveOn, ...more }, TODAY)
const full = opened({ places: [places({ occupied: 20 })] })

describe('filling a place', () => {
  it('given free places, a person moves in', () => {
    expect(given(opened()).when(fill('2020-03-01'))).toEqual(accepted(filled('2020-03-01')))
  })

  it('says where the person comes from, where the reporter does', () => {
    expect(given(opened()).when(fill('2020-03-01', { homeMunicipality: REZEKNE }))).toEqual(
      accepted({
        type: 'PlaceFilled',
        data: { ...filled('2020-03-01').data, homeMunicipality: REZEKNE },
      }),
    )
  })

  it('fills the last place', () => {
    expect(given(opened()).when(fill('2020-03-01', { places: 10 }))).toEqual(
      accepted(filled('2020-03-01', 10)),
    )
  })

  it('is refused when all places are taken', () => {
    expect(given(full).when(fill('2020-03-01'))).toEqual(
      refused('over-capacity', { firstDay: '2020-03-01' }),
    )
  })

  it('is refused when the rest is reserved', () => {
    expect(
      given(opened({ places: [places({ occupied: 18, reserved: 2 })] })).when(fill('2020-03-01')),
    ).toEqual(refused('over-capacity', { firstDay: '2020-03-01' }))
  })

  it('is refused last March in a unit that is full since May, with the day in May', () => {
    expect(given(opened(), filled('2020-05-10', 10)).when(fill('2020-03-01'))).toEqual(
      refused('over-capacity', { firstDay: '2020-05-10' }),
    )
  })

  it('is accepted last March when a head count in May takes it in', () => {
    expect(
      given(opened(), counted('2020-05-10', { occupied: 20 })).when(fill('2020-03-01')),
    ).toEqual(accepted(filled('2020-03-01')))
  })

  it('with an overrun stated is accepted beyond the places, and keeps the reason', () => {
    const overrun = { reason: 'moved here after a fire' }
    expect(given(full).when(fill('2020-03-01', { overrun }))).toEqual(
      accepted({ type: 'PlaceFilled', data: { ...filled('2020-03-01').data, overrun } }),
    )
  })

  it('leaves out an overrun stated where there is none', () => {
    expect(given(opened()).when(fill('2020-03-01', { overrun: { reason: 'by mistake' } }))).toEqual(
      accepted(filled('2020-03-01')),
    )
  })

  it('is refused again once people left and the stated overrun is over', () => {
    const overrun = { reason: 'moved here after a fire' }
    const over = { type: 'PlaceFilled', data: { ...filled('2020-03-01').data, overrun } } as const
    expect(given(full, over, vacated('2020-04-01')).when(fill('2020-05-01'))).toEqual(
      refused('over-capacity', { firstDay: '2020-05-01' }),
    )
  })

  it('breaks no rule where the places or the people are unknown', () => {
    expect(given(opened({ places: [UNKNOWN_PLACES] })).when(fill('2020-03-01'))).toEqual(
      accepted(filled('2020-03-01')),
    )
  })

  it('is refused in a unit that does not exist', () => {
    expect(given().when(fill('2020-03-01'))).toEqual(refused('unit-not-found'))
  })

  it('is refused before the opening, with the first day', () => {
    expect(given(opened()).when(fill('2019-12-31'))).toEqual(
      refused('before-opening', { pointer: '/effectiveOn', firstDay: '2020-01-01' }),
    )
  })

  it('is refused while the unit is suspended, and accepted before and after', () => {
    const history = [opened(), suspended('2021-01-01'), resumed('2021-06-01')]
    expect(given(...history).when(fill('2021-01-01'))).toEqual(
      refused('unit-suspended', { pointer: '/effectiveOn', firstDay: '2021-01-01' }),
    )
    expect(given(...history).when(fill('2020-12-31'))).toEqual(accepted(filled('2020-12-31')))
    expect(given(...history).when(fill('2021-06-01'))).toEqual(accepted(filled('2021-06-01')))
  })

  it('is refused from the day of the closing on', () => {
    expect(given(opened(), closed('2021-01-01')).when(fill('2021-01-01'))).toEqual(
      refused('unit-closed', { pointer: '/effectiveOn', firstDay: '2021-01-01' }),
    )
  })

  it('is refused from the day of a standing order on, carried out or not', () => {
    expect(given(opened(), issued()).when(fill('2024-09-01'))).toEqual(
      refused('unit-closed', { pointer: '/effectiveOn', firstDay: '2024-09-01' }),
    )
    expect(given(opened(), issued()).when(fill('2024-08-31'))).toEqual(
      accepted(filled('2024-08-31')),
    )
  })

  it('is refused for a day that has not come', () => {
    expect(given(opened()).when(fill('2026-02-02'))).toEqual(
      refused('effective-in-future', { pointer: '/effectiveOn' }),
    )
    expect(given(opened()).when(fill('2026-02-01'))).toEqual(accepted(filled('2026-02-01')))
  })

  it('is refused for a target group the unit does not offer', () => {
    expect(given(opened()).when(fill('2020-03-01', { targetGroup: OLDER }))).toEqual(
      refused('target-group-not-offered', { pointer: '/targetGroup' }),
    )
  })

  it('is refused for a target group before the first day on which it is offered', () => {
    expect(
      given(opened(), authorised('2021-01-01', 5, OLDER)).when(
        fill('2020-12-31', { targetGroup: OLDER }),
      ),
    ).toEqual(
      refused('target-group-not-offered', { pointer: '/targetGroup', firstDay: '2021-01-01' }),
    )
  })
})
