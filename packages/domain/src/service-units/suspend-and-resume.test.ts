import { describe, expect, it } from 'vitest'
import { accepted, refused } from '../shared/decision.ts'
import { given, TODAY } from '../testing/given.ts'
import { eventId } from '../testing/known.ts'
import {
  closed,
  counted,
  filled,
  issued,
  opened,
  operationalSet,
  resumed,
  suspended,
  withdrawn,
} from '../testing/reports.ts'
import { resumeServiceUnit, type ResumeServiceUnit } from './resume-service-unit.ts'
import { suspendServiceUnit } from './suspend-service-unit.ts'

describe('suspending a service unit', () => {
  const suspend = (effectiveOn: string) => suspendServiceUnit.decide({ effectiveOn }, TODAY)

  it('stops its work for a while, with people in it or not', () => {
    expect(given(opened(), filled('2020-02-01', 10)).when(suspend('2020-03-01'))).toEqual(
      accepted(suspended('2020-03-01')),
    )
  })

  it('keeps the reason', () => {
    const reason = 'the roof is repaired'
    expect(
      given(opened()).when(suspendServiceUnit.decide({ effectiveOn: '2020-03-01', reason }, TODAY)),
    ).toEqual(
      accepted({
        type: 'ServiceUnitSuspended',
        data: { ...suspended('2020-03-01').data, reason },
      }),
    )
  })

  it('may begin earlier than a suspension that is already known', () => {
    expect(given(opened(), suspended('2020-03-01')).when(suspend('2020-02-01'))).toEqual(
      accepted(suspended('2020-02-01')),
    )
  })

  it('is refused when it is suspended already, and accepted again once it has resumed', () => {
    expect(given(opened(), suspended('2020-03-01')).when(suspend('2020-03-05'))).toEqual(
      refused('already-suspended', { pointer: '/effectiveOn' }),
    )
    expect(
      given(opened(), suspended('2020-03-01'), resumed('2020-04-01')).when(suspend('2020-04-01')),
    ).toEqual(accepted(suspended('2020-04-01')))
  })

  it('is refused where there is no unit, before its opening and once it is closed', () => {
    expect(given().when(suspend('2020-03-01'))).toEqual(refused('unit-not-found'))
    expect(given(opened()).when(suspend('2019-12-31'))).toEqual(
      refused('before-opening', { pointer: '/effectiveOn', firstDay: '2020-01-01' }),
    )
    expect(given(opened(), closed('2020-03-01')).when(suspend('2020-03-01'))).toEqual(
      refused('unit-closed', { pointer: '/effectiveOn', firstDay: '2020-03-01' }),
    )
  })
})

describe('resuming a service unit', () => {
  const resume = (effectiveOn: string, more: Partial<ResumeServiceUnit> = {}) =>
    resumeServiceUnit.decide({ effectiveOn, ...more }, TODAY)

  it('given a suspended unit, it works again', () => {
    expect(given(opened(), suspended('2020-03-01')).when(resume('2020-04-01'))).toEqual(
      accepted(resumed('2020-04-01')),
    )
  })

  it('is refused when the unit is not suspended on that day', () => {
    const refusal = { pointer: '/effectiveOn' }
    expect(given(opened()).when(resume('2020-04-01'))).toEqual(refused('not-suspended', refusal))
    expect(given(opened(), suspended('2020-03-01')).when(resume('2020-02-29'))).toEqual(
      refused('not-suspended', refusal),
    )
    expect(
      given(opened(), suspended('2020-03-01'), resumed('2020-03-10')).when(resume('2020-04-01')),
    ).toEqual(refused('not-suspended', refusal))
  })

  it('is refused once the unit is closed, by itself or by an order', () => {
    const refusal = { pointer: '/effectiveOn' }
    expect(
      given(opened(), suspended('2020-03-01'), closed('2020-05-01')).when(resume('2020-06-01')),
    ).toEqual(refused('not-suspended', refusal))
    expect(given(opened(), suspended('2020-03-01'), issued()).when(resume('2024-09-01'))).toEqual(
      refused('not-suspended', refusal),
    )
  })

  it('is refused when more people were counted meanwhile than there are places', () => {
    expect(
      given(opened(), suspended('2020-03-01'), counted('2020-03-15', { occupied: 25 })).when(
        resume('2020-04-01'),
      ),
    ).toEqual(refused('over-capacity', { firstDay: '2020-04-01' }))
  })

  it('is refused when the places run out later, with the later day', () => {
    expect(
      given(opened(), suspended('2020-03-01'), operationalSet('2020-06-01', 8)).when(
        resume('2020-04-01'),
      ),
    ).toEqual(refused('over-capacity', { firstDay: '2020-06-01' }))
  })

  it('is accepted with an overrun stated', () => {
    const overrun = { reason: 'nobody could stay elsewhere' }
    expect(
      given(opened(), suspended('2020-03-01'), counted('2020-03-15', { occupied: 25 })).when(
        resume('2020-04-01', { overrun }),
      ),
    ).toEqual(
      accepted({
        type: 'ServiceUnitResumed',
        data: { ...resumed('2020-04-01').data, overrun },
      }),
    )
  })

  it('is accepted where an overrun was stated while the unit was suspended', () => {
    const overrun = { reason: 'they slept in the hall' }
    const crowd = counted('2020-03-15', { occupied: 25 })
    const stated = { ...crowd, data: { ...crowd.data, overrun } }
    const history = [opened(), suspended('2020-03-01'), stated]
    expect(given(...history).when(resume('2020-04-01'))).toEqual(accepted(resumed('2020-04-01')))
    expect(given(...history, withdrawn(eventId(2)), crowd).when(resume('2020-04-01'))).toEqual(
      refused('over-capacity', { firstDay: '2020-04-01' }),
    )
  })

  it('is refused where there is no unit', () => {
    expect(given().when(resume('2020-04-01'))).toEqual(refused('unit-not-found'))
  })
})
