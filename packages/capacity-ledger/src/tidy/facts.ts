import type { AddFact } from './history.ts'

/** What a fact says, each by a number: those of sites, groups, measures and instants count them. */
const FIELDS = [
  'site',
  'group',
  'measure',
  'from',
  'until',
  'knownFrom',
  'knownTo',
  'value',
] as const

/** Some facts as columns. */
export type FactColumns = Readonly<Record<(typeof FIELDS)[number], Int32Array>>

/** Facts that grow. One after the other, so that they are taken in any order with few cache misses. */
export interface TidyFacts {
  length: number
  /** The fields of each. */
  numbers: Int32Array
}

const WIDTH = FIELDS.length

export const emptyFacts = (): TidyFacts => ({ length: 0, numbers: new Int32Array(1024 * WIDTH) })

/** Adds facts about a number of a site and group. */
export function addTo(facts: TidyFacts, about: Subject): AddFact {
  return (from, until, knownFrom, knownTo, value) => {
    let at = facts.length++ * WIDTH
    if (at === facts.numbers.length) grow(facts)
    const { numbers } = facts
    numbers[at++] = about.site
    numbers[at++] = about.group
    numbers[at++] = about.measure
    numbers[at++] = from
    numbers[at++] = until
    numbers[at++] = knownFrom
    numbers[at++] = knownTo
    numbers[at] = value
  }
}

/** What facts are about, by number. */
export interface Subject {
  site: number
  group: number
  measure: number
}

function grow(facts: TidyFacts): void {
  const larger = new Int32Array(facts.numbers.length * 2)
  larger.set(facts.numbers)
  facts.numbers = larger
}

/** A field of all facts. */
export function fieldOf({ numbers, length }: TidyFacts, field: keyof FactColumns): Int32Array {
  const column = new Int32Array(length)
  for (let fact = 0, at = FIELDS.indexOf(field); fact < length; fact++, at += WIDTH)
    column[fact] = numbers[at] as number
  return column
}

/** The facts of these indexes. */
export function columnsOf({ numbers }: TidyFacts, facts: Uint32Array): FactColumns {
  const column = (): Int32Array => new Int32Array(facts.length)
  const [site, group, measure, from] = [column(), column(), column(), column()]
  const [until, knownFrom, knownTo, value] = [column(), column(), column(), column()]
  for (let row = 0; row < facts.length; row++) {
    let at = (facts[row] as number) * WIDTH
    site[row] = numbers[at++] as number
    group[row] = numbers[at++] as number
    measure[row] = numbers[at++] as number
    from[row] = numbers[at++] as number
    until[row] = numbers[at++] as number
    knownFrom[row] = numbers[at++] as number
    knownTo[row] = numbers[at++] as number
    value[row] = numbers[at] as number
  }
  return { site, group, measure, from, until, knownFrom, knownTo, value }
}
