import { dateOf, type CalendarDate, type Day } from '@vietas/domain'
import { daysOfStep, type CalendarStep, type Days } from '../calendar-steps.ts'

export interface Step extends Days {
  /** Its first day. */
  readonly date: CalendarDate
}

/** Some days that lie in one step, and either all within what is asked or all outside. */
export interface Stretch extends Days {
  readonly isAsked: boolean
}

/** The stretches of some days, in order: they begin anew with each step and where asked days do. */
export function stretchesOver(
  days: Days,
  step: ((day: Day) => Days) | undefined,
  asked: Days,
): Stretch[] {
  const stretches: Stretch[] = []
  for (let from = days.from; from <= days.to;) {
    const isAsked = from >= asked.from && from <= asked.to
    let { to } = days
    if (step !== undefined) to = Math.min(to, step(from).to)
    if (from < asked.from) to = Math.min(to, asked.from - 1)
    if (isAsked) to = Math.min(to, asked.to)
    stretches.push({ from, to, isAsked })
    from = to + 1
  }
  return stretches
}

/** The step in which any day lies, found once for each day that there is. */
export function stepsOf(step: CalendarStep | undefined): ((day: Day) => Step) | undefined {
  if (step === undefined) return undefined
  const kept = found[step]
  return (day) => {
    let of = kept.get(day)
    if (of === undefined) kept.set(day, (of = stepOf(day, step)))
    return of
  }
}

const found: Readonly<Record<CalendarStep, Map<Day, Step>>> = {
  month: new Map(),
  quarter: new Map(),
  year: new Map(),
}

function stepOf(day: Day, step: CalendarStep): Step {
  const days = daysOfStep(day, step)
  return { ...days, date: dateOf(days.from) }
}
