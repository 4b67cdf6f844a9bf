import { describe, expect, it } from 'vitest'
import { accepted, refused } from '../shared/decision.ts'
import { given, TODAY } from '../testing/given.ts'
import { eventId } from '../testing/known.ts'
import {
  authorised,
  closed,
  counted,
  filled,
  issued,
  joined,
  left,
  OLDER,
  opened,
  operationalSet,
  places,
  reserved,
  released,
  suspended,
  UNIT,
  vacated,
  withdrawn,
} from '../testing/reports.ts'
import { withdrawReport } from './withdraw-report.ts'

/** Withdraws the report that was recorded as number `at`, counted from 0. */
const withdraw = (at: number, overrun?: { reason: string }) =>
  withdrawReport.decide(
    {
      eventId: eventId(at),
      reason: 'recorded for the wrong unit',
      ...(overrun === undefined ? {} : { overrun }),
    },
    TODAY,
  )

describe('withdrawing a report', () => {
  it('from now on the report counts for nothing', () => {
    expect(given(opened(), filled('2020-03-01')).when(withdraw(1))).toEqual(
      accepted(withdrawn(eventId(1))),
    )
  })

  it('takes back a closing', () => {
    expect(given(opened(), closed('2021-01-01')).when(withdraw(1))).toEqual(
      accepted(withdrawn(eventId(1))),
    )
  })

  it('is refused where there is no unit', () => {
    expect(given().when(withdraw(0))).toEqual(refused('unit-not-found'))
  })

  it('is refused when this unit has no such report; an act on an order is none', () => {
    const refusal = { pointer: '/eventId' }
    expect(given(opened()).when(withdraw(9))).toEqual(refused('report-not-found', refusal))
    expect(given(opened(), issued()).when(withdraw(1))).toEqual(
      refused('report-not-found', refusal),
    )
  })

  it('is refused when it is withdrawn already', () => {
    expect(given(opened(), filled('2020-03-01'), withdrawn(eventId(1))).when(withdraw(1))).toEqual(
      refused('report-already-withdrawn', { pointer: '/eventId' }),
    )
  })

  it('is refused of the opening, and of a withdrawal', () => {
    const refusal = { pointer: '/eventId' }
    expect(given(opened()).when(withdraw(0))).toEqual(refused('not-withdrawable', refusal))
    expect(given(opened(), filled('2020-03-01'), withdrawn(eventId(1))).when(withdraw(2))).toEqual(
      refused('not-withdrawable', refusal),
    )
  })

  it('is refused when people who left, or no longer wait, would never have been there', () => {
    const empty = opened({ places: [places({ occupied: 0 })] })
    expect(given(empty, filled('2020-03-01'), vacated('2020-05-10')).when(withdraw(1))).toEqual(
      refused('none-to-vacate', { firstDay: '2020-05-10' }),
    )
    expect(given(empty, reserved('2020-03-01'), released('2020-05-10')).when(withdraw(1))).toEqual(
      refused('none-reserved', { firstDay: '2020-05-10' }),
    )
    expect(given(empty, joined('2020-03-01'), left('2020-05-10')).when(withdraw(1))).toEqual(
      refused('nobody-waiting', { firstDay: '2020-05-10' }),
    )
  })

  it('is refused when the rest would not fit into the places, with the first day', () => {
    expect(
      given(opened(), vacated('2020-03-01', 5), filled('2020-05-10', 15)).when(withdraw(1)),
    ).toEqual(refused('over-capacity', { firstDay: '2020-05-10' }))
    expect(
      given(opened(), operationalSet('2020-03-01', 30), filled('2020-05-10', 15)).when(withdraw(1)),
    ).toEqual(refused('over-capacity', { firstDay: '2020-05-10' }))
  })

  it('is refused when an overrun that was stated would grow, with the day of the report', () => {
    const crowded = opened({ places: [places({ occupied: 28 })], overrun: { reason: 'a fire' } })
    expect(given(crowded, operationalSet('2020-03-01', 25)).when(withdraw(1))).toEqual(
      refused('over-capacity', { firstDay: '2020-03-01' }),
    )
  })

  it('is accepted with an overrun stated, also of a suspension', () => {
    const overrun = { reason: 'they slept in the hall' }
    const history = [opened(), suspended('2020-03-01'), counted('2020-03-15', { occupied: 25 })]
    expect(given(...history).when(withdraw(1))).toEqual(
      refused('over-capacity', { firstDay: '2020-03-15' }),
    )
    const event = withdrawn(eventId(1))
    expect(given(...history).when(withdraw(1, overrun))).toEqual(
      accepted({ ...event, data: { ...event.data, overrun } }),
    )
    expect(given(opened(), suspended('2020-03-01')).when(withdraw(1, overrun))).toEqual(
      accepted(event),
    )
  })

  it('names the first day of all that it would break', () => {
    const history = [
      opened({ places: [places({ occupied: 0 })] }),
      counted('2020-03-01', { occupied: 4, reserved: 1 }),
      released('2020-04-10'),
      vacated('2020-05-10', 4),
    ]
    expect(given(...history).when(withdraw(1))).toEqual(
      refused('none-reserved', { firstDay: '2020-04-10' }),
    )
  })

  it('is refused of the only statement of a target group whose people would count nowhere', () => {
    const older = {
      type: 'PlaceFilled',
      data: { unitId: UNIT, targetGroup: OLDER, effectiveOn: '2021-02-01', places: 1 },
    } as const
    expect(given(opened(), authorised('2021-01-01', 5, OLDER), older).when(withdraw(1))).toEqual(
      refused('not-withdrawable', { pointer: '/eventId', firstDay: '2021-02-01' }),
    )
    expect(given(opened(), authorised('2021-01-01', 5, OLDER)).when(withdraw(1))).toEqual(
      accepted(withdrawn(eventId(1))),
    )
  })
})
