import { textHash, type Day, type EpochMs } from '@vietas/domain'
import type { Site } from '../entry.ts'
import { siteKey } from '../site-book.ts'
import { balancesInSteps, emptyBalances, sumOfLeaf, type Balances } from './balances.ts'
import { emptyColumns, entriesFrom, grown, push, type Columns } from './columns.ts'
import {
  addConfirmation,
  copyOfDays,
  emptyConfirmationDays,
  type ConfirmationDays,
} from './confirmation-days.ts'
import {
  confirmationLinesInSteps,
  emptyConfirmationLines,
  type ConfirmationLines,
} from './confirmation-lines.ts'
import { addToFingerprint, emptyFingerprint, LANES, type Fingerprint } from './fingerprint.ts'
import type { Grouping } from './grouping.ts'
import { addProvider, type Providers } from './providers.ts'
import type { Segment } from './segment.ts'
import { emptySelections, type Selections } from './selection-of.ts'
import { channelOfSlot, SLOTS, type Slot } from './slots.ts'
import type { Steps } from './steps-of-work.ts'

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
  confirmations: ConfirmationDays
  confirmationLines: ConfirmationLines
  /** Those that came after the lines were last made; their leaf is the unit. */
  recentConfirmations: Columns
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
  /** The one that stands still as this one is now, once that is asked for. */
  still: CapacityIndex | undefined
  /** Of one that stands still: the one that goes on. */
  readonly goesOn: CapacityIndex | undefined
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
    confirmationLines: emptyConfirmationLines(),
    recentConfirmations: emptyColumns(),
    fingerprint: emptyFingerprint(),
    balances: emptyBalances(),
    recent: emptyColumns(),
    recentLast: new Int32Array(256),
    recentBefore: new Int32Array(1024),
    latestKnowledge: Number.NEGATIVE_INFINITY,
    groupings: new Map(),
    selections: emptySelections(),
    still: undefined,
    goesOn: undefined,
  }
}

export function takeSegment(index: CapacityIndex, segment: Segment): void {
  index.still = undefined
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
  if (confirmed.day.length > 0 && index.confirmations.isShared)
    index.confirmations = copyOfDays(index.confirmations)
  for (let i = 0; i < confirmed.day.length; i++) {
    const unit = confirmed.unit[i] as number
    const on = confirmed.day[i] as number
    const since = confirmed.knownSince[i] as number
    const by = confirmed.delta[i] as number
    addConfirmation(index.confirmations, unit, on, since, by)
    push(index.recentConfirmations, unit, on, since, by)
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
export function* refreshInSteps(index: CapacityIndex): Steps<void> {
  const { balances, recent, confirmationLines, recentConfirmations } = index
  if (areMany(recent, balances.length, balances.byDay.lines.length)) yield* refreshEntries(index)
  const { length, byDay } = confirmationLines
  if (areMany(recentConfirmations, length, byDay.lines.length)) yield* refreshConfirmations(index)
}

const areMany = (recent: Columns, others: number, lines: number): boolean =>
  recent.length > Math.max(FEWEST_RECENT, others / Math.max(1, lines))

function* refreshEntries(index: CapacityIndex): Steps<void> {
  const { balances, recent, leafSlot } = index
  const { length } = recent
  const channelOf = (leaf: number): number => channelOfSlot(leafSlot[leaf] as number)
  const refreshed = yield* balancesInSteps(balances, recent, index.leaves, channelOf)
  if (index.balances !== balances) return
  index.still = undefined
  index.balances = refreshed
  index.recent = emptyColumns()
  index.recentLast.fill(0)
  for (const entry of entriesFrom(recent, length)) pushRecent(index, ...entry)
}

function* refreshConfirmations(index: CapacityIndex): Steps<void> {
  const { confirmationLines, recentConfirmations, units } = index
  const { length } = recentConfirmations
  const refreshed = yield* confirmationLinesInSteps(
    confirmationLines,
    recentConfirmations,
    units.length,
  )
  if (index.confirmationLines !== confirmationLines) return
  index.still = undefined
  index.confirmationLines = refreshed
  index.recentConfirmations = emptyColumns()
  for (const entry of entriesFrom(recentConfirmations, length))
    push(index.recentConfirmations, ...entry)
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
    const room = Math.max(at + 1, index.leafNumbers.length * 2)
    index.leafNumbers = grown(index.leafNumbers, new Int32Array(room))
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

const doubled = (column: Int32Array): Int32Array => grown(column, new Int32Array(column.length * 2))
