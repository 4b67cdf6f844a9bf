import { sortedOrder } from '../capacity-index/sorted-order.ts'
import { wholeOf } from '../capacity-index/steps-of-work.ts'
import type { AddFact } from './history.ts'

/** Facts as columns that grow. */
export interface TidyFacts {
  length: number
  /** Numbers of the site, the target group and the measure. */
  site: Int32Array
  group: Int32Array
  measure: Int32Array
  from: Int32Array
  until: Int32Array
  knownFrom: Float64Array
  knownTo: Float64Array
  value: Float64Array
}

const COLUMNS = [
  'site',
  'group',
  'measure',
  'from',
  'until',
  'knownFrom',
  'knownTo',
  'value',
] as const

export function emptyFacts(capacity = 1024): TidyFacts {
  const int32 = (): Int32Array => new Int32Array(capacity)
  const float64 = (): Float64Array => new Float64Array(capacity)
  return {
    length: 0,
    site: int32(),
    group: int32(),
    measure: int32(),
    from: int32(),
    until: int32(),
    knownFrom: float64(),
    knownTo: float64(),
    value: float64(),
  }
}

/** Adds facts about a number of a site and group. */
export function addTo(facts: TidyFacts, about: Subject): AddFact {
  return (from, until, knownFrom, knownTo, value) => {
    if (facts.length === facts.site.length) grow(facts)
    const at = facts.length++
    facts.site[at] = about.site
    facts.group[at] = about.group
    facts.measure[at] = about.measure
    facts.from[at] = from
    facts.until[at] = until
    facts.knownFrom[at] = knownFrom
    facts.knownTo[at] = knownTo
    facts.value[at] = value
  }
}

/** What facts are about, by number. */
export interface Subject {
  site: number
  group: number
  measure: number
}

function grow(facts: TidyFacts): void {
  const larger = emptyFacts(facts.length * 2)
  for (const name of COLUMNS) {
    larger[name].set(facts[name])
    Object.assign(facts, { [name]: larger[name] })
  }
}

/**
 * By the day from which they hold; those of one day stay in their order. A column at a time, so that
 * no more than one of them is held twice.
 */
export function inOrderOfDays(facts: TidyFacts): TidyFacts {
  const { length } = facts
  const order = wholeOf(sortedOrder(facts.from, length))
  for (const name of COLUMNS) Object.assign(facts, { [name]: inOrder(facts[name], order) })
  return facts
}

function inOrder<Column extends Int32Array | Float64Array>(
  column: Column,
  order: Uint32Array,
): Column {
  const sorted = column.slice(0, order.length) as Column
  for (let i = 0; i < order.length; i++) sorted[i] = column[order[i] as number] as number
  return sorted
}
