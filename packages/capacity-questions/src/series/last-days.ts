import { dateOf, dayOf, type Day } from '@vietas/domain'

export const STEPS = ['day', 'month', 'quarter', 'year'] as const
export type Step = (typeof STEPS)[number]

/**
 * The last day of each step that two days lie in, or between; of the last step the second day, so
 * that nothing behind it is told. One more than the most when there are more.
 */
export function lastDays(from: Day, to: Day, step: Step, most: number): Day[] {
  const days: Day[] = []
  for (let day = from; day <= to && days.length <= most; day = (days.at(-1) as Day) + 1)
    days.push(Math.min(to, lastDayOf(day, step)))
  return days
}

/** How many steps two days lie in, or between. */
export function stepsBetween(from: Day, to: Day, step: Step): number {
  if (step === 'day') return to - from + 1
  const numberOf = (day: Day): number => {
    const [year, month] = dateOf(day).split('-').map(Number) as [number, number]
    return Math.floor((12 * year + month - 1) / MONTHS[step])
  }
  return numberOf(to) - numberOf(from) + 1
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const

function lastDayOf(day: Day, step: Step): Day {
  if (step === 'day') return day
  const [year, month] = dateOf(day).split('-').map(Number) as [number, number]
  const last = Math.ceil(month / MONTHS[step]) * MONTHS[step]
  if (last === 12) return dayOf(`${year}-12-31`)
  return dayOf(`${year}-${String(last + 1).padStart(2, '0')}-01`) - 1
}
