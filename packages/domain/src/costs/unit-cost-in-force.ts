import { dayOrBeforeEvery, type Day } from '../shared/calendar-date.ts'
import { inKnownOrder } from '../shared/known.ts'
import type { ServiceType } from '../shared/reference-data.ts'
import type { CostPer } from './events.ts'
import type { Methodology, UnitCost } from './methodology.ts'

export interface StatedCost extends UnitCost {
  readonly methodology: Methodology
}

export interface CostInForce {
  readonly serviceType: ServiceType
  readonly per: CostPer
  /** Of what is stated for the same first day, what became known last. */
  readonly cost: StatedCost
  /** Another methodology states another cost from the same day on. */
  readonly others: readonly StatedCost[]
  /** The first day of the next cost, as far as known. */
  readonly until: Day | undefined
}

/**
 * The unit costs in force on any day of service, of all methodologies that are known: for each
 * service type, and for each thing that is paid for, the one that is valid from the latest day.
 */
export function unitCostsByDay(methodologies: Iterable<Methodology>): (day: Day) => CostInForce[] {
  const byKind = new Map<string, FirstDay[]>()
  for (const methodology of methodologies)
    for (const cost of methodology.published ? methodology.costs : []) {
      const key = `${cost.serviceType} ${cost.per}`
      const there = byKind.get(key)
      const stated = { on: dayOrBeforeEvery(cost.validFrom), stated: { ...cost, methodology } }
      if (there === undefined) byKind.set(key, [stated])
      else there.push(stated)
    }
  return (day) => [...byKind.values()].flatMap((costs) => inForce(costs, day) ?? [])
}

/** As `unitCostsByDay`, of one day. */
export const unitCostsOn = (methodologies: Iterable<Methodology>, day: Day): CostInForce[] =>
  unitCostsByDay(methodologies)(day)

interface FirstDay {
  readonly on: Day
  readonly stated: StatedCost
}

function inForce(costs: readonly FirstDay[], day: Day): CostInForce | undefined {
  let [from, next] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (const { on } of costs)
    if (on > day) next = Math.min(next, on)
    else from = Math.max(from, on)
  const [cost, ...others] = costs
    .flatMap(({ on, stated }) => (on === from ? [stated] : []))
    .sort((a, b) => inKnownOrder(b, a))
  if (cost === undefined) return undefined
  return {
    serviceType: cost.serviceType,
    per: cost.per,
    cost,
    others: others.filter(({ cents }) => cents !== cost.cents),
    until: Number.isFinite(next) ? next : undefined,
  }
}
