import type { StatedMeasure } from '../service-units/events.ts'
import type { Unit } from '../service-units/unit.ts'
import { AFTER_EVERY_DAY, type Day } from '../shared/calendar-date.ts'
import type { TargetGroup } from '../shared/reference-data.ts'
import { indexAtOrBefore, type CountHistory } from './count-history.ts'
import { MEASURES, stretchesOf } from './measures.ts'

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

const OVERRUN = MEASURES.indexOf('overrun')

/** An unknown count breaks no rule; where one becomes known, an overrun is new. */
export function firstDayOverCapacity(before: Unit, next: Unit, from: Day): BrokenDay | undefined {
  const overrunsOf = (unit: Unit, targetGroup: TargetGroup): Steps =>
    stretchesOf(unit, targetGroup, from).map((stretch) => ({
      from: stretch.from,
      value: stretch.values[OVERRUN] as number,
    }))
  return earliest(
    [...next.counts.keys()].map((targetGroup) => {
      const day = firstDayWhere(
        overrunsOf(before, targetGroup),
        overrunsOf(next, targetGroup),
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

type Steps = readonly { readonly from: Day; readonly value: number }[]

function countsFrom(history: CountHistory | undefined, from: Day): Steps {
  if (!history) return []
  const { days, values } = history
  const steps: { readonly from: Day; readonly value: number }[] = []
  for (let i = Math.max(0, indexAtOrBefore(days, from)); i < days.length; i++)
    steps.push({ from: Math.max(from, days[i] as Day), value: values[i] as number })
  return steps
}

/** Walks both side by side, since a withdrawal takes days away. */
function firstDayWhere(
  before: Steps,
  next: Steps,
  isWorse: (was: number, is: number) => boolean,
): Day | undefined {
  let was = 0
  let is = 0
  let b = 0
  let n = 0
  while (b < before.length || n < next.length) {
    const day = Math.min(before[b]?.from ?? AFTER_EVERY_DAY, next[n]?.from ?? AFTER_EVERY_DAY)
    if (before[b]?.from === day) was = (before[b++] as Steps[0]).value
    if (next[n]?.from === day) is = (next[n++] as Steps[0]).value
    if (isWorse(was, is)) return day
  }
  return undefined
}
