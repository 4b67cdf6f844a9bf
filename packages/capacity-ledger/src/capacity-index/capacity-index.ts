import { textHash, type Day, type EpochMs } from '@vietas/domain'
import type { Site } from '../entry.ts'
import { siteKey } from '../site-book.ts'
import { balancesInSteps, emptyBalances, sumOfLeaf, type Balances } from './balances.ts'
import { emptyColumns, push, type Columns } from './columns.ts'
import {
  addConfirmation,
  emptyConfirmationDays,
  type ConfirmationDays,
} from './confirmation-days.ts'
import { addToFingerprint, emptyFingerprint, LANES, type Fingerprint } from './fingerprint.ts'
import type { Grouping } from './grouping.ts'
import { addProvider, type Providers } from './providers.ts'
import type { Segment } from './segment.ts'
import { emptySelections, type Selections } from './selection-of.ts'
import { SLOTS, type Slot } from './slots.ts'

/** All entries of a view in memory, arranged so that a question on two clocks reads few of them. */
export interface CapacityIndex {
  readonly sites: Site[]
  readonly siteUnit: number[]
  readonly providers: Providers
  readonly units: string[]
  /** The sites of each unit. */
  readonly unitSites: number[][]
  readonly unitNumbers: Map<string, number>
  /** A leaf is a slot of a site that has entries; no sum is kept for anything finer. */
  leaves: number
  leafSite: Int32Array
  leafSlot: Int32Array
  /** `[site][slot]` → leaf + 1, 0 for none. */
  leafNumbers: Int32Array
  /** Four lanes of each leaf, one after the other; and of each unit, as what is confirmed. */
  leafHashes: Int32Array
  unitHashes: Int32Array
  readonly confirmations: ConfirmationDays
  readonly fingerprint: Fingerprint
  balances: Balances
  /** Entries that came after the balances were last computed. */
  recent: Columns
  /** Recent entries of one leaf are a chain: the last one of each leaf, 0 for none, and one before each. */
  recentLast: Int32Array
  recentBefore: Int32Array
  /** The latest instant since which anything in it is known: whoever asks as known then knows all. */
  latestKnowledge: EpochMs
  readonly groupings: Map<string, Grouping>
  readonly selections: Selections
}

export function createCapacityIndex(): CapacityIndex {
  return {
    sites: [],
    siteUnit: [],
    providers: new Map(),
    units: [],
    unitSites: [],
    unitNumbers: new Map(),
    leaves: 0,
    leafSite: new Int32Array(256),
    leafSlot: new Int32Array(256),
    leafNumbers: new Int32Array(SLOTS * 64),
    leafHashes: new Int32Array(LANES * 256),
    unitHashes: new Int32Array(LANES * 64),
    confirmations: emptyConfirmationDays(),
    fingerprint: emptyFingerprint(),
    balances: emptyBalances(),
    recent: emptyColumns(),
    recentLast: new Int32Array(256),
    recentBefore: new Int32Array(1024),
    latestKnowledge: Number.NEGATIVE_INFINITY,
    groupings: new Map(),
    selections: emptySelections(),
  }
}

export function takeSegment(index: CapacityIndex, segment: Segment): void {
  for (const unit of segment.newUnits) {
    const number = index.units.length
    index.unitNumbers.set(unit, number)
    index.unitHashes = withHash(index.unitHashes, number, `confirmed ${unit}`)
    index.units.push(unit)
    index.unitSites.push([])
  }
  for (const site of segment.newSites) {
    const unit = index.unitNumbers.get(site.unitId) as number
    index.unitSites[unit]?.push(index.sites.length)
    index.sites.push(site)
    if (site.provider !== undefined) addProvider(index.providers, site.provider)
    index.siteUnit.push(unit)
  }
  const { site, slot, day, knownSince, delta } = segment.entries
  for (let i = 0; i < day.length; i++) {
    const leaf = leafOf(index, site[i] as number, slot[i] as number)
    const [on, since, by] = [day[i] as number, knownSince[i] as number, delta[i] as number]
    pushRecent(index, leaf, on, since, by)
    if (since > index.latestKnowledge) index.latestKnowledge = since
    addToFingerprint(index.fingerprint, index.leafHashes, LANES * leaf, on, since, by)
  }
  const confirmed = segment.confirmations
  for (let i = 0; i < confirmed.day.length; i++) {
    const unit = confirmed.unit[i] as number
    const on = confirmed.day[i] as number
    const since = confirmed.knownSince[i] as number
    const by = confirmed.delta[i] as number
    addConfirmation(index.confirmations, unit, on, since, by)
    if (since > index.latestKnowledge) index.latestKnowledge = since
    addToFingerprint(index.fingerprint, index.unitHashes, LANES * unit, on, since, by)
  }
}

/** Each question adds up recent entries one by one as long as there are no more than this. */
const FEWEST_RECENT = 8192

/** Computes the balances anew when there are many recent entries: about 0.2 s for a million. */
export function refreshBalances(index: CapacityIndex): void {
  for (const steps = refreshInSteps(index); steps.next().done !== true;);
}

/**
 * The same in short steps, between which questions are answered and entries come in. Questions
 * need not wait for the end: they add up one by one what the balances do not have yet.
 */
export function* refreshInSteps(index: CapacityIndex): Generator<undefined, void, undefined> {
  const { balances, recent } = index
  const { length } = recent
  const lines = Math.max(1, balances.dayLines.length)
  if (length <= Math.max(FEWEST_RECENT, balances.length / lines)) return
  const refreshed = yield* balancesInSteps(balances, recent, index.leaves)
  if (index.balances !== balances) return
  const { leaf, day, knownSince, delta } = recent
  const end = recent.length
  index.balances = refreshed
  index.recent = emptyColumns()
  index.recentLast.fill(0)
  for (let i = length; i < end; i++)
    pushRecent(
      index,
      leaf[i] as number,
      day[i] as number,
      knownSince[i] as number,
      delta[i] as number,
    )
}

function pushRecent(
  index: CapacityIndex,
  leaf: number,
  day: number,
  knownSince: number,
  delta: number,
): void {
  const at = index.recent.length
  push(index.recent, leaf, day, knownSince, delta)
  if (at >= index.recentBefore.length) index.recentBefore = doubled(index.recentBefore)
  if (leaf >= index.recentLast.length) index.recentLast = doubled(index.recentLast)
  index.recentBefore[at] = index.recentLast[leaf] as number
  index.recentLast[leaf] = at + 1
}

export const entryCount = (index: CapacityIndex): number =>
  index.balances.length + index.recent.length

/** The leaf of a slot of a site; −1 where it has no entries. */
export function findLeaf({ leafNumbers }: CapacityIndex, site: number, slot: Slot): number {
  return (leafNumbers[site * SLOTS + slot] ?? 0) - 1
}

/** The sum of one leaf at (day, knownAt), without looking at any other. */
export function leafSum(index: CapacityIndex, leaf: number, day: Day, knownAt: EpochMs): number {
  const { recent, recentLast, recentBefore } = index
  let sum = sumOfLeaf(index.balances, leaf, day, knownAt)
  for (let i = (recentLast[leaf] ?? 0) - 1; i >= 0; i = (recentBefore[i] as number) - 1)
    if ((recent.day[i] as number) <= day && (recent.knownSince[i] as number) <= knownAt)
      sum += recent.delta[i] as number
  return sum
}

function leafOf(index: CapacityIndex, site: number, slot: Slot): number {
  const at = site * SLOTS + slot
  if (at >= index.leafNumbers.length) {
    const larger = new Int32Array(Math.max(at + 1, index.leafNumbers.length * 2))
    larger.set(index.leafNumbers)
    index.leafNumbers = larger
  }
  const existing = index.leafNumbers[at] as number
  if (existing > 0) return existing - 1
  const leaf = index.leaves++
  index.leafNumbers[at] = leaf + 1
  if (leaf === index.leafSite.length) {
    index.leafSite = doubled(index.leafSite)
    index.leafSlot = doubled(index.leafSlot)
  }
  index.leafSite[leaf] = site
  index.leafSlot[leaf] = slot
  const text = `${siteKey(index.sites[site] as Site)} ${slot}`
  index.leafHashes = withHash(index.leafHashes, leaf, text)
  return leaf
}

function withHash(hashes: Int32Array, number: number, text: string): Int32Array {
  const at = LANES * number
  const roomy = at < hashes.length ? hashes : doubled(hashes)
  roomy.set(textHash(text), at)
  return roomy
}

function doubled(column: Int32Array): Int32Array {
  const larger = new Int32Array(column.length * 2)
  larger.set(column)
  return larger
}
