import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CAPABILITIES } from './capabilities.ts'
import type { AnyEvent } from './capability.ts'
import { dateOfEvent } from './date-of-event.ts'

const SAMPLES = new URL('samples/', import.meta.url)
const samples = readdirSync(SAMPLES).map(
  (name) => JSON.parse(readFileSync(new URL(name, SAMPLES), 'utf8')) as AnyEvent,
)

describe('the date of an event', () => {
  it('is stated by every event but those that are about another event, or about no day', () => {
    const without = CAPABILITIES.flatMap(({ versions }) => Object.keys(versions)).filter((type) =>
      samples.every((sample) => sample.type !== type || dateOfEvent(sample) === undefined),
    )
    expect(without).toEqual([
      'ReportWithdrawn',
      'NeedsCorrected',
      'IndicatorDefined',
      'CompensationCorrected',
    ])
  })

  it.each([
    [
      'the day from which it is so',
      'ServiceUnitClosed',
      { effectiveOn: '2019-09-01' },
      '2019-09-01',
    ],
    [
      'of an order the day of the act, not that on which it is to close',
      'ClosureOrderIssued',
      { issuedOn: '2016-05-24', effectiveOn: '2019-09-01' },
      '2016-05-24',
    ],
    [
      'of an amendment likewise',
      'ClosureOrderAmended',
      { amendedOn: '2017-05-24', effectiveOn: '2020-09-01' },
      '2017-05-24',
    ],
    [
      'of a merger that is scheduled the day since when it is law',
      'MergerScheduled',
      { effectiveOn: '2026-01-01', scheduledOn: '2025-08-01' },
      '2025-08-01',
    ],
    [
      'of the approval of a project its own, not the first of the project',
      'ProjectApproved',
      { approvedOn: '2018-02-01', from: '2018-03-01' },
      '2018-02-01',
    ],
    [
      'the first of the project where no source states that of its approval',
      'ProjectApproved',
      { approvedOn: 'undocumented', from: '2018-03-01' },
      '2018-03-01',
    ],
    [
      'of a plan that was approved late its first',
      'PlanApproved',
      { approvedOn: '2018-07-25', validFrom: '2017-01-01' },
      '2017-01-01',
    ],
    [
      'of a plan that was approved ahead that of its approval',
      'PlanApproved',
      { approvedOn: '2018-07-25', validFrom: '2019-01-01' },
      '2018-07-25',
    ],
    [
      'of money the first day that it is for, where nobody says when it was paid',
      'CompensationPaid',
      { period: { from: '2020-01-01', to: '2020-12-31' } },
      '2020-01-01',
    ],
    ['a date as far as it is known', 'NeedsRecorded', { asOf: '2018-12' }, '2018-12'],
    ['that no source states it', 'ProjectInvited', { invitedOn: 'undocumented' }, 'undocumented'],
    ['nothing that is no date', 'ServiceUnitClosed', { effectiveOn: 12 }, undefined],
    ['nothing of an event that nobody knows', 'Any', { effectiveOn: '2018-12-01' }, undefined],
  ])('is %s', (_, type, data, date) => {
    expect(dateOfEvent({ type, data })).toBe(date)
  })
})
