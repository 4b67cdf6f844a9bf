import { dayOf, numberOf, yearOf, type Day } from '../days.ts'

/** A time line from the beginning of a year to the end of another; places on it are shares of 1. */
export interface Axis {
  readonly from: Day
  readonly to: Day
  readonly years: readonly number[]
  readonly at: (day: Day) => number
  readonly dayAt: (share: number) => Day
  readonly within: (day: Day) => Day
}

export const FIRST_YEAR = 2013

export function axisTo(today: Day): Axis {
  const lastYear = yearOf(today) + 1
  const [from, to] = [`${FIRST_YEAR}-01-01`, `${lastYear}-12-31`]
  const [first, last] = [numberOf(from), numberOf(to)]
  const within = (day: Day): Day => (day < from ? from : day > to ? to : day)
  return {
    from,
    to,
    years: Array.from({ length: lastYear - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index),
    at: (day) => (numberOf(within(day)) - first) / (last - first),
    dayAt: (share) => dayOf(first + Math.min(1, Math.max(0, share)) * (last - first)),
    within,
  }
}
