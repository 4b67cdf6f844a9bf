import type { StatedMeasure } from '../service-units/events.ts'
import type { Unit } from '../service-units/unit.ts'
import type { Day } from '../shared/calendar-date.ts'
import type { TargetGroup } from '../shared/reference-data.ts'
import { indexAtOrBefore, type CountHistory } from './count-history.ts'
import { overrunsOf, statedOverruns } from './stated-overruns.ts'
import { combined, firstDayWhere, stepsFrom, type Steps } from './steps.ts'

export const CAPACITY_REFUSALS = [
  'over-capacity',
  'none-to-vacate',
  'none-reserved',
  'nobody-waiting',
] as const
export type CapacityRefusal = (typeof CAPACITY_REFUSALS)[number]

/** A day on which a rule that held before no longer holds. */
export interface BrokenDay {
  readonly code: CapacityRefusal
  readonly day: Day
}

export function earliest(broken: readonly (BrokenDay | undefined)[]): BrokenDay | undefined {
  let first: BrokenDay | undefined
  for (const one of broken) if (one && (!first || one.day < first.day)) first = one
  return first
}

/** An unknown count breaks no rule; where one becomes known, an overrun is new. */
export function firstDayOverCapacity(before: Unit, next: Unit, from: Day): BrokenDay | undefined {
  return firstDayBeyond(next, from, (targetGroup) => overrunsOf(before, targetGroup, from))
}

/** As `firstDayOverCapacity`, but what was stated of a day may come to be when the unit works on it. */
export function firstDayNotStated(before: Unit, next: Unit, from: Day): BrokenDay | undefined {
  const first = firstDayOverCapacity(before, next, from)
  if (first === undefined || before.phases === next.phases) return first
  const stated = statedOverruns(before)
  return firstDayBeyond(next, from, (targetGroup) =>
    combined(
      overrunsOf(before, targetGroup, from),
      stepsFrom(stated.get(targetGroup) ?? [], from),
      (was, said) => (was > said ? was : said),
    ),
  )
}

function firstDayBeyond(
  next: Unit,
  from: Day,
  allowed: (targetGroup: TargetGroup) => Steps,
): BrokenDay | undefined {
  return earliest(
    [...next.counts.keys()].map((targetGroup) => {
      const day = firstDayWhere(
        allowed(targetGroup),
        overrunsOf(next, targetGroup, from),
        (was, is) => is > (was > 0 ? was : 0),
      )
      return day === undefined ? undefined : { code: 'over-capacity', day }
    }),
  )
}

const BELOW_ZERO = {
  occupied: 'none-to-vacate',
  reserved: 'none-reserved',
  waiting: 'nobody-waiting',
} as const satisfies Partial<Record<StatedMeasure, CapacityRefusal>>

const COUNTS_OF_PEOPLE = ['occupied', 'reserved', 'waiting'] as const

export function firstDayBelowZero(before: Unit, next: Unit, from: Day): BrokenDay | undefined {
  const broken: (BrokenDay | undefined)[] = []
  for (const [targetGroup, counts] of next.counts)
    for (const measure of COUNTS_OF_PEOPLE) {
      const day = firstDayWhere(
        countsFrom(before.counts.get(targetGroup)?.[measure], from),
        countsFrom(counts[measure], from),
        (was, is) => is < (was < 0 ? was : 0),
      )
      if (day !== undefined) broken.push({ code: BELOW_ZERO[measure], day })
    }
  return earliest(broken)
}

function countsFrom(history: CountHistory | undefined, from: Day): Steps {
  if (!history) return []
  const { days, values } = history
  const steps: { readonly from: Day; readonly value: number }[] = []
  for (let i = Math.max(0, indexAtOrBefore(days, from)); i < days.length; i++)
    steps.push({ from: Math.max(from, days[i] as Day), value: values[i] as number })
  return steps
}
