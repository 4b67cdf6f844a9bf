import { describe, expect, it } from 'vitest'
import { foldOf } from '../capability.ts'
import { dayOf } from '../shared/calendar-date.ts'
import { accepted, refused } from '../shared/decision.ts'
import type { CompensationId } from '../shared/ids.ts'
import { startOfRigaDay } from '../shared/instant.ts'
import { TODAY } from '../testing/given.ts'
import { recorded } from '../testing/known.ts'
import { RIGA } from '../testing/reports.ts'
import { compensations } from './capability.ts'
import { compensationOn } from './compensation-answer.ts'
import type { Compensation } from './compensation.ts'
import { correctCompensation } from './correct-compensation.ts'
import type { CompensationEvent } from './events.ts'
import { payCompensation } from './pay-compensation.ts'

const COMPENSATION = '9a3d1c52-7b60-4f1e-8c2d-4e5f6a7b8c03' as CompensationId
const terms = {
  municipality: RIGA,
  period: { from: '2025-01-01', to: '2025-03-31' },
  serviceType: 'group-apartment' as const,
  persons: 12,
  cents: 3_600_000,
  paidOn: '2025-04-20',
}
const paid = (changes: object = {}): CompensationEvent => ({
  type: 'CompensationPaid',
  data: { compensationId: COMPENSATION, ...terms, ...changes },
})
const corrected = (changes: object): CompensationEvent => ({
  type: 'CompensationCorrected',
  data: { compensationId: COMPENSATION, reason: 'one was left out', ...changes },
})
const compensation = (...events: readonly CompensationEvent[]): Compensation =>
  foldOf(compensations, COMPENSATION, recorded(...events))

describe('paying a compensation', () => {
  const pay = (changes: object, moment = TODAY, state = compensation()) =>
    payCompensation.decide({ ...terms, ...changes }, moment)(state)

  it('is recorded, once', () => {
    expect(pay({})).toEqual(accepted(paid()))
    expect(pay({}, TODAY, compensation(paid()))).toEqual(refused('already-paid'))
  })

  it('is for one day at least', () => {
    const period = { from: '2025-01-01', to: '2025-01-01' }
    expect(pay({ period })).toEqual(accepted(paid({ period })))
    expect(pay({ period: { ...period, to: '2024-12-31' } })).toEqual(
      refused('period-ends-before-it-begins', { pointer: '/period/to', firstDay: '2025-01-01' }),
    )
  })

  it('is not known before it was paid', () => {
    expect(pay({ paidOn: '2026-02-01' })).toMatchObject({ outcome: 'accepted' })
    expect(pay({ paidOn: '2026-02-02' })).toEqual(
      refused('paid-later-than-known', { pointer: '/paidOn' }),
    )
    const earlier = { ...TODAY, knownSince: startOfRigaDay(dayOf('2025-04-19')) }
    expect(pay({}, earlier)).toMatchObject(refused('paid-later-than-known'))
  })

  it('names a municipality, or the region of those that nobody names', () => {
    const { municipality: _, ...nobody } = terms
    const isRead = (command: object): boolean => payCompensation.command.safeParse(command).success
    expect(isRead(terms)).toBe(true)
    expect(isRead({ ...nobody, planningRegion: 'Latgale' })).toBe(true)
    expect(isRead(nobody)).toBe(false)
    expect(isRead({ ...terms, planningRegion: 'Latgale' })).toBe(false)
  })

  it('keeps what the source does not say unknown', () => {
    const state = compensation(
      paid({
        municipality: undefined,
        planningRegion: 'Latgale',
        period: undefined,
        serviceType: undefined,
        paidOn: undefined,
        persons: 'unknown',
        cents: 'unknown',
      }),
    )
    expect(compensationOn(state)).toMatchObject({
      municipality: null,
      planningRegion: 'Latgale',
      from: null,
      to: null,
      serviceType: null,
      persons: 'unknown',
      cents: 'unknown',
      paidOn: null,
    })
  })
})

describe('correcting a compensation', () => {
  const correct = (changes: object, ...events: readonly CompensationEvent[]) =>
    correctCompensation.decide(
      { reason: 'one was left out', ...changes },
      TODAY,
    )(compensation(...events))

  it('is about what is recorded, and states something else', () => {
    expect(correct({ persons: 13 }, paid())).toEqual(accepted(corrected({ persons: 13 })))
    expect(correct({ persons: 13 })).toEqual(refused('compensation-not-found'))
    expect(correct({ persons: 12, cents: 3_600_000 }, paid())).toEqual(refused('same-compensation'))
    expect(correctCompensation.command.safeParse({ reason: 'none' }).success).toBe(false)
  })

  it('counts from then on, one after the other', () => {
    const state = compensation(
      paid(),
      corrected({ persons: 13 }),
      corrected({ cents: 'unknown' }),
      corrected({ persons: 14 }),
    )
    expect(compensationOn(state)).toMatchObject({ persons: 14, cents: 'unknown' })
    expect(compensationOn(state)?.corrections).toHaveLength(3)
  })
})
