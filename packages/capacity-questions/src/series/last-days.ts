import type { Day } from '@vietas/domain'
import { CALENDAR_STEPS, calendarStepsBetween, daysOfStep } from '../calendar-steps.ts'

export const STEPS = ['day', ...CALENDAR_STEPS] as const
export type Step = (typeof STEPS)[number]

/**
 * The last day of each step that two days lie in, or between; of the last step the second day, so
 * that nothing behind it is told. One more than the most when there are more.
 */
export function lastDays(from: Day, to: Day, step: Step, most: number): Day[] {
  const days: Day[] = []
  for (let day = from; day <= to && days.length <= most; day = (days.at(-1) as Day) + 1)
    days.push(step === 'day' ? day : Math.min(to, daysOfStep(day, step).to))
  return days
}

/** How many steps two days lie in, or between. */
export const stepsBetween = (from: Day, to: Day, step: Step): number =>
  step === 'day' ? to - from + 1 : calendarStepsBetween(from, to, step)
