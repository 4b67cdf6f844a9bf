import { describe, expect, it } from 'vitest'
import { accepted, refused } from '../shared/decision.ts'
import { given, TODAY } from '../testing/given.ts'
import {
  ADULTS,
  closed,
  joined,
  left,
  OLDER,
  opened,
  places,
  suspended,
} from '../testing/reports.ts'
import { joinWaitingList } from './join-waiting-list.ts'
import { leaveWaitingList } from './leave-waiting-list.ts'

const join = (effectiveOn: string, targetGroup = ADULTS) =>
  joinWaitingList.decide({ targetGroup, people: 1, effectiveOn }, TODAY)
const leave = (effectiveOn: string, targetGroup = ADULTS) =>
  leaveWaitingList.decide({ targetGroup, people: 1, effectiveOn }, TODAY)

describe('joining the waiting list', () => {
  it('is accepted however full the unit is', () => {
    expect(given(opened({ places: [places({ occupied: 20 })] })).when(join('2020-03-01'))).toEqual(
      accepted(joined('2020-03-01')),
    )
  })

  it('is accepted while the unit is suspended, for when it resumes', () => {
    expect(given(opened(), suspended('2021-01-01')).when(join('2021-02-01'))).toEqual(
      accepted(joined('2021-02-01')),
    )
  })

  it('is refused once the unit is closed: there is nothing to wait for', () => {
    expect(given(opened(), closed('2021-01-01')).when(join('2021-02-01'))).toEqual(
      refused('unit-closed', { pointer: '/effectiveOn', firstDay: '2021-02-01' }),
    )
  })

  it('is refused as any report about people is', () => {
    expect(given().when(join('2020-03-01'))).toEqual(refused('unit-not-found'))
    expect(given(opened()).when(join('2019-12-31'))).toEqual(
      refused('before-opening', { pointer: '/effectiveOn', firstDay: '2020-01-01' }),
    )
    expect(given(opened()).when(join('2026-02-02'))).toEqual(
      refused('effective-in-future', { pointer: '/effectiveOn' }),
    )
    expect(given(opened()).when(join('2020-03-01', OLDER))).toEqual(
      refused('target-group-not-offered', { pointer: '/targetGroup' }),
    )
  })
})

describe('leaving the waiting list', () => {
  it('given people waiting, one no longer does', () => {
    expect(given(opened(), joined('2020-02-01')).when(leave('2020-03-01'))).toEqual(
      accepted(left('2020-03-01')),
    )
  })

  it('is refused when nobody waits, with the day', () => {
    expect(given(opened()).when(leave('2020-03-01'))).toEqual(
      refused('nobody-waiting', { firstDay: '2020-03-01' }),
    )
  })

  it('is refused when people who left later would be too many, with the later day', () => {
    expect(
      given(opened(), joined('2020-02-01'), left('2020-05-10')).when(leave('2020-03-01')),
    ).toEqual(refused('nobody-waiting', { firstDay: '2020-05-10' }))
  })

  it('is accepted in a closed unit', () => {
    expect(
      given(opened(), joined('2020-02-01'), closed('2021-01-01')).when(leave('2021-02-01')),
    ).toEqual(accepted(left('2021-02-01')))
  })

  it('is refused as any report about people is', () => {
    expect(given().when(leave('2020-03-01'))).toEqual(refused('unit-not-found'))
    expect(given(opened()).when(leave('2019-12-31'))).toEqual(
      refused('before-opening', { pointer: '/effectiveOn', firstDay: '2020-01-01' }),
    )
    expect(given(opened()).when(leave('2026-02-02'))).toEqual(
      refused('effective-in-future', { pointer: '/effectiveOn' }),
    )
    expect(given(opened()).when(leave('2020-03-01', OLDER))).toEqual(
      refused('target-group-not-offered', { pointer: '/targetGroup' }),
    )
  })
})
