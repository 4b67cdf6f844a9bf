import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  AFTER_EVERY_DAY,
  BEFORE_EVERY_DAY,
  CalendarDate,
  dateOf,
  dayOf,
  DayOrUndocumented,
} from './calendar-date.ts'

const FIRST = dayOf('1900-01-01')
const LAST = dayOf('2199-12-31')
const complaint = (text: string): string | undefined =>
  CalendarDate.safeParse(text).error?.issues[0]?.message

describe('calendar dates', () => {
  it('dayOf and dateOf are each other’s inverse on every day from 1900 to 2199', () => {
    for (let day = FIRST; day <= LAST; day++)
      if (dayOf(dateOf(day)) !== day) expect(dateOf(day)).toBe(day)
    expect(LAST - FIRST + 1).toBe(109_573)
    expect(dayOf('1970-01-01')).toBe(0)
    expect(dateOf(-1)).toBe('1969-12-31')
  })

  it('a text is a date exactly when it is one of those days', () => {
    const days = new Set<string>()
    for (let day = FIRST; day <= LAST; day++) days.add(dateOf(day))
    fc.assert(
      fc.property(
        fc.integer({ min: 1890, max: 2210 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (year, month, day) => {
          const two = (n: number): string => String(n).padStart(2, '0')
          const text = `${year}-${two(month)}-${two(day)}`
          expect(CalendarDate.safeParse(text).success).toBe(days.has(text))
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('lie between the days before and after every day', () => {
    expect(dayOf('0000-01-01')).toBeGreaterThan(BEFORE_EVERY_DAY)
    expect(dayOf('9999-12-31')).toBeLessThan(AFTER_EVERY_DAY)
  })

  it('a complaint says what is wrong', () => {
    expect(complaint('2019-02-30')).toBe(
      '2019-02-30 is not a day of the calendar; February 2019 has 28 days',
    )
    expect(complaint('2020-02-30')).toBe(
      '2020-02-30 is not a day of the calendar; February 2020 has 29 days',
    )
    expect(complaint('1900-02-29')).toBe(
      '1900-02-29 is not a day of the calendar; February 1900 has 28 days',
    )
    expect(complaint('2019-04-31')).toBe(
      '2019-04-31 is not a day of the calendar; April 2019 has 30 days',
    )
    expect(complaint('2019-13-01')).toBe(
      '2019-13-01 is not a day of the calendar; months run from 01 to 12',
    )
    expect(complaint('1899-12-31')).toBe('1899-12-31 is out of range; years run from 1900 to 2199')
    expect(complaint('1.3.2019')).toBe('"1.3.2019" is not a calendar date; write it as YYYY-MM-DD')
    expect(complaint('2000-02-29')).toBeUndefined()
    expect(complaint('2400-02-29')).toMatch('out of range')
  })

  it('what is neither a day nor undocumented is told why', () => {
    const complaints = (given: unknown): readonly (string | undefined)[] | undefined =>
      DayOrUndocumented.safeParse(given).error?.issues.map(({ message }) => message)
    expect(complaints('2026-02-30')).toEqual([complaint('2026-02-30')])
    for (const given of [undefined, null, 20190203, ['undocumented']])
      expect(complaints(given)).toEqual([expect.stringContaining('YYYY-MM-DD, or "undocumented"')])
    expect(complaints('undocumented')).toBeUndefined()
  })

  it('a stored day that is none throws', () => {
    for (const text of [
      'abcd-01-01',
      '',
      '2019-02-30',
      '2019-2-03',
      '2019/02/03',
      '2019-02-03T00:00',
      '20１9-02-03',
    ])
      expect(() => dayOf(text)).toThrow(RangeError)
    const others: readonly unknown[] = [null, undefined, 20190203, {}, ['2019-02-03']]
    for (const other of others) expect(() => dayOf(other as string)).toThrow()
  })
})
