import { dateOf, dayOf, type Day } from '@vietas/domain'

/** The finest first. */
export const CALENDAR_STEPS = ['month', 'quarter', 'year'] as const
export type CalendarStep = (typeof CALENDAR_STEPS)[number]

const MONTHS = { month: 1, quarter: 3, year: 12 } as const

/** Days from the first to the last, both included. */
export interface Days {
  readonly from: Day
  readonly to: Day
}

/** All days of the step in which a day lies. */
export function daysOfStep(day: Day, step: CalendarStep): Days {
  const [year, month] = yearAndMonth(day)
  const last = Math.ceil(month / MONTHS[step]) * MONTHS[step]
  return {
    from: firstOf(year, last - MONTHS[step] + 1),
    to: last === 12 ? dayOf(`${year}-12-31`) : firstOf(year, last + 1) - 1,
  }
}

/** How many steps two days lie in, or between. */
export const calendarStepsBetween = (from: Day, to: Day, step: CalendarStep): number =>
  numberOf(to, step) - numberOf(from, step) + 1

function numberOf(day: Day, step: CalendarStep): number {
  const [year, month] = yearAndMonth(day)
  return Math.floor((12 * Number(year) + month - 1) / MONTHS[step])
}

function yearAndMonth(day: Day): readonly [year: string, month: number] {
  const date = dateOf(day)
  return [date.slice(0, 4), Number(date.slice(5, 7))]
}

const firstOf = (year: string, month: number): Day =>
  dayOf(`${year}-${String(month).padStart(2, '0')}-01`)
