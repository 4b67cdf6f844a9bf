/** A calendar date in Latvia, `2023-12-31`. */
export type Day = string

const MS_A_DAY = 86_400_000
const ISO = /^\d{4}-\d{2}-\d{2}$/
const WRITTEN = /^(\d{1,2})\.(\d{1,2})\.(\d{4})\.?$/

/** Days since 1970-01-01. */
export const numberOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / MS_A_DAY

export const dayOf = (number: number): Day =>
  new Date(Math.round(number) * MS_A_DAY).toISOString().slice(0, 10)

export const addDays = (day: Day, days: number): Day => dayOf(numberOf(day) + days)

/** The same day of another month, or its last day where the month has no such day. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0))
  return dayOf(numberOf(first.toISOString().slice(0, 10)) + Math.min(date, last.getUTCDate()) - 1)
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4))

/** A day as people type it: `31.12.2023.`, `31.12.2023` or `2023-12-31`. */
export function dayTyped(text: string): Day | undefined {
  const typed = text.trim()
  const [, date, month, year] = WRITTEN.exec(typed) ?? []
  const day =
    year === undefined ? typed : `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`
  return isDay(day) ? day : undefined
}

export function isDay(text: string): boolean {
  return ISO.test(text) && !Number.isNaN(numberOf(text)) && dayOf(numberOf(text)) === text
}

const rigaDay = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Riga', dateStyle: 'short' })

/** The calendar date in Latvia of an instant in ISO 8601; a date stays as it is. */
export const dayOfInstant = (instant: string): Day =>
  ISO.test(instant) ? instant : rigaDay.format(Date.parse(instant))
