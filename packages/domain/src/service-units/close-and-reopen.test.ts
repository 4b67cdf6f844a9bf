import { describe, expect, it } from 'vitest'
import { accepted, refused } from '../shared/decision.ts'
import { given, TODAY } from '../testing/given.ts'
import { recorded } from '../testing/known.ts'
import { statusOn } from '../testing/numbers.ts'
import {
  closed,
  counted,
  issued,
  OLDER,
  opened,
  places,
  reopened,
  revoked,
  suspended,
  UNIT,
} from '../testing/reports.ts'
import { closeServiceUnit } from './close-service-unit.ts'
import { foldUnit } from './evolve-unit.ts'
import { reopenServiceUnit, type ReopenServiceUnit } from './reopen-service-unit.ts'

describe('closing a service unit', () => {
  const close = (effectiveOn: string) => closeServiceUnit.decide({ effectiveOn }, TODAY)

  it('ends its work, with people in it or not, now or on a day to come', () => {
    expect(given(opened()).when(close('2021-01-01'))).toEqual(accepted(closed('2021-01-01')))
    expect(given(opened()).when(close('2027-01-01'))).toEqual(accepted(closed('2027-01-01')))
  })

  it('keeps the reason', () => {
    const reason = 'nobody lives there any more'
    expect(
      given(opened()).when(closeServiceUnit.decide({ effectiveOn: '2021-01-01', reason }, TODAY)),
    ).toEqual(
      accepted({ type: 'ServiceUnitClosed', data: { ...closed('2021-01-01').data, reason } }),
    )
  })

  it('is accepted while the unit is suspended', () => {
    expect(given(opened(), suspended('2020-03-01')).when(close('2021-01-01'))).toEqual(
      accepted(closed('2021-01-01')),
    )
  })

  it('is accepted before the day of a standing order, and refused from that day on', () => {
    expect(given(opened(), issued()).when(close('2024-08-31'))).toEqual(
      accepted(closed('2024-08-31')),
    )
    expect(given(opened(), issued()).when(close('2024-09-01'))).toEqual(
      refused('unit-closed', { pointer: '/effectiveOn', firstDay: '2024-09-01' }),
    )
    expect(given(opened(), issued(), revoked('2023-01-01')).when(close('2024-09-01'))).toEqual(
      accepted(closed('2024-09-01')),
    )
  })

  it('is refused when it is closed on that day', () => {
    expect(given(opened(), closed('2021-01-01')).when(close('2021-01-01'))).toEqual(
      refused('unit-closed', { pointer: '/effectiveOn', firstDay: '2021-01-01' }),
    )
  })

  it('is refused before a closing that is already reported: that report is to be withdrawn', () => {
    expect(given(opened(), closed('2021-01-01')).when(close('2020-06-01'))).toEqual(
      refused('closing-reported', { pointer: '/effectiveOn' }),
    )
  })

  it('is accepted for good after the unit was reopened, even on the day of its reopening', () => {
    const history = [opened(), closed('2021-01-01'), reopened('2022-01-01')]
    expect(given(...history).when(close('2022-06-01'))).toEqual(accepted(closed('2022-06-01')))
    expect(given(...history).when(close('2022-01-01'))).toEqual(accepted(closed('2022-01-01')))
    const unit = foldUnit(UNIT, recorded(...history, closed('2022-01-01')))
    expect(statusOn(unit, '2022-01-01')).toBe('closed')
  })

  it('is accepted once more on a day on which it closed and reopened', () => {
    const history = [opened(), closed('2021-01-01'), reopened('2021-01-01')]
    expect(given(...history).when(close('2021-01-01'))).toEqual(accepted(closed('2021-01-01')))
  })

  it('is refused before the next closing after a reopening', () => {
    expect(
      given(opened(), closed('2021-01-01'), reopened('2022-01-01'), closed('2023-01-01')).when(
        close('2022-06-01'),
      ),
    ).toEqual(refused('closing-reported', { pointer: '/effectiveOn' }))
  })

  it('is refused where there is no unit and before its opening', () => {
    expect(given().when(close('2021-01-01'))).toEqual(refused('unit-not-found'))
    expect(given(opened()).when(close('2019-12-31'))).toEqual(
      refused('before-opening', { pointer: '/effectiveOn', firstDay: '2020-01-01' }),
    )
  })
})

describe('reopening a service unit', () => {
  const reopen = (effectiveOn: string, more: Partial<ReopenServiceUnit> = {}) =>
    reopenServiceUnit.decide({ effectiveOn, places: [places()], ...more }, TODAY)

  it('given a closed unit, it works again with the counts stated', () => {
    expect(given(opened(), closed('2021-01-01')).when(reopen('2022-01-01'))).toEqual(
      accepted(reopened('2022-01-01')),
    )
  })

  it('is accepted on the day of its closing', () => {
    expect(given(opened(), closed('2021-01-01')).when(reopen('2021-01-01'))).toEqual(
      accepted(reopened('2021-01-01')),
    )
  })

  it('is accepted after an order has taken effect', () => {
    expect(given(opened(), issued()).when(reopen('2024-09-01'))).toEqual(
      accepted(reopened('2024-09-01')),
    )
  })

  it('is refused when it is not closed on that day', () => {
    const refusal = { pointer: '/effectiveOn' }
    expect(given(opened()).when(reopen('2022-01-01'))).toEqual(refused('not-closed', refusal))
    expect(given(opened(), closed('2021-01-01')).when(reopen('2020-12-31'))).toEqual(
      refused('not-closed', refusal),
    )
    expect(given(opened(), suspended('2021-01-01')).when(reopen('2022-01-01'))).toEqual(
      refused('not-closed', refusal),
    )
    expect(given(opened(), issued(), revoked('2023-01-01')).when(reopen('2024-09-01'))).toEqual(
      refused('not-closed', refusal),
    )
  })

  it('is refused with more people than places, unless an overrun is stated', () => {
    const crowded = [places({ occupied: 21 })]
    expect(
      given(opened(), closed('2021-01-01')).when(reopen('2022-01-01', { places: crowded })),
    ).toEqual(refused('over-capacity', { firstDay: '2022-01-01' }))
    const overrun = { reason: 'all came back' }
    expect(
      given(opened(), closed('2021-01-01')).when(
        reopen('2022-01-01', { places: crowded, overrun }),
      ),
    ).toEqual(
      accepted({
        type: 'ServiceUnitReopened',
        data: { ...reopened('2022-01-01', ...crowded).data, overrun },
      }),
    )
  })

  it('is refused when a target group it says nothing of has too many people', () => {
    const two = opened({ places: [places(), places({ targetGroup: OLDER })] })
    const olderCounted = {
      type: 'PlacesCounted',
      data: { ...counted('2021-02-01', { occupied: 30 }).data, targetGroup: OLDER },
    } as const
    expect(given(two, closed('2021-01-01'), olderCounted).when(reopen('2022-01-01'))).toEqual(
      refused('over-capacity', { firstDay: '2022-01-01' }),
    )
  })

  it('is refused where there is no unit', () => {
    expect(given().when(reopen('2022-01-01'))).toEqual(refused('unit-not-found'))
  })
})
