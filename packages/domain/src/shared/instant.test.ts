import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from './calendar-date.ts'
import {
  endOfRigaDay,
  KnownAt,
  knownAtMs,
  KnownSince,
  knownSinceMs,
  rigaDay,
  startOfRigaDay,
} from './instant.ts'

const HOUR = 3_600_000
const lengthInHours = (date: string): number =>
  (endOfRigaDay(dayOf(date)) + 1 - startOfRigaDay(dayOf(date))) / HOUR

describe('days in Riga', () => {
  it('begin two hours before UTC in winter, three in summer', () => {
    expect(startOfRigaDay(dayOf('2026-01-15'))).toBe(Date.parse('2026-01-14T22:00:00Z'))
    expect(startOfRigaDay(dayOf('2026-07-15'))).toBe(Date.parse('2026-07-14T21:00:00Z'))
  })

  it('have 23 hours when summer time begins and 25 when it ends', () => {
    expect(lengthInHours('2026-03-29')).toBe(23)
    expect(lengthInHours('2026-10-25')).toBe(25)
    expect(lengthInHours('2026-03-28')).toBe(24)
    expect(lengthInHours('2026-10-26')).toBe(24)
  })

  it('hold their instants, on the hour of change too', () => {
    expect(rigaDay(Date.parse('2026-03-29T00:59:59Z'))).toBe(dayOf('2026-03-29'))
    expect(rigaDay(Date.parse('2026-03-29T01:00:00Z'))).toBe(dayOf('2026-03-29'))
    expect(rigaDay(Date.parse('2026-03-28T21:59:59.999Z'))).toBe(dayOf('2026-03-28'))
    expect(rigaDay(Date.parse('2026-03-28T22:00:00Z'))).toBe(dayOf('2026-03-29'))
    expect(rigaDay(Date.parse('2026-10-25T21:59:59.999Z'))).toBe(dayOf('2026-10-25'))
    expect(rigaDay(Date.parse('2026-10-25T22:00:00Z'))).toBe(dayOf('2026-10-26'))
  })

  it('follow one another without gap or overlap, on any day from 1900 to 2199', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayOf('1900-01-01'), max: dayOf('2199-12-31') }), (day) => {
        expect(rigaDay(startOfRigaDay(day))).toBe(day)
        expect(rigaDay(startOfRigaDay(day) - 1)).toBe(day - 1)
        expect(rigaDay(endOfRigaDay(day))).toBe(day)
        expect(endOfRigaDay(day) + 1).toBe(startOfRigaDay(day + 1))
      }),
      { numRuns: 1000 },
    )
  })

  it('begin at their first instant where clocks once changed at midnight', () => {
    for (const date of ['1944-10-13', '1981-04-01', '1981-10-01', '1984-04-01']) {
      const day = dayOf(date)
      expect(rigaDay(startOfRigaDay(day))).toBe(day)
      expect(rigaDay(startOfRigaDay(day) - 1)).toBe(day - 1)
    }
  })
})

describe('the day in Riga', () => {
  const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Riga' })

  it('is that of the calendar at any instant, however often it is asked', () => {
    const hours = { min: Date.UTC(1900) / HOUR, max: Date.UTC(2199) / HOUR }
    fc.assert(
      fc.property(fc.integer(hours), (hour) => {
        for (const at of [0, HOUR / 2, HOUR - 1].map((ms) => hour * HOUR + ms))
          expect(rigaDay(at)).toBe(dayOf(calendar.format(at)))
      }),
      { numRuns: 6_000 },
    )
  })
})

describe('as known at', () => {
  it('a date means the end of that day', () => {
    expect(knownAtMs('2026-03-01')).toBe(Date.parse('2026-03-01T21:59:59.999Z'))
    expect(knownAtMs('2026-03-29')).toBe(Date.parse('2026-03-29T20:59:59.999Z'))
  })

  it('an instant means itself', () => {
    expect(knownAtMs('2026-03-01T12:00:00Z')).toBe(Date.parse('2026-03-01T12:00:00Z'))
    expect(knownAtMs('2026-03-01T12:00:00.5+02:00')).toBe(Date.parse('2026-03-01T10:00:00.500Z'))
  })

  it('what is neither is refused with what to write', () => {
    const complaint = (text: string): string | undefined =>
      KnownAt.safeParse(text).error?.issues[0]?.message
    expect(complaint('2019-02-30')).toMatch('February 2019 has 28 days')
    expect(complaint('2019-02-30T12:00:00Z')).toMatch('write a calendar date')
    expect(complaint('2026-03-01T12:00:00')).toMatch('write a calendar date')
    expect(complaint('yesterday')).toMatch('write it as YYYY-MM-DD')
  })

  it('whatever is accepted is an instant', () => {
    const nearly = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
      .chain((date) => {
        const text = date.toISOString()
        return fc.constantFrom(
          text,
          text.slice(0, 10),
          text.slice(0, 16) + 'Z',
          text.slice(0, 19) + '+03:00',
          text.slice(0, 19) + 'Z',
          text.slice(0, 19),
          text.replace('T', ' '),
          text.slice(0, 11) + '24:00:00Z',
        )
      })
    fc.assert(
      fc.property(nearly, (text) => {
        if (KnownAt.safeParse(text).success) expect(knownAtMs(text)).not.toBeNaN()
        if (KnownSince.safeParse(text).success) expect(knownSinceMs(text)).not.toBeNaN()
      }),
    )
  })
})

describe('known since', () => {
  it('a date means the start of that day, an instant itself', () => {
    expect(knownSinceMs('2016-05-24')).toBe(Date.parse('2016-05-23T21:00:00Z'))
    expect(knownSinceMs('2016-05-24T09:30:00Z')).toBe(Date.parse('2016-05-24T09:30:00Z'))
  })

  it('what is known since a day is known at that day', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayOf('1900-01-01'), max: dayOf('2199-12-31') }), (day) => {
        expect(startOfRigaDay(day)).toBeLessThanOrEqual(endOfRigaDay(day))
      }),
      { numRuns: 200 },
    )
  })
})
