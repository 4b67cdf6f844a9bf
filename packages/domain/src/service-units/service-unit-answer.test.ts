import { describe, expect, it } from 'vitest'
import { dayOf } from '../shared/calendar-date.ts'
import { recorded } from '../testing/known.ts'
import { closed, issued, opened, ORDER, reopened, revoked, UNIT } from '../testing/reports.ts'
import { foldUnit } from './evolve-unit.ts'
import { serviceUnitOn, type ServiceUnitAnswer } from './service-unit-answer.ts'
import type { UnitReport } from './unit-stream-event.ts'

const answerOn = (
  date: string,
  ...events: readonly UnitReport[]
): ServiceUnitAnswer | undefined => {
  const day = dayOf(date)
  return serviceUnitOn(foldUnit(UNIT, recorded(...events)), { validAt: day, knownAt: day })
}

describe('What is answered of a unit', () => {
  it('nothing, while its opening is not known', () => {
    expect(answerOn('2024-01-01', closed('2023-01-01'))).toBeUndefined()
  })

  it('given a closing ahead, when it closes; after it, when it closed', () => {
    const events = [opened(), closed('2023-01-01')]
    expect(answerOn('2022-12-31', ...events)).toMatchObject({
      status: 'open',
      closesOn: '2023-01-01',
    })
    expect(answerOn('2023-01-01', ...events)).toMatchObject({
      status: 'closed',
      closesOn: '2023-01-01',
      closureConfirmed: true,
    })
  })

  it('given a unit that reopened on the day of its closing, no closing of the past', () => {
    const events = [opened(), issued(), reopened('2024-09-01')]
    expect(answerOn('2025-01-01', ...events)).toMatchObject({ status: 'open', closesOn: null })
    expect(answerOn('2024-08-31', ...events)).toMatchObject({
      status: 'open',
      closesOn: '2024-09-01',
    })
  })

  it('given an order whose revocation is known ahead, it stands until then, and the unit does not close', () => {
    const events = [opened(), issued(), revoked('2024-03-01')]
    const [before, after] = ['2024-02-29', '2024-03-01'].map((day) => answerOn(day, ...events))
    const countOf = (answer: typeof before) => answer?.places.map(({ closing }) => closing)
    expect(before).toMatchObject({ closing: true, closesOn: null })
    expect(countOf(before)).toEqual(before?.places.map(({ operational }) => operational))
    expect(after).toMatchObject({ closing: false, closesOn: null })
    expect(countOf(after)).toEqual(after?.places.map(() => 0))
  })

  it('given a closing and an order on one day, the order by which it is closed', () => {
    const events = [opened(), issued(), closed('2024-09-01')]
    expect(answerOn('2024-09-01', ...events)).toMatchObject({ status: 'closed', closedBy: ORDER })
  })
})
