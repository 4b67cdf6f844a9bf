import { describe, expect, it } from 'vitest'
import { foldOf } from '../capability.ts'
import { dayOf } from '../shared/calendar-date.ts'
import { accepted, refused } from '../shared/decision.ts'
import { startOfRigaDay } from '../shared/instant.ts'
import type { Moment } from '../shared/moment.ts'
import { TODAY } from '../testing/given.ts'
import { recorded as inKnownOrder } from '../testing/known.ts'
import { needs } from './capability.ts'
import { correctNeeds } from './correct-needs.ts'
import type { NeedsEvent, NeedsId } from './events.ts'
import { needsOn } from './needs.ts'
import { recordNeeds } from './record-needs.ts'

const NEEDS = '3c7a1d2e-6f8b-4d4a-9e32-0a5f7b8c9d02' as NeedsId
const report = {
  municipality: '0760202',
  targetGroup: 'adults-with-mental-disorders',
  asOf: '2018-12',
  assessed: 42,
  supportPlans: 'unknown',
} as const
const recorded = (changes: object = {}): NeedsEvent => ({
  type: 'NeedsRecorded',
  data: { needsId: NEEDS, ...report, ...changes },
})
const corrected = (assessed: number): NeedsEvent => ({
  type: 'NeedsCorrected',
  data: { needsId: NEEDS, assessed, supportPlans: 'unknown', reason: 'Miscounted' },
})
const given = (...history: readonly NeedsEvent[]) => foldOf(needs, NEEDS, inKnownOrder(...history))
const on = (day: string, ...history: readonly NeedsEvent[]) =>
  needsOn(given(...history), { validAt: dayOf(day), knownAt: dayOf(day) })
const knownOn = (day: string): Moment => ({ ...TODAY, knownSince: startOfRigaDay(dayOf(day)) })

describe('recording needs', () => {
  const record = (changes: object = {}, moment = TODAY) =>
    recordNeeds.decide({ ...report, ...changes }, moment)(given())

  it('keeps what is stated, unknown counts as such', () => {
    expect(record()).toEqual(accepted(recorded()))
    expect(on('2018-12-31', recorded())).toMatchObject({ assessed: 42, supportPlans: 'unknown' })
  })

  it('is refused a second time under one id', () => {
    expect(recordNeeds.decide(report, TODAY)(given(recorded()))).toEqual(
      refused('already-recorded'),
    )
  })

  it('is refused for a period that ends before it begins, and for what is still to come', () => {
    expect(record({ since: '2018' })).toMatchObject({ outcome: 'accepted' })
    expect(record({ since: '2019' })).toEqual(
      refused('ends-before-it-begins', { pointer: '/asOf' }),
    )
    expect(record({ asOf: '2026-02' })).toMatchObject({ outcome: 'accepted' })
    expect(record({ asOf: '2026-03' })).toEqual(
      refused('counted-in-future', { pointer: '/asOf', firstDay: '2026-03-01' }),
    )
  })

  it('is refused as known before anyone could have counted', () => {
    expect(record({}, knownOn('2018-12-01'))).toMatchObject({ outcome: 'accepted' })
    expect(record({}, knownOn('2018-11-30'))).toEqual(
      refused('known-before-counted', { pointer: '/asOf', firstDay: '2018-12-01' }),
    )
  })
})

describe('correcting needs', () => {
  const correct = (assessed: number, ...history: readonly NeedsEvent[]) =>
    correctNeeds.decide(
      { assessed, supportPlans: 'unknown', reason: 'Miscounted' },
      TODAY,
    )(given(...history))

  it('takes the place of what was reported, and of the correction before', () => {
    expect(correct(41, recorded())).toEqual(accepted(corrected(41)))
    expect(on('2019-01-01', recorded(), corrected(41), corrected(40))).toMatchObject({
      assessed: 40,
      corrections: [{ reason: 'Miscounted' }, { reason: 'Miscounted' }],
    })
  })

  it('is refused where nothing was reported, or just this', () => {
    expect(correct(41)).toEqual(refused('needs-not-found'))
    expect(correct(42, recorded())).toEqual(refused('same-counts', { pointer: '/assessed' }))
    expect(correct(42, recorded(), corrected(41))).toMatchObject({ outcome: 'accepted' })
  })

  it('alone makes nothing known', () => {
    expect(on('2019-01-01', corrected(41))).toBeUndefined()
  })
})

describe('a stored event that cannot be read', () => {
  it.each([
    { assessed: -1 },
    { assessed: undefined },
    { supportPlans: '3' },
    { municipality: '' },
    { targetGroup: undefined },
    { asOf: '2018-13' },
    { asOf: undefined },
    { since: 'spring' },
  ])('%j throws rather than count', (fields) => {
    expect(() => given(recorded(fields))).toThrow(RangeError)
  })
})
