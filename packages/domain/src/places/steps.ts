import { AFTER_EVERY_DAY, type Day } from '../shared/calendar-date.ts'

/** A number over the days: each step holds until the next; 0 before the first. */
export type Steps = readonly Step[]
interface Step {
  readonly from: Day
  readonly value: number
}

/** Walks both side by side, since a withdrawal takes days away. */
export function firstDayWhere(
  a: Steps,
  b: Steps,
  holds: (a: number, b: number, day: Day) => boolean,
): Day | undefined {
  let ofA = 0
  let ofB = 0
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    const day = Math.min(a[i]?.from ?? AFTER_EVERY_DAY, b[j]?.from ?? AFTER_EVERY_DAY)
    if (a[i]?.from === day) ofA = (a[i++] as Step).value
    if (b[j]?.from === day) ofB = (b[j++] as Step).value
    if (holds(ofA, ofB, day)) return day
  }
  return undefined
}

/** What two numbers come to, day by day. */
export function combined(a: Steps, b: Steps, of: (a: number, b: number) => number): Steps {
  const steps: Step[] = []
  firstDayWhere(a, b, (ofA, ofB, from) => {
    steps.push({ from, value: of(ofA, ofB) })
    return false
  })
  return steps
}

/** The same number before a day, another from it on. */
export function continued(steps: Steps, from: Day, rest: Steps): Steps {
  return [...steps.filter((step) => step.from < from), ...rest]
}

/** The number from a day on. */
export function stepsFrom(steps: Steps, from: Day): Steps {
  const at = steps.findLastIndex((step) => step.from <= from)
  if (at < 0) return steps
  return [{ from, value: (steps[at] as Step).value }, ...steps.slice(at + 1)]
}
