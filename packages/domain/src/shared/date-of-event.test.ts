import { describe, expect, it } from 'vitest'
import { CAPABILITIES } from '../capabilities.ts'
import { dateOfEvent } from './date-of-event.ts'

const types = CAPABILITIES.flatMap(({ events }) =>
  events.options.map(({ shape }) => ({
    type: shape.type.value,
    fields: Object.keys((shape as unknown as { data: { shape: object } }).data.shape),
  })),
)

/** A value that is no date where the field holds none. */
const FIELDS = /On$|^validFrom$|^from$|^asOf$|^period$/
const valueOf = (field: string): unknown =>
  field === 'period' ? { from: '2020-01-01' } : FIELDS.test(field) ? '2020-01-01' : field

describe('the date of an event', () => {
  it('is stated by every event but those that are about another event, or about no day', () => {
    const without = types.filter(({ type, fields }) => {
      const data = Object.fromEntries(fields.map((field) => [field, valueOf(field)]))
      return dateOfEvent({ type, data }) === undefined
    })
    expect(without.map(({ type }) => type)).toEqual([
      'ReportWithdrawn',
      'NeedsCorrected',
      'IndicatorDefined',
      'CompensationCorrected',
    ])
  })

  it.each([
    [
      'the day from which it is so',
      { issuedOn: '2016-05-24', effectiveOn: '2019-09-01' },
      '2019-09-01',
    ],
    ['the day on which it happened', { dueOn: '2018-01-01', madeOn: '2017-01-01' }, '2017-01-01'],
    ['a date as far as it is known', { asOf: '2018-12' }, '2018-12'],
    ['that no source states it', { effectiveOn: 'undocumented' }, 'undocumented'],
    ['nothing that is no date', { effectiveOn: 12 }, undefined],
  ])('is %s', (_, data, date) => {
    expect(dateOfEvent({ type: 'Any', data })).toBe(date)
  })
})
