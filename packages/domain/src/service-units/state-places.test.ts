import { describe, expect, it } from 'vitest'
import { accepted, refused } from '../shared/decision.ts'
import { given, TODAY } from '../testing/given.ts'
import {
  ADULTS,
  authorised,
  closed,
  confirmed,
  corrected,
  counted,
  filled,
  issued,
  OLDER,
  opened,
  operationalSet,
  places,
  suspended,
} from '../testing/reports.ts'
import { authorisePlaces } from './authorise-places.ts'
import { confirmServiceUnit } from './confirm-service-unit.ts'
import { correctCount, type CorrectCount } from './correct-count.ts'
import { setOperationalPlaces, type SetOperationalPlaces } from './set-operational-places.ts'

describe('authorising places', () => {
  const authorise = (effectiveOn: string, count: number | 'unknown' = 30, targetGroup = ADULTS) =>
    authorisePlaces.decide({ targetGroup, authorised: count, effectiveOn }, TODAY)

  it('states how many the authority allows, now or to come', () => {
    expect(given(opened()).when(authorise('2020-03-01'))).toEqual(
      accepted(authorised('2020-03-01', 30)),
    )
    expect(given(opened()).when(authorise('2027-01-01', 'unknown'))).toEqual(
      accepted(authorised('2027-01-01', 'unknown')),
    )
  })

  it('begins to offer places to a target group new to the unit', () => {
    expect(given(opened()).when(authorise('2020-03-01', 5, OLDER))).toEqual(
      accepted(authorised('2020-03-01', 5, OLDER)),
    )
  })

  it('is accepted while the unit is suspended', () => {
    expect(given(opened(), suspended('2020-02-01')).when(authorise('2020-03-01'))).toEqual(
      accepted(authorised('2020-03-01', 30)),
    )
  })

  it('is refused where there is no unit, before its opening and once it is closed', () => {
    expect(given().when(authorise('2020-03-01'))).toEqual(refused('unit-not-found'))
    expect(given(opened()).when(authorise('2019-12-31'))).toEqual(
      refused('before-opening', { pointer: '/effectiveOn', firstDay: '2020-01-01' }),
    )
    expect(given(opened(), closed('2021-01-01')).when(authorise('2021-01-01'))).toEqual(
      refused('unit-closed', { pointer: '/effectiveOn', firstDay: '2021-01-01' }),
    )
  })
})

describe('setting operational places', () => {
  const set = (
    effectiveOn: string,
    operational: number | 'unknown',
    more: Partial<SetOperationalPlaces> = {},
  ) =>
    setOperationalPlaces.decide({ targetGroup: ADULTS, operational, effectiveOn, ...more }, TODAY)

  it('states how many can be used, from a day that may lie ahead', () => {
    expect(given(opened()).when(set('2020-03-01', 12))).toEqual(
      accepted(operationalSet('2020-03-01', 12)),
    )
    expect(given(opened()).when(set('2027-03-01', 12))).toEqual(
      accepted(operationalSet('2027-03-01', 12)),
    )
  })

  it('is refused below the people there, unless an overrun is stated', () => {
    expect(given(opened()).when(set('2020-03-01', 9))).toEqual(
      refused('over-capacity', { firstDay: '2020-03-01' }),
    )
    const overrun = { reason: 'a wing is rebuilt' }
    expect(given(opened()).when(set('2020-03-01', 9, { overrun }))).toEqual(
      accepted({
        type: 'OperationalPlacesSet',
        data: { ...operationalSet('2020-03-01', 9).data, overrun },
      }),
    )
  })

  it('is refused with the later day on which people no longer fit', () => {
    expect(given(opened(), filled('2020-05-10', 5)).when(set('2020-03-01', 12))).toEqual(
      refused('over-capacity', { firstDay: '2020-05-10' }),
    )
  })

  it('is accepted below people who come only once another number holds', () => {
    expect(
      given(opened(), operationalSet('2020-05-10', 20), filled('2020-05-10', 5)).when(
        set('2020-03-01', 12),
      ),
    ).toEqual(accepted(operationalSet('2020-03-01', 12)))
  })

  it('leaves out an overrun stated where there is none, and one that was there before', () => {
    expect(
      given(opened()).when(set('2020-03-01', 12, { overrun: { reason: 'by mistake' } })),
    ).toEqual(accepted(operationalSet('2020-03-01', 12)))
    expect(
      given(opened({ places: [places({ occupied: 25 })], overrun: { reason: 'a fire' } })).when(
        set('2020-03-01', 22, { overrun: { reason: 'still' } }),
      ),
    ).toEqual(accepted(operationalSet('2020-03-01', 22)))
  })

  it('is refused where there is no unit, before its opening and once it is closed', () => {
    expect(given().when(set('2020-03-01', 12))).toEqual(refused('unit-not-found'))
    expect(given(opened()).when(set('2019-12-31', 12))).toEqual(
      refused('before-opening', { pointer: '/effectiveOn', firstDay: '2020-01-01' }),
    )
    expect(given(opened(), issued()).when(set('2024-09-01', 12))).toEqual(
      refused('unit-closed', { pointer: '/effectiveOn', firstDay: '2024-09-01' }),
    )
  })

  it('is refused for a target group that is not offered, or not yet', () => {
    expect(given(opened()).when(set('2020-03-01', 12, { targetGroup: OLDER }))).toEqual(
      refused('target-group-not-offered', { pointer: '/targetGroup' }),
    )
    expect(
      given(opened(), authorised('2021-01-01', 5, OLDER)).when(
        set('2020-03-01', 12, { targetGroup: OLDER }),
      ),
    ).toEqual(
      refused('target-group-not-offered', { pointer: '/targetGroup', firstDay: '2021-01-01' }),
    )
  })
})

describe('confirming', () => {
  it('says that what was reported still holds', () => {
    expect(
      given(opened()).when(confirmServiceUnit.decide({ effectiveOn: '2020-03-01' }, TODAY)),
    ).toEqual(accepted(confirmed('2020-03-01')))
  })

  it('is refused for a day to come', () => {
    expect(
      given(opened()).when(confirmServiceUnit.decide({ effectiveOn: '2026-02-02' }, TODAY)),
    ).toEqual(refused('effective-in-future', { pointer: '/effectiveOn' }))
  })

  it('is refused where there is no unit, before its opening and once it is closed', () => {
    const confirm = confirmServiceUnit.decide({ effectiveOn: '2020-03-01' }, TODAY)
    expect(given().when(confirm)).toEqual(refused('unit-not-found'))
    expect(given(opened({ effectiveOn: '2020-04-01' })).when(confirm)).toEqual(
      refused('before-opening', { pointer: '/effectiveOn', firstDay: '2020-04-01' }),
    )
    expect(given(opened(), closed('2020-03-01')).when(confirm)).toEqual(
      refused('unit-closed', { pointer: '/effectiveOn', firstDay: '2020-03-01' }),
    )
  })
})

describe('correcting a count', () => {
  const correct = (more: Partial<CorrectCount> = {}) =>
    correctCount.decide(
      { targetGroup: ADULTS, measure: 'occupied', count: 12, effectiveOn: '2020-01-01', ...more },
      TODAY,
    )

  it('replaces what was stated for that day', () => {
    expect(given(opened()).when(correct())).toEqual(
      accepted(corrected('2020-01-01', 'occupied', 12)),
    )
  })

  it('keeps the reason', () => {
    expect(given(opened()).when(correct({ reason: 'two were counted twice' }))).toEqual(
      accepted({
        type: 'CountCorrected',
        data: { ...corrected('2020-01-01', 'occupied', 12).data, reason: 'two were counted twice' },
      }),
    )
  })

  it('corrects what was stated before a unit closed', () => {
    expect(given(opened(), closed('2021-01-01')).when(correct())).toEqual(
      accepted(corrected('2020-01-01', 'occupied', 12)),
    )
  })

  it('is refused when nothing was stated of that count for that day', () => {
    const history = [opened(), filled('2020-03-01'), counted('2020-04-01', { waiting: 2 })]
    const nothing = { pointer: '/effectiveOn' }
    expect(given(...history).when(correct({ effectiveOn: '2020-02-01' }))).toEqual(
      refused('nothing-to-correct', nothing),
    )
    expect(given(...history).when(correct({ effectiveOn: '2020-03-01' }))).toEqual(
      refused('nothing-to-correct', nothing),
    )
    expect(given(...history).when(correct({ effectiveOn: '2020-04-01' }))).toEqual(
      refused('nothing-to-correct', nothing),
    )
    expect(given(...history).when(correct({ targetGroup: OLDER }))).toEqual(
      refused('nothing-to-correct', nothing),
    )
  })

  it('is refused when those who came or left since do not fit, with their day', () => {
    expect(
      given(opened(), filled('2020-05-10', 5)).when(correct({ measure: 'operational', count: 12 })),
    ).toEqual(refused('over-capacity', { firstDay: '2020-05-10' }))
    expect(given(opened(), filled('2020-05-10', 5)).when(correct({ count: 16 }))).toEqual(
      refused('over-capacity', { firstDay: '2020-05-10' }),
    )
  })

  it('is accepted beyond the places with an overrun stated', () => {
    const overrun = { reason: 'found by the inspection' }
    expect(given(opened()).when(correct({ count: 21, overrun }))).toEqual(
      accepted({
        type: 'CountCorrected',
        data: { ...corrected('2020-01-01', 'occupied', 21).data, overrun },
      }),
    )
  })

  it('is refused where there is no unit', () => {
    expect(given().when(correct())).toEqual(refused('unit-not-found'))
  })
})
