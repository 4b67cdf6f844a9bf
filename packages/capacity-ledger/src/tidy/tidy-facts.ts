import { MEASURES } from '@vietas/domain'
import { emptyColumns, inOrder, push, type Columns } from '../capacity-index/columns.ts'
import type { Segment } from '../capacity-index/segment.ts'
import {
  ALL,
  channelOfSlot,
  CHANNELS,
  GROUPS,
  SLOTS,
  UNCONFIRMED,
  UNITS,
} from '../capacity-index/slots.ts'
import { sortedOrder } from '../capacity-index/sorted-order.ts'
import { wholeOf } from '../capacity-index/steps-of-work.ts'
import type { GroupOrAll, Site } from '../entry.ts'
import { emptyFacts, inOrderOfDays, pushFact, type TidyFacts } from './facts.ts'
import { createHistory, type Change } from './history.ts'

/** What a fact counts: a measure, the unit that operates, its closure that nobody has confirmed. */
export const TIDY_MEASURES = [...MEASURES, 'units', 'unconfirmed'] as const
export const TIDY_GROUPS: readonly GroupOrAll[] = GROUPS

/**
 * All numbers of a ledger as facts that hold over days and over knowledge. Of a site, target group
 * and measure at most one holds at a point of both clocks; it is there while the unit operates for
 * the group, and otherwise where its number is not 0. Of all groups together there are only the
 * unit and its closure, so that a unit that serves two groups is still counted once.
 *
 * In ascending order of the day from which they hold; the same log gives the same order.
 */
export function tidyFacts(segments: Iterable<Segment>): {
  readonly sites: readonly Site[]
  readonly facts: TidyFacts
} {
  const sites: Site[] = []
  const entries = inKnownOrder(entriesOf(segments, sites))
  const facts = emptyFacts()
  for (let from = 0; from < entries.length;) {
    let until = from + 1
    while (until < entries.length && bucketOf(entries, until) === bucketOf(entries, from)) until++
    addFacts(entries, from, until, facts)
    from = until
  }
  return { sites, facts: inOrderOfDays(facts) }
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

/** Site by site and group by group, each in known order. */
function inKnownOrder(entries: Columns): Columns {
  const known = wholeOf(inOrder(entries, wholeOf(sortedOrder(entries.knownSince, entries.length))))
  const buckets = Int32Array.from({ length: known.length }, (_, at) => bucketOf(known, at))
  return wholeOf(inOrder(known, wholeOf(sortedOrder(buckets, known.length))))
}

function addFacts(entries: Columns, from: number, until: number, facts: TidyFacts): void {
  const bucket = bucketOf(entries, from)
  const group = bucket % GROUPS.length
  const site = Math.floor(bucket / GROUPS.length)
  TIDY_MEASURES.forEach((_, measure) => {
    const isOfUnit = measure >= MEASURES.length
    if (group === ALL && !isOfUnit) return
    const history = createHistory((fact) => pushFact(facts, site, group, measure, fact))
    for (let at = from; at < until;) {
      const knownSince = entries.knownSince[at] as number
      const changes: Change[] = []
      for (; at < until && entries.knownSince[at] === knownSince; at++) {
        const change = changeBy(entries, at, measure)
        if (change !== undefined) changes.push(change)
      }
      history.take(
        changes.sort((a, b) => a.day - b.day),
        knownSince,
      )
    }
    history.end()
  })
}

/** What an entry changes of a measure, if anything. */
function changeBy(entries: Columns, at: number, measure: number): Change | undefined {
  const channel = channelOfSlot((entries.leaf[at] as number) % SLOTS)
  const delta = entries.delta[at] as number
  const change = { day: entries.day[at] as number, value: 0, unknown: 0, units: 0 }
  if (measure >= MEASURES.length) {
    const isIt = channel === (TIDY_MEASURES[measure] === 'units' ? UNITS : UNCONFIRMED)
    return isIt ? { ...change, value: delta } : undefined
  }
  if (channel === measure) return { ...change, value: delta }
  if (channel === MEASURES.length + measure) return { ...change, unknown: delta }
  return channel === UNITS ? { ...change, units: delta } : undefined
}
