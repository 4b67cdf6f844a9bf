import type { Changes, Site } from '../entry.ts'
import { siteKey } from '../site-book.ts'
import { slotOf } from './slots.ts'

/** Changes of a batch of events as columns: what a view stores, and what the index takes in. */
export interface Segment {
  /** Sites that appear for the first time; numbered on from those before. */
  readonly newSites: readonly Site[]
  /** Units that appear for the first time; numbered on from those before. */
  readonly newUnits: readonly string[]
  readonly entries: {
    readonly site: Int32Array
    readonly slot: Int32Array
    readonly day: Int32Array
    readonly delta: Int32Array
    /** Epoch milliseconds. */
    readonly known: Float64Array
  }
  readonly confirmations: {
    readonly unit: Int32Array
    readonly day: Int32Array
    readonly delta: Int32Array
    readonly known: Float64Array
  }
}

/** Numbers sites and units in the order of their appearance. */
export interface Numbering {
  readonly sites: Map<string, number>
  readonly bySite: WeakMap<Site, number>
  readonly units: Map<string, number>
}

export function emptyNumbering(): Numbering {
  return { sites: new Map(), bySite: new WeakMap(), units: new Map() }
}

/** Takes the numbers that a stored segment has given. */
export function renumber(numbering: Numbering, segment: Segment): void {
  for (const site of segment.newSites) numbering.sites.set(siteKey(site), numbering.sites.size)
  for (const unit of segment.newUnits) numbering.units.set(unit, numbering.units.size)
}

export function segmentOf(numbering: Numbering, changes: readonly Changes[]): Segment {
  const newSites: Site[] = []
  const newUnits: string[] = []
  const unitNumber = (unitId: string): number => {
    const known = numbering.units.get(unitId)
    if (known !== undefined) return known
    numbering.units.set(unitId, numbering.units.size)
    newUnits.push(unitId)
    return numbering.units.size - 1
  }
  const siteNumber = (site: Site): number => {
    const seen = numbering.bySite.get(site)
    if (seen !== undefined) return seen
    const key = siteKey(site)
    let number = numbering.sites.get(key)
    if (number === undefined) {
      number = numbering.sites.size
      numbering.sites.set(key, number)
      newSites.push(site)
      unitNumber(site.unitId)
    }
    numbering.bySite.set(site, number)
    return number
  }
  let entryCount = 0
  let confirmationCount = 0
  for (const { entries, confirmations } of changes) {
    entryCount += entries.length
    confirmationCount += confirmations.length
  }
  const entries = {
    site: new Int32Array(entryCount),
    slot: new Int32Array(entryCount),
    day: new Int32Array(entryCount),
    delta: new Int32Array(entryCount),
    known: new Float64Array(entryCount),
  }
  const confirmations = {
    unit: new Int32Array(confirmationCount),
    day: new Int32Array(confirmationCount),
    delta: new Int32Array(confirmationCount),
    known: new Float64Array(confirmationCount),
  }
  let e = 0
  let c = 0
  for (const change of changes) {
    for (const entry of change.entries) {
      entries.site[e] = siteNumber(entry.site)
      entries.slot[e] = slotOf(entry.targetGroup, entry.channel)
      entries.day[e] = entry.effectiveOn
      entries.delta[e] = entry.delta
      entries.known[e] = entry.knownSince
      e++
    }
    for (const confirmation of change.confirmations) {
      confirmations.unit[c] = unitNumber(confirmation.unitId)
      confirmations.day[c] = confirmation.effectiveOn
      confirmations.delta[c] = confirmation.delta
      confirmations.known[c] = confirmation.knownSince
      c++
    }
  }
  return { newSites, newUnits, entries, confirmations }
}
