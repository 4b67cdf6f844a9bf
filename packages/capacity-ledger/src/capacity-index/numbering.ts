import type { Site } from '../entry.ts'
import { siteKey } from '../site-book.ts'
import type { Segment } from './segment.ts'

/** Numbers sites and units in the order of their appearance. */
export interface Numbering {
  readonly sites: Map<string, number>
  readonly bySite: WeakMap<Site, number>
  readonly units: Map<string, number>
}

export function emptyNumbering(): Numbering {
  return { sites: new Map(), bySite: new WeakMap(), units: new Map() }
}

/** Takes over the numbers that a stored segment gave. */
export function renumber(numbering: Numbering, segment: Segment): void {
  for (const site of segment.newSites) numbering.sites.set(siteKey(site), numbering.sites.size)
  for (const unit of segment.newUnits) numbering.units.set(unit, numbering.units.size)
}

/** The sites and units that got their number while one segment was made. */
export interface NewlyNumbered {
  readonly newSites: Site[]
  readonly newUnits: string[]
}

export function unitNumber(numbering: Numbering, unitId: string, added: NewlyNumbered): number {
  const existing = numbering.units.get(unitId)
  if (existing !== undefined) return existing
  const number = numbering.units.size
  numbering.units.set(unitId, number)
  added.newUnits.push(unitId)
  return number
}

export function siteNumber(numbering: Numbering, site: Site, added: NewlyNumbered): number {
  const remembered = numbering.bySite.get(site)
  if (remembered !== undefined) return remembered
  const key = siteKey(site)
  let number = numbering.sites.get(key)
  if (number === undefined) {
    number = numbering.sites.size
    numbering.sites.set(key, number)
    added.newSites.push(site)
    unitNumber(numbering, site.unitId, added)
  }
  numbering.bySite.set(site, number)
  return number
}
