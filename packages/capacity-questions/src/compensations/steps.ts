import { dateOf, dayOf, type CalendarDate, type Day } from '@vietas/domain'

/** Steps of time, the finest first. */
export const STEPS = ['month', 'quarter', 'year'] as const
type StepName = (typeof STEPS)[number]

/** Days from the first to the last, both included. */
export interface Days {
  readonly from: Day
  readonly to: Day
}

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

const MONTHS = { month: 1, quarter: 3, year: 12 } as const

/** The step in which any day lies, found once for each day that there is. */
export function stepsOf(step: StepName | undefined): ((day: Day) => Step) | undefined {
  if (step === undefined) return undefined
  const kept = found[step]
  return (day) => {
    let of = kept.get(day)
    if (of === undefined) kept.set(day, (of = stepOf(day, step)))
    return of
  }
}

const found: Readonly<Record<StepName, Map<Day, Step>>> = {
  month: new Map(),
  quarter: new Map(),
  year: new Map(),
}

function stepOf(day: Day, step: StepName): Step {
  const date = dateOf(day)
  const year = Number(date.slice(0, 4))
  const month = Number(date.slice(5, 7)) - 1
  const first = month - (month % MONTHS[step])
  const from = firstOf(year, first)
  return { from, to: firstOf(year, first + MONTHS[step]) - 1, date: dateOf(from) }
}

/** Months count from 0, and on into the next year. */
function firstOf(year: number, month: number): Day {
  const twoDigits = String((month % 12) + 1).padStart(2, '0')
  return dayOf(`${year + Math.floor(month / 12)}-${twoDigits}-01`)
}
