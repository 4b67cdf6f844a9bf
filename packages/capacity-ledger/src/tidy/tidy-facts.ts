import { MEASURES, type EpochMs } from '@vietas/domain'
import { emptyColumns, inOrder, push, type Columns } from '../capacity-index/columns.ts'
import type { Segment } from '../capacity-index/segment.ts'
import { ALL, CHANNELS, GROUPS, SLOTS, UNCONFIRMED, UNITS } from '../capacity-index/slots.ts'
import { sortedOrder } from '../capacity-index/sorted-order.ts'
import { wholeOf } from '../capacity-index/steps-of-work.ts'
import type { GroupOrAll, Site } from '../entry.ts'
import { addTo, columnsOf, emptyFacts, fieldOf, type FactColumns, type TidyFacts } from './facts.ts'
import { createHistory, noChanges, type ChangesOfDays, type Instant } from './history.ts'

/** What a fact counts: a measure, the unit that operates, its closure that nobody has confirmed. */
export const TIDY_MEASURES = [...MEASURES, 'units', 'unconfirmed'] as const
export const TIDY_GROUPS: readonly GroupOrAll[] = GROUPS

/**
 * All numbers of a ledger as facts that hold over days and over knowledge. Of a site, target group
 * and measure at most one holds at a point of both clocks; it is there while the unit operates for
 * the group, and otherwise where its number is not 0. Of all groups together there are only the
 * unit and its closure, so that a unit that serves two groups is still counted once. A suspension is no
 * number: the facts about units have it.
 *
 * In ascending order of the day from which they hold; the same log gives the same order.
 */
export function tidyFacts(segments: Iterable<Segment>): {
  readonly sites: readonly Site[]
  /** Since when anything is known, ascending; the last is never. */
  readonly instants: readonly EpochMs[]
  /** How many facts. */
  readonly length: number
  readonly between: (first: number, end: number) => FactColumns
} {
  const sites: Site[] = []
  const { entries, instants } = inKnownOrder(entriesOf(segments, sites))
  const facts = emptyFacts()
  const add = factsInto(facts, instants.length)
  for (let from = 0; from < entries.length;) {
    const bucket = bucketOf(entries, from)
    let until = from + 1
    while (until < entries.length && bucketOf(entries, until) === bucket) until++
    add(entries, from, until)
    from = until
  }
  const order = wholeOf(sortedOrder(fieldOf(facts, 'from'), facts.length))
  return {
    sites,
    instants: [...instants, Number.POSITIVE_INFINITY],
    length: facts.length,
    between: (first, end) => columnsOf(facts, order.subarray(first, end)),
  }
}

/** As their leaf, the slot of a site. */
function entriesOf(segments: Iterable<Segment>, sites: Site[]): Columns {
  const entries = emptyColumns()
  for (const { newSites, entries: added } of segments) {
    sites.push(...newSites)
    const { site, slot, day, knownSince, delta } = added
    for (let i = 0; i < day.length; i++) {
      const leaf = (site[i] as number) * SLOTS + (slot[i] as number)
      push(entries, leaf, day[i] as number, knownSince[i] as number, delta[i] as number)
    }
  }
  return entries
}

/** A site and target group. */
const bucketOf = ({ leaf }: Columns, at: number): number =>
  Math.floor((leaf[at] as number) / CHANNELS.length)

/** Site by site and group by group, each in known order, with the numbers of the instants. */
function inKnownOrder(entries: Columns): { entries: Columns; instants: EpochMs[] } {
  const { length, knownSince } = entries
  const order = wholeOf(sortedOrder(knownSince, length))
  const instants: EpochMs[] = []
  const known = wholeOf(inOrder(entries, order))
  const buckets = new Int32Array(length)
  let last: EpochMs | undefined
  for (let at = 0; at < length; at++) {
    const since = known.knownSince[at] as number
    if (since !== last) instants.push(since)
    last = since
    known.knownSince[at] = instants.length - 1
    buckets[at] = bucketOf(known, at)
  }
  return { entries: wholeOf(inOrder(known, wholeOf(sortedOrder(buckets, length)))), instants }
}

/** Adds the facts of the entries of one site and group, which stand beside each other. */
function factsInto(facts: TidyFacts, never: Instant) {
  const about = { site: 0, group: 0, measure: 0 }
  const history = createHistory(addTo(facts, about), never)
  const changes = noChanges()
  const ofMeasure: number[][] = TIDY_MEASURES.map(() => [])
  return (entries: Columns, from: number, until: number): void => {
    const bucket = bucketOf(entries, from)
    about.group = bucket % GROUPS.length
    about.site = Math.floor(bucket / GROUPS.length)
    for (const places of ofMeasure) places.length = 0
    for (let at = from; at < until; at++) sortOut(entries, at, about.group, ofMeasure)
    for (const [measure, places] of ofMeasure.entries()) {
      about.measure = measure
      for (let first = 0; first < places.length;) {
        const knownSince = entries.knownSince[places[first] as number] as number
        changes.length = 0
        for (; entries.knownSince[places[first] as number] === knownSince; first++)
          addChange(changes, entries, places[first] as number, measure)
        history.take(changes, knownSince)
      }
      history.end()
    }
  }
}

/** An entry counts for its own measure, and one of the unit for all of them. */
function sortOut({ leaf }: Columns, at: number, group: number, ofMeasure: number[][]): void {
  const channel = (leaf[at] as number) % CHANNELS.length
  if (channel === UNCONFIRMED) ofMeasure[MEASURES.length + 1]?.push(at)
  else if (channel === UNITS) {
    ofMeasure[MEASURES.length]?.push(at)
    if (group !== ALL) for (let i = 0; i < MEASURES.length; i++) ofMeasure[i]?.push(at)
  } else if (group !== ALL) ofMeasure[channel % MEASURES.length]?.push(at)
}

/** In the order of days: there are few at one instant. */
function addChange(changes: ChangesOfDays, entries: Columns, at: number, measure: number): void {
  const channel = (entries.leaf[at] as number) % CHANNELS.length
  const day = entries.day[at] as number
  const delta = entries.delta[at] as number
  let to = changes.length++
  for (; to > 0 && (changes.day[to - 1] as number) > day; to--)
    for (const column of [changes.day, changes.value, changes.unknown, changes.units])
      column[to] = column[to - 1] as number
  const isUnits = channel === UNITS && measure < MEASURES.length
  const isUnknown = channel >= MEASURES.length && channel < UNITS
  changes.day[to] = day
  changes.value[to] = isUnits || isUnknown ? 0 : delta
  changes.unknown[to] = isUnknown ? delta : 0
  changes.units[to] = isUnits ? delta : 0
}
