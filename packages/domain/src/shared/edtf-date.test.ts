import fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import { dateOf, dayOf } from './calendar-date.ts'
import { daysOf } from './edtf-date.ts'

const spanOf = (date: string): readonly string[] => {
  const { first, last } = daysOf(date)
  return [dateOf(first), dateOf(last)]
}

describe('a date as far as it is known', () => {
  it.each([
    ['2018', '2018-01-01', '2018-12-31'],
    ['2018?', '2018-01-01', '2018-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['2021-04~', '2021-04-01', '2021-04-30'],
    ['2021-12', '2021-12-01', '2021-12-31'],
    ['2023-04-18?', '2023-04-18', '2023-04-18'],
  ])('%s can mean a day from %s to %s', (date, first, last) => {
    expect(spanOf(date)).toEqual([first, last])
  })

  it.each(['', '18', 'December 2018', '2018-13', '2018-02-30', undefined, 7])(
    '%s is none',
    (date) => {
      expect(() => daysOf(date as string)).toThrow(RangeError)
    },
  )

  it('of a month has its first day and the day before the next month', { tags: ['random'] }, () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }), (y, m) => {
        const month = (year: number, number: number): string =>
          `${year}-${String(number).padStart(2, '0')}`
        const { first, last } = daysOf(month(y, m))
        const next = m === 12 ? month(y + 1, 1) : month(y, m + 1)
        expect(dateOf(first)).toBe(`${month(y, m)}-01`)
        expect(last).toBe(dayOf(`${next}-01`) - 1)
      }),
      { numRuns: 100 * inject('times') },
    )
  })
})
