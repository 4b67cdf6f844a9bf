import type { Changes, Confirmation, LedgerEntry } from '../entry.ts'
import { siteNumber, unitNumber, type NewlyNumbered, type Numbering } from './numbering.ts'
import type { Segment } from './segment.ts'
import { slotOf } from './slots.ts'

export function segmentOf(numbering: Numbering, changes: readonly Changes[]): Segment {
  const segment = emptySegmentFor(changes)
  let entry = 0
  let confirmation = 0
  for (const change of changes) {
    for (const each of change.entries)
      putEntry(segment, entry++, siteNumber(numbering, each.site, segment), each)
    for (const each of change.confirmations)
      putConfirmation(segment, confirmation++, unitNumber(numbering, each.unitId, segment), each)
  }
  return segment
}

type NewSegment = Segment & NewlyNumbered

function emptySegmentFor(changes: readonly Changes[]): NewSegment {
  let entryCount = 0
  let confirmationCount = 0
  for (const { entries, confirmations } of changes) {
    entryCount += entries.length
    confirmationCount += confirmations.length
  }
  return {
    newSites: [],
    newUnits: [],
    entries: {
      site: new Int32Array(entryCount),
      slot: new Int32Array(entryCount),
      day: new Int32Array(entryCount),
      delta: new Int32Array(entryCount),
      knownSince: new Float64Array(entryCount),
    },
    confirmations: {
      unit: new Int32Array(confirmationCount),
      day: new Int32Array(confirmationCount),
      delta: new Int32Array(confirmationCount),
      knownSince: new Float64Array(confirmationCount),
    },
  }
}

function putEntry({ entries }: Segment, at: number, site: number, entry: LedgerEntry): void {
  entries.site[at] = site
  entries.slot[at] = slotOf(entry.targetGroup, entry.channel)
  entries.day[at] = entry.effectiveOn
  entries.delta[at] = entry.delta
  entries.knownSince[at] = entry.knownSince
}

function putConfirmation(
  { confirmations }: Segment,
  at: number,
  unit: number,
  confirmation: Confirmation,
): void {
  confirmations.unit[at] = unit
  confirmations.day[at] = confirmation.effectiveOn
  confirmations.delta[at] = confirmation.delta
  confirmations.knownSince[at] = confirmation.knownSince
}
