import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { dayOf } from '../shared/calendar-date.ts'
import { accepted, refused } from '../shared/decision.ts'
import { given, TODAY } from '../testing/given.ts'
import { eventId, recorded } from '../testing/known.ts'
import { numbersOn, statusOn } from '../testing/numbers.ts'
import {
  amended,
  confirmed,
  filled,
  issued,
  opened,
  openingCorrected,
  ORDER,
  places,
  relocated,
  REZEKNE,
  UNIT,
  withdrawn,
} from '../testing/reports.ts'
import { correctOpening } from './correct-opening.ts'
import { foldUnit } from './evolve-unit.ts'
import { nameOn } from './name-on.ts'
import { serviceUnitOn } from './service-unit-answer.ts'
import { withdrawReport } from './withdraw-report.ts'

const reason = 'a slip of the pen'
const correct = (stated: Omit<z.infer<typeof correctOpening.command>, 'reason'>) =>
  correctOpening.decide({ ...stated, reason }, TODAY)

describe('correcting an opening', () => {
  it('moves its day, with the counts, the name and the place stated with it', () => {
    const correction = openingCorrected({ effectiveOn: '2020-03-01' })
    expect(given(opened()).when(correct({ effectiveOn: '2020-03-01' }))).toEqual(
      accepted(correction),
    )
    const unit = foldUnit(UNIT, recorded(opened(), filled('2020-03-01'), correction))
    expect(statusOn(unit, '2020-02-29')).toBe('not-yet-open')
    expect(numbersOn(unit, '2020-02-29')).toEqual({})
    expect(numbersOn(unit, '2020-03-01')).toMatchObject({ operational: 20, occupied: 11 })
    expect(unit.confirmedOn).toEqual([dayOf('2020-03-01')])
    const earlier = recorded(opened(), openingCorrected({ effectiveOn: 'undocumented' }))
    expect(statusOn(foldUnit(UNIT, earlier), '1950-01-01')).toBe('open')
    expect(nameOn(foldUnit(UNIT, earlier), dayOf('1950-01-01'))).toBe('Liepas')
  })

  it('changes the service type and the provider, and leaves the rest', () => {
    const stated = { serviceType: 'day-centre', provider: 'Cerība' } as const
    expect(given(opened()).when(correct(stated))).toEqual(accepted(openingCorrected(stated)))
    const unit = foldUnit(UNIT, recorded(opened(), openingCorrected(stated)))
    const at = { validAt: dayOf('2020-06-01'), knownAt: dayOf('2020-06-01') }
    expect(serviceUnitOn(unit, at)).toMatchObject({
      ...stated,
      opensOn: '2020-01-01',
      name: 'Liepas',
    })
  })

  it('one after the other, and counts for nothing once it is withdrawn', () => {
    const history = [
      opened(),
      openingCorrected({ effectiveOn: '2020-03-01' }),
      openingCorrected({ provider: 'Cerība' }),
    ]
    const unit = foldUnit(UNIT, recorded(...history))
    expect(unit.opening).toMatchObject({ on: dayOf('2020-03-01'), provider: 'Cerība' })
    const without = foldUnit(UNIT, recorded(...history, withdrawn(eventId(1))))
    expect(without.opening).toMatchObject({ on: dayOf('2020-01-01'), provider: 'Cerība' })
  })

  it('is not withdrawn once something is reported of a day before the opening as it was', () => {
    const history = [opened(), openingCorrected({ effectiveOn: '2019-12-01' })]
    const withdraw = withdrawReport.decide({ eventId: eventId(1), reason }, TODAY)
    expect(given(...history, confirmed('2019-12-31')).when(withdraw)).toEqual(
      refused('reports-before-opening', { pointer: '/eventId', firstDay: '2019-12-31' }),
    )
    expect(given(...history, confirmed('2020-01-01')).when(withdraw)).toMatchObject({
      outcome: 'accepted',
    })
  })

  it('is refused where there is no unit, or nothing to correct', () => {
    expect(given().when(correct({ effectiveOn: '2020-03-01' }))).toEqual(refused('unit-not-found'))
    expect(
      given(opened()).when(correct({ effectiveOn: '2020-01-01', serviceType: 'group-apartment' })),
    ).toEqual(refused('same-opening'))
  })

  it('is refused to a day after that of a report, with the day of the first', () => {
    const refusal = { pointer: '/effectiveOn', firstDay: '2020-02-01' }
    for (const report of [filled('2020-02-01'), relocated('2020-02-01', REZEKNE)])
      expect(given(opened(), report).when(correct({ effectiveOn: '2020-02-02' }))).toEqual(
        refused('reports-before-opening', refusal),
      )
    expect(
      given(opened(), filled('2020-02-01'), withdrawn(eventId(1))).when(
        correct({ effectiveOn: '2020-02-02' }),
      ),
    ).toEqual(accepted(openingCorrected({ effectiveOn: '2020-02-02' })))
  })

  it('is refused to the day of an order that closes the unit, with the order', () => {
    const history = [opened(), issued(), amended('2022-06-01', '2023-01-01')]
    expect(given(...history).when(correct({ effectiveOn: '2023-01-01' }))).toEqual(
      refused('reports-before-opening', {
        pointer: '/effectiveOn',
        firstDay: '2023-01-01',
        conflictsWith: ORDER,
      }),
    )
    expect(given(...history).when(correct({ effectiveOn: '2022-12-31' }))).toEqual(
      accepted(openingCorrected({ effectiveOn: '2022-12-31' })),
    )
  })

  it('takes along the overrun that the opening stated', () => {
    const overrun = { reason: 'a fire next door' }
    const crowded = opened({ places: [places({ occupied: 25 })], overrun })
    expect(given(crowded).when(correct({ effectiveOn: '2019-12-01' }))).toEqual(
      accepted(openingCorrected({ effectiveOn: '2019-12-01', overrun })),
    )
    expect(given(crowded).when(correct({ effectiveOn: '2020-02-01' }))).toEqual(
      accepted(openingCorrected({ effectiveOn: '2020-02-01' })),
    )
  })

  it('states something to correct', () => {
    const { error } = correctOpening.command.safeParse({ reason })
    expect(error?.issues[0]?.message).toBe(
      'state at least one of effectiveOn, serviceType, provider, registration',
    )
  })
})
