import { z } from 'zod'

/** Days since 1970-01-01 of the proleptic Gregorian calendar; what folds compute with. */
export type Day = number

/** Before every documented day: the day of an opening whose day no source states. */
export const BEFORE_EVERY_DAY: Day = -1_000_000
/** After every day. */
export const AFTER_EVERY_DAY: Day = 3_000_000

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A calendar date in Europe/Riga, ISO 8601 `YYYY-MM-DD`, from 1900-01-01 to 2199-12-31. */
export const CalendarDate = z
  .string()
  .superRefine((text, context) => {
    const complaint = complaintAbout(text)
    if (complaint !== undefined) context.addIssue({ code: 'custom', message: complaint })
  })
  .meta({
    id: 'CalendarDate',
    format: 'date',
    description: 'A calendar date (Europe/Riga), YYYY-MM-DD',
    example: '2026-03-01',
  })
export type CalendarDate = z.infer<typeof CalendarDate>

/** What is wrong with a text that is to be a day; undefined for a day. */
function complaintAbout(text: string): string | undefined {
  const match = SHAPE.exec(text)
  if (!match) return `"${text.slice(0, 40)}" is not a calendar date; write it as YYYY-MM-DD`
  const year = Number(match[1])
  const why = whyNoSuchDay(year, Number(match[2]), Number(match[3]))
  if (why !== undefined) return `${text} is not a day of the calendar; ${why}`
  if (year < 1900 || year > 2199) return `${text} is out of range; years run from 1900 to 2199`
  return undefined
}

/** Undefined for a day of the calendar. */
export function whyNoSuchDay(year: number, month: number, day: number): string | undefined {
  const name = MONTHS[month - 1]
  if (name === undefined) return 'months run from 01 to 12'
  const days = daysInMonth(year, month)
  return day < 1 || day > days ? `${name} ${year} has ${days} days` : undefined
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/**
 * @throws RangeError when the text is not a calendar date; a stored event with such a day cannot
 * be applied.
 */
export function dayOf(date: CalendarDate): Day {
  const year = digits(date, 0, 4)
  const month = digits(date, 5, 7)
  const day = digits(date, 8, 10)
  const valid =
    date.length === 10 &&
    year >= 0 &&
    date.charCodeAt(4) === 45 &&
    date.charCodeAt(7) === 45 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  if (!valid) throw new RangeError(`"${String(date)}" is not a calendar date`)
  return daysFromCivil(year, month, day)
}

function digits(text: string, start: number, end: number): number {
  let value = 0
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 48
    if (!(digit >= 0 && digit <= 9)) return Number.NaN
    value = value * 10 + digit
  }
  return value
}

/** Counts from March so that the leap day is the last of its year. */
function daysFromCivil(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

const MOST_DATES = 16_384
const dates = new Map<Day, CalendarDate>()

/** Texts are kept, since an answer has the same few over and over. */
export function dateOf(day: Day): CalendarDate {
  const kept = dates.get(day)
  if (kept !== undefined) return kept
  if (dates.size === MOST_DATES) dates.clear()
  const date = new Date(day * 86_400_000).toISOString().slice(0, 10)
  dates.set(day, date)
  return date
}

export function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b
}

/** By the date in a field; what has the same date stays in its order. */
export function inOrderOf<Field extends string, Step extends Readonly<Record<Field, CalendarDate>>>(
  field: Field,
  steps: readonly Step[],
): readonly Step[] {
  return [...steps].sort((a, b) => Number(a[field] > b[field]) - Number(a[field] < b[field]))
}

/** @throws RangeError when a stored event holds no such day. */
export function storedDate(date: CalendarDate): CalendarDate {
  dayOf(date)
  return date
}

/** @throws RangeError when a stored event holds a day that is there and is none. */
export function storedDateIfAny(date: CalendarDate | undefined): void {
  if (date !== undefined) storedDate(date)
}

/** A day, or the word for one that no source states: it lies before every day. */
export const DayOrUndocumented = z.union([CalendarDate, z.literal('undocumented')], {
  error: ({ input }) =>
    (typeof input === 'string' ? complaintAbout(input) : undefined) ??
    'write a calendar date as YYYY-MM-DD, or "undocumented" where no source states it',
})
export type DayOrUndocumented = z.infer<typeof DayOrUndocumented>

/** @throws RangeError when a stored event holds neither a day nor the word for none. */
export function dayOrBeforeEvery(date: DayOrUndocumented): Day {
  return date === 'undocumented' ? BEFORE_EVERY_DAY : dayOf(date)
}

/** The same day so many years on; of 29 February the last day of that month. */
export function yearsAfter(date: CalendarDate, years: number): CalendarDate {
  const year = Number(date.slice(0, 4)) + years
  const month = Number(date.slice(5, 7))
  const day = Math.min(Number(date.slice(8, 10)), daysInMonth(year, month))
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-')
}
